import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { encodeText } from './cell-text';
import { formulaToFile } from './formula-file';
import { XML_HEAD } from './package';
import { printNames } from './write-layout';
import { withNamespaces } from './write-sheet';
import { escapeXml } from './xml';
import { mergeChildren, rootSpans } from './xml-children';

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr ' +
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');

const HEAD =
  `${XML_HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">';

export interface SheetEntry {
  readonly sheet: Sheet;
  readonly sheetId: number;
  readonly relation: string;
}

/** The workbook part: the source's text with sheets, names, active tab and calculation settings put in. */
export function workbookXml(
  workbook: Workbook,
  entries: readonly SheetEntry[],
  activeTab: number,
  source: string | null,
): string {
  const text =
    source ?? `${HEAD}<workbookPr${workbook.date1904 || workbook.savesFrom1904 ? ' date1904="1"' : ''}/></workbook>`;
  const spans = rootSpans(text);
  const old = (name: string): string => {
    const span = spans.children.find((item) => item.name === name);
    return span ? text.slice(span.start, span.end) : '';
  };
  const made = new Map([
    ['bookViews', bookViewsXml(old('bookViews'), activeTab)],
    ['sheets', `<sheets>${entries.map(sheetXml).join('')}</sheets>`],
    ['definedNames', namesXml(workbook)],
    ['calcPr', calcXml(old('calcPr'), workbook.calculationMode === 'Manual')],
  ]);
  return withNamespaces(spans.head) + mergeChildren(text, spans, ORDER, made).join('') + spans.tail;
}

function bookViewsXml(old: string, activeTab: number): string {
  if (!old) return `<bookViews><workbookView activeTab="${activeTab}"/></bookViews>`;
  return old
    .replace(/\s+activeTab="\d*"/, '')
    .replace(/<((?:\w+:)?workbookView)\b/, (_, tag: string) => `<${tag} activeTab="${activeTab}"`);
}

function sheetXml({ sheet, sheetId, relation }: SheetEntry): string {
  const state = { Visible: '', Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' }[sheet.visibility];
  return `<sheet name="${encodeText(sheet.name)}" sheetId="${sheetId}"${state} r:id="${relation}"/>`;
}

/** Names sorted as Excel writes them; print areas and titles of all sheets among them. */
function namesXml(workbook: Workbook): string {
  const items: { name: string; scope: number; text: string }[] = [];
  const add = (name: string, formula: string, scope: number, more: string): void => {
    const local = scope < 0 ? '' : ` localSheetId="${scope}"`;
    const body = escapeXml(formulaToFile(formula));
    items.push({ name, scope, text: `<definedName name="${encodeText(name)}"${local}${more}>${body}</definedName>` });
  };
  for (const { name, formula, scope, visible, comment } of workbook.names) {
    const at = scope ? workbook.sheets.indexOf(scope as Sheet) : -1;
    if (scope && at < 0) continue;
    const hidden = visible || (name.startsWith('_xlnm.') && !name.endsWith('_FilterDatabase')) ? '' : ' hidden="1"';
    add(name, formula, at, (comment ? ` comment="${encodeText(comment)}"` : '') + hidden);
  }
  workbook.sheets.forEach((sheet, at) => {
    for (const [name, formula] of printNames(sheet)) add(name, formula, at, '');
  });
  if (!items.length) return '';
  items.sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || a.scope - b.scope);
  return `<definedNames>${items.map((item) => item.text).join('')}</definedNames>`;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Excel computes everything afresh when it opens the file: our results are only what it shows until then. */
function calcXml(old: string, manual: boolean): string {
  const kept = (old || '<calcPr/>').replace(/\s+(fullCalcOnLoad|calcMode|calcCompleted|calcId)="[^"]*"/g, '');
  return kept.replace(
    /<((?:\w+:)?calcPr)\b/,
    (_, tag: string) => `<${tag}${manual ? ' calcMode="manual"' : ''} fullCalcOnLoad="1"`,
  );
}
