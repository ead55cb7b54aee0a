import type { Sheet } from '../../model/sheet';
import type { Property, Ref, RefMaker } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument, itemNotFound } from '../errors';
import type { HostState } from '../host-state';
import { demand, demandStructure } from '../protection';
import { findRange, onGrid, rangeTarget } from '../targets';
import { autoFilter } from './auto-filter';
import { charts } from './charts';
import { freezePanes } from './freeze-panes';
import { names } from './names';
import { horizontalPageBreaks } from './page-breaks';
import { pageLayout } from './page-layout';
import { copySheet } from '../sheet-copy';
import { worksheetProtection } from './worksheet-protection';
import { range, rangeAreas, tables } from '../refs';

/** A plain field of the sheet. */
function sheetField<K extends 'tabColor' | 'showGridlines' | 'showHeadings' | 'standardWidth'>(
  key: K,
): Property<Sheet> {
  return {
    get: (sheet) => sheet[key],
    set: (sheet, value) => {
      sheet[key] = value as Sheet[K];
      sheet.touched('format');
    },
  };
}

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'];

/** The last visible sheet cannot be hidden. */
function setVisibility(sheet: Sheet, value: unknown, host: HostState): void {
  if (!VISIBILITIES.includes(String(value))) throw invalidArgument();
  const others = host.workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
  if (value !== 'Visible' && !others) throw invalidArgument();
  if (value !== sheet.visibility) demandStructure(host.workbook);
  sheet.visibility = value as Sheet['visibility'];
  if (value !== 'Visible' && host.workbook.activeSheet === sheet) {
    host.workbook.activeSheet = host.workbook.sheets.find((other) => other.visibility === 'Visible')!;
  }
  sheet.touched('format');
}

function rename(sheet: Sheet, value: unknown, host: HostState): void {
  demandStructure(host.workbook);
  const before = sheet.name;
  host.events.quietly(() => host.workbook.renameSheet(sheet, String(value)));
  if (before !== sheet.name) host.events.sheetRenamed(sheet, before);
}

function getRange(sheet: Sheet, address: unknown, host: HostState): Ref {
  if (address === undefined || address === null || address === '') {
    return range(rangeTarget(sheet, { top: 0, left: 0, bottom: 1048575, right: 16383 }));
  }
  const found = findRange(String(address), sheet, host);
  if (!found || found.sheet !== sheet) throw invalidArgument();
  return range(found);
}

function activate(sheet: Sheet, host: HostState): void {
  if (sheet.visibility !== 'Visible') throw invalidArgument();
  const before = host.workbook.activeSheet;
  host.events.quietly(() => (host.workbook.activeSheet = sheet));
  host.events.activated(before, sheet);
}

function remove(sheet: Sheet, host: HostState): void {
  demandStructure(host.workbook);
  const before = host.workbook.activeSheet;
  host.events.quietly(() => host.workbook.removeSheet(sheet));
  host.events.sheetDeleted(sheet);
  if (before === sheet) host.events.activated(sheet, host.workbook.activeSheet);
}

/** Shows the outline down to a level: deeper rows and columns are hidden. */
function showLevels(sheet: Sheet, rowLevels: unknown, columnLevels: unknown): void {
  demand(sheet, 'allowFormatRows');
  const show = (lines: Map<number, { outline?: number; hidden?: boolean }>, levels: unknown): void => {
    if (typeof levels !== 'number' || levels === 0) return;
    for (const [i, line] of lines) if (line.outline) lines.set(i, { ...line, hidden: line.outline >= levels });
  };
  show(sheet.rows, rowLevels);
  show(sheet.columns, columnLevels);
  sheet.touched('format');
}

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, host: HostState): Ref | null {
  const { sheets } = host.workbook;
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    if (visibleOnly !== true || sheets[i]!.visibility === 'Visible') return worksheet(sheets[i]!);
  }
  return null;
}

function byId(id: unknown, host: HostState): Ref {
  const sheet = host.workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw itemNotFound();
  return worksheet(sheet);
}

const cellAt = (sheet: Sheet, row: number, column: number): Ref =>
  range(rangeTarget(sheet, onGrid({ top: row, left: column, bottom: row, right: column })));

/** `Excel.Worksheet`. */
export const worksheet: RefMaker<Sheet> = defineClass<Sheet>({
  name: 'Worksheet',
  id: { key: 'Id', of: (sheet) => sheet.id },
  properties: {
    id: readOnly((sheet) => sheet.id),
    name: { get: (sheet) => sheet.name, set: rename },
    position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => {
        demandStructure(host.workbook);
        host.workbook.moveSheet(sheet, Number(value));
      },
    },
    visibility: { get: (sheet) => sheet.visibility, set: setVisibility },
    tabColor: sheetField('tabColor'),
    showGridlines: sheetField('showGridlines'),
    showHeadings: sheetField('showHeadings'),
    // The library writes the two under these names, and reads them under those above.
    gridlines: sheetField('showGridlines'),
    headings: sheetField('showHeadings'),
    standardWidth: sheetField('standardWidth'),
    standardHeight: readOnly(() => 15),
  },
  children: {
    autoFilter: (sheet) => autoFilter({ sheet, table: null }),
    charts: (sheet) => charts(sheet),
    freezePanes: (sheet) => freezePanes(sheet),
    horizontalPageBreaks: (sheet) => horizontalPageBreaks(sheet),
    names: (sheet) => names({ scope: sheet }),
    pageLayout: (sheet) => pageLayout(sheet),
    protection: (sheet) => worksheetProtection(sheet),
    tables: (sheet) => tables({ sheet }),
  },
  methods: {
    activate: (sheet, _args, host) => activate(sheet, host),
    calculate: (_sheet, _args, host) => void host.workbook.calc.recalculate(),
    copy: (sheet, [position, relativeTo], host) => {
      const made = host.events.quietly(() =>
        copySheet(sheet, String(position ?? 'None'), (relativeTo as Ref | null)?.target as Sheet, host.workbook),
      );
      host.events.sheetAdded(made);
      return worksheet(made);
    },
    delete: (sheet, _args, host) => remove(sheet, host),
    getCell: (sheet, [row, column]) => cellAt(sheet, Number(row), Number(column)),
    getRange: (sheet, [address], host) => getRange(sheet, address, host),
    getRanges: (sheet, [address], host) => {
      const found = String(address)
        .split(',')
        .map((one) => findRange(one, sheet, host));
      if (found.some((one) => one?.sheet !== sheet)) throw invalidArgument();
      return rangeAreas({ sheet, areas: found.map((one) => one!.area) });
    },
    getRangeByIndexes: (sheet, args) => {
      const [row, column, rows, columns] = args.map(Number) as [number, number, number, number];
      return range(
        rangeTarget(sheet, onGrid({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 })),
      );
    },
    getUsedRange: (sheet, [valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true);
      return used ? range(rangeTarget(sheet, used)) : cellAt(sheet, 0, 0);
    },
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.usedArea(valuesOnly === true);
      return used && range(rangeTarget(sheet, used));
    },
    getNextOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, 1, visibleOnly, host),
    getPreviousOrNullObject: (sheet, [visibleOnly], host) => neighbour(sheet, -1, visibleOnly, host),
    showOutlineLevels: (sheet, [rows, columns]) => showLevels(sheet, rows, columns),
    _GetSheetById: (_sheet, [id], host) => byId(id, host),
    _GetAnotherWorksheetById: (_sheet, [id], host) => byId(id, host),
  },
});
