import { Sheet } from '../model/sheet';
import { Workbook, type WorkbookOptions } from '../model/workbook';
import { decodeText } from './cell-text';
import { FileError } from './errors';
import { Relations, relsName, unpack, type Parts } from './package';
import { readCharts, type ChartPlace } from './read-charts';
import { readNames } from './read-names';
import { hideByFilter, readSheet } from './read-sheet';
import { readSharedStrings } from './read-strings';
import { readStyles } from './read-styles';
import { readTable } from './read-tables';
import { SETTINGS_NAMESPACE, type SourceIndex } from './source-index';
import { child, childrenNamed, decodeXml, flag, parseTree, relationshipId, type XmlNode } from './xml';

/** Opens an .xlsx package. Throws FileError. */
export function readXlsx(bytes: Uint8Array, options: WorkbookOptions): Workbook {
  const parts = unpack(bytes);
  const workbookPart = new Relations('', parts.get('_rels/.rels')).partsOf('officeDocument')[0];
  const workbookBytes = workbookPart && parts.get(workbookPart);
  if (!workbookPart || !workbookBytes) throw new FileError('notWorkbook', 'a zip without an office document');
  const root = parseTree(workbookBytes, workbookPart);
  if (root.name !== 'workbook') throw new FileError('notWorkbook', `the main part is <${root.name}>`);
  const relations = new Relations(workbookPart, parts.get(relsName(workbookPart)));
  const date1904 = flag(child(root, 'workbookPr')?.attributes.date1904, false);
  const workbook = new Workbook({ ...options, date1904 });
  if (child(root, 'calcPr')?.attributes.calcMode === 'manual') workbook.calculationMode = 'Manual';

  const tree = (kind: string): XmlNode | null => {
    const part = relations.partsOf(kind)[0];
    const found = part && parts.get(part);
    return found ? parseTree(found, part) : null;
  };
  const styles = readStyles(tree('styles'), tree('theme'));
  const styleIds = styles.cells.map((style, xf) => (xf === 0 ? 0 : workbook.styles.intern(style)));
  const stringsPart = relations.partsOf('sharedStrings')[0];
  const sharedStrings = readSharedStrings(stringsPart ? parts.get(stringsPart) : undefined, stringsPart ?? '');

  const charts = new Map<string, ChartPlace>();
  const found = addSheets(workbook, root, relations, parts);
  // All sheets and tables must exist before the first formula is read.
  for (const { sheet, own } of found) readTables(sheet, own, parts);
  for (const { sheet, part, kind, own } of found) {
    if (kind !== 'worksheet') continue;
    readSheet(sheet, part, { parts, relations: own, styles, sharedStrings, styleIds });
    hideFilteredRows(sheet);
    for (const drawing of own.partsOf('drawing')) readCharts(sheet, drawing, parts, charts);
  }
  readNames(workbook, root);
  const activeTab = child(child(root, 'bookViews'), 'workbookView')?.attributes.activeTab;
  workbook.activeSheet = workbook.sheets[Number(activeTab ?? 0)] ?? workbook.sheets[0]!;
  const index: SourceIndex = {
    workbookPart,
    relations: relations.list.slice(),
    sheets: new Map(found.map(({ part, sheetId, relation }) => [part, { sheetId, relation }])),
    charts,
    stylesPart: relations.partsOf('styles')[0] ?? null,
    settingsPart: readSettings(workbook, parts),
  };
  workbook.source = { parts, index };
  for (const sheet of workbook.sheets) sheet.dirty = false;
  workbook.calc.structureChanged();
  return workbook;
}

interface FoundSheet {
  readonly sheet: Sheet;
  readonly part: string;
  /** `worksheet`, or `chartsheet` and the like, which are carried but not read. */
  readonly kind: string;
  readonly sheetId: number;
  readonly relation: string;
  readonly own: Relations;
}

const STATES: Record<string, Sheet['visibility']> = { hidden: 'Hidden', veryHidden: 'VeryHidden' };

function addSheets(workbook: Workbook, root: XmlNode, relations: Relations, parts: Parts): FoundSheet[] {
  const found: FoundSheet[] = [];
  for (const node of childrenNamed(child(root, 'sheets'), 'sheet')) {
    const relation = relationshipId(node.attributes) ?? '';
    const part = relations.partOf(relation);
    if (!part || !parts.has(part)) continue;
    const sheet = new Sheet(
      workbook,
      `{source-${node.attributes.sheetId}}`,
      decodeText(node.attributes.name ?? ''),
      part,
    );
    sheet.visibility = STATES[node.attributes.state ?? ''] ?? 'Visible';
    workbook.adoptSheet(sheet);
    const kind = relations.list.find((item) => item.id === relation)!.kind;
    const own = new Relations(part, parts.get(relsName(part)));
    found.push({ sheet, part, kind, sheetId: Number(node.attributes.sheetId), relation, own });
  }
  if (!found.length) throw new FileError('damaged', 'the workbook names no sheet that exists');
  return found;
}

function readTables(sheet: Sheet, relations: Relations, parts: Parts): void {
  for (const part of relations.partsOf('table')) {
    const bytes = parts.get(part);
    const table = bytes && readTable(sheet, parseTree(bytes, part));
    if (table) sheet.workbook.adoptTable(table);
  }
}

/** Rows that a table's filter hides are only marked hidden in the file. */
function hideFilteredRows(sheet: Sheet): void {
  for (const table of sheet.workbook.tablesOn(sheet)) {
    if (!table.filter) continue;
    for (let row = table.area.top + 1; row <= table.area.bottom; row++) {
      if (sheet.rows.get(row)?.hidden) hideByFilter(sheet, row);
    }
  }
}

/** Finds our own part among the custom parts and reads its JSON; returns its name. */
function readSettings(workbook: Workbook, parts: Parts): string | null {
  for (const [part, bytes] of parts) {
    if (!/^customXml\/item\d+\.xml$/.test(part) || !decodeXml(bytes.subarray(0, 400)).includes(SETTINGS_NAMESPACE))
      continue;
    for (const node of childrenNamed(parseTree(bytes, part), 'setting')) {
      workbook.settings.set(
        decodeText(node.attributes.key ?? ''),
        JSON.parse(decodeText(node.text) || 'null') as unknown,
      );
    }
    return part;
  }
  return null;
}
