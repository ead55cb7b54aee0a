import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { encodeText } from './cell-text';
import { Output } from './output';
import { packNatively } from './pack-natively';
import { contentTypes, pack, Relations, relsName, XML_HEAD, type PartContent } from './package';
import { sheetShell } from './sheet-shell';
import { SETTINGS_NAMESPACE, sourceIndex, type SourceIndex } from './source-index';
import { writeDrawing } from './write-drawings';
import { worksheet } from './write-sheet';
import { StyleWriter } from './write-styles';
import { TABLE_TYPE, tableXml } from './write-tables';
import { workbookXml, type SheetEntry } from './write-workbook';
import { decodeXml } from './xml';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The workbook as an .xlsx package. Sheets that are not dirty, and every part we do not know, are the bytes they were;
 * styles are only appended to.
 */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  return pack(partsOf(workbook));
}

/** The same with the platform's compression; the workbook must not change until it is done. */
export function saveWorkbookNatively(workbook: Workbook): Promise<Uint8Array> {
  return packNatively(partsOf(workbook));
}

/** Every part in the order of the package, the large ones made when their turn comes. */
function partsOf(workbook: Workbook): Iterable<readonly [string, PartContent]> {
  const index = sourceIndex(workbook);
  const output = new Output(new Map(workbook.source?.parts ?? []));
  const workbookPart = index?.workbookPart ?? 'xl/workbook.xml';
  const relations = new Relations(workbookPart);
  relations.list.push(...(index?.relations ?? []));
  if (!index) {
    const root = new Relations('');
    root.add('officeDocument', workbookPart);
    output.putRelations(root);
  }
  // The order of calculation that Excel kept would name cells that are no more; Excel makes a new one.
  for (const part of relations.partsOf('calcChain')) output.drop(part);
  relations.remove((item) => item.kind === 'calcChain');

  const stylesPart = index?.stylesPart ?? 'xl/styles.xml';
  const styles = new StyleWriter(output.source.get(stylesPart), stylesPart);
  if (!index?.stylesPart) relations.add('styles', stylesPart);
  const tab = selectedTab(workbook, output);
  const entries = workbook.sheets.map((sheet, at) => writeSheet(sheet, at === tab, relations, styles, output, index));
  numberNewSheets(entries);
  dropRemovedSheets(workbook, relations, output, index);
  writeSettings(workbook, relations, output, index);

  const source = index ? decodeXml(output.source.get(workbookPart)!) : null;
  output.put(
    workbookPart,
    () => workbookXml(workbook, entries, tab, source),
    index ? undefined : `${SPREADSHEET}.sheet.main+xml`,
  );
  output.putRelations(relations);
  output.put(stylesPart, () => styles.toXml(), `${SPREADSHEET}.styles+xml`);
  const types = contentTypes(output.source.get('[Content_Types].xml'), output.types, output.dropped);
  output.parts.delete('[Content_Types].xml');
  return [['[Content_Types].xml', new TextEncoder().encode(types)], ...output.parts];
}

/**
 * The tab a reader opens on. A clean sheet says in its own bytes whether it is selected; two selected sheets would be a
 * group in which every edit goes to both, so such a sheet wins over the active one.
 */
function selectedTab(workbook: Workbook, output: Output): number {
  const selected = workbook.sheets.findIndex((sheet) => {
    const bytes = sheet.dirty || !sheet.sourcePart ? undefined : output.source.get(sheet.sourcePart);
    return bytes && sheet.visibility === 'Visible' && /tabSelected="(1|true)"/.test(decodeXml(bytes.subarray(0, 8192)));
  });
  if (selected >= 0) return selected;
  const active = workbook.sheets.indexOf(workbook.activeSheet);
  if (workbook.activeSheet.visibility === 'Visible') return active;
  return Math.max(
    0,
    workbook.sheets.findIndex((sheet) => sheet.visibility === 'Visible'),
  );
}

function writeSheet(
  sheet: Sheet,
  selected: boolean,
  relations: Relations,
  styles: StyleWriter,
  output: Output,
  index: SourceIndex | null,
): SheetEntry {
  const known = sheet.sourcePart === null ? undefined : index?.sheets.get(sheet.sourcePart);
  if (known && !sheet.dirty) return { sheet, ...known };
  const part = sheet.sourcePart ?? output.fresh('xl/worksheets/sheet', '.xml');
  const bytes = output.source.get(part);
  const own = new Relations(part, output.source.get(relsName(part)));
  for (const old of own.partsOf('table')) output.drop(old);
  own.remove((item) => item.kind === 'table' || item.kind === 'hyperlink');
  const drawing = writeDrawing(sheet, own, output, index);
  const tables = sheet.workbook.tablesOn(sheet).map((table) => {
    const tablePart = output.fresh('xl/tables/table', '.xml');
    output.put(tablePart, () => tableXml(table, table.id), TABLE_TYPE);
    return own.add('table', tablePart);
  });
  const content = {
    [Symbol.iterator]: () =>
      worksheet(sheet, styles, own, { tables, drawing, selected }, bytes ? sheetShell(bytes) : null),
  };
  output.put(part, content, known ? undefined : `${SPREADSHEET}.worksheet+xml`);
  // Links add relationships while the sheet is written, so these come after it, even when there are none yet.
  output.put(relsName(part), () => own.toXml());
  return { sheet, sheetId: known?.sheetId ?? 0, relation: known?.relation ?? relations.add('worksheet', part) };
}

function numberNewSheets(entries: SheetEntry[]): void {
  let last = Math.max(0, ...entries.map((entry) => entry.sheetId));
  entries.forEach((entry, at) => {
    if (entry.sheetId === 0) entries[at] = { ...entry, sheetId: ++last };
  });
}

function dropRemovedSheets(workbook: Workbook, relations: Relations, output: Output, index: SourceIndex | null): void {
  const present = new Set(workbook.sheets.map((sheet) => sheet.sourcePart));
  for (const [part, { relation }] of index?.sheets ?? []) {
    if (present.has(part)) continue;
    for (const table of new Relations(part, output.source.get(relsName(part))).partsOf('table')) output.drop(table);
    output.drop(part);
    output.drop(relsName(part));
    relations.remove((item) => item.id === relation);
  }
}

/** Settings live in a custom XML part: Excel carries those along, whatever they hold. */
function writeSettings(workbook: Workbook, relations: Relations, output: Output, index: SourceIndex | null): void {
  if (!workbook.settings.size && !index?.settingsPart) return;
  const part = index?.settingsPart ?? output.fresh('customXml/item', '.xml');
  const items = [...workbook.settings].map(
    ([key, value]) => `<setting key="${encodeText(key)}">${encodeText(JSON.stringify(value ?? null))}</setting>`,
  );
  output.put(
    part,
    () => `${XML_HEAD}<settings xmlns="${SETTINGS_NAMESPACE}">${items.join('')}</settings>`,
    'application/xml',
  );
  if (!relations.partsOf('customXml').includes(part)) relations.add('customXml', part);
}
