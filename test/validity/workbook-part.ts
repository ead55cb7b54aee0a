import { areaOf } from './areas';
import { checkOrder, type Tree } from './tree';

const WORKBOOK = `
  fileVersion fileSharing workbookPr AlternateContent revisionPtr absPath workbookProtection bookViews sheets
  functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr
  smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`
  .trim()
  .split(/\s+/);

/** Sheet names and ids as Excel wants them; gives each sheet's part. */
export function checkSheetList(
  workbook: Tree,
  targets: Map<string, string>,
  say: (what: string) => void,
): { path: string; title: string }[] {
  checkOrder(workbook, WORKBOOK, say);
  const sheets = workbook.child('sheets')?.children ?? [];
  const seen = new Set<string>();
  const once = (kind: string, value: string) =>
    seen.has(`${kind} ${value}`) ? say(`${kind} ${value} twice`) : seen.add(`${kind} ${value}`);
  if (!sheets.some((sheet) => (sheet.attributes.state ?? 'visible') === 'visible')) say('no sheet is visible');
  for (const view of workbook.find('workbookView')) {
    const active = sheets[view.attributes.activeTab ? view.number('activeTab') : 0];
    if (!active || (active.attributes.state ?? 'visible') !== 'visible') say('the active sheet is hidden or not there');
  }
  return sheets.flatMap(({ attributes }) => {
    const { name = '', sheetId = '', 'r:id': id = '' } = attributes;
    once('sheet', name.toLowerCase());
    once('sheetId', sheetId);
    once('r:id', id);
    if (name.length === 0 || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)) say(`sheet name ${name}`);
    const path = targets.get(id);
    if (!path) say(`sheet ${name} leads nowhere`);
    return path ? [{ path, title: name }] : [];
  });
}

/** Defined names as Excel wants them; gives the names of the whole workbook in lower case. */
export function checkNames(workbook: Tree, say: (what: string) => void): Set<string> {
  const sheets = workbook.child('sheets')?.children.length ?? 0;
  const seen = new Set<string>();
  for (const { attributes, text } of workbook.child('definedNames')?.children ?? []) {
    const { name = '', localSheetId } = attributes;
    const key = `${localSheetId ?? ''}|${name.toLowerCase()}`;
    if (seen.has(key)) say(`name ${name} twice`);
    seen.add(key);
    if (localSheetId !== undefined && !(Number(localSheetId) < sheets))
      say(`name ${name} of a sheet that is not there`);
    if (
      !/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) ||
      areaOf(name.toUpperCase()) ||
      /^(r|c|r\d*c\d*)$/i.test(name)
    )
      say(`name ${name} is none`);
    if (text.trim() === '' || text.startsWith('=') || text.length > 8192)
      say(`name ${name} refers to "${text.slice(0, 40)}"`);
  }
  return new Set([...seen].filter((key) => key.startsWith('|')).map((key) => key.slice(1)));
}
