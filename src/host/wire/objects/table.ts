import { bodyOf } from '../../model/tables';
import type { Sheet } from '../../model/sheet';
import type { Area, TableModel } from '../../model/types';
import type { Property, Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument, itemNotFound } from '../errors';
import type { HostState } from '../host-state';
import { demand } from '../protection';
import { rangeOf, rangeTarget } from '../targets';
import { autoFilter, clearAll, reapply } from './auto-filter';
import { tableColumns } from './table-columns';
import { tableRows } from './table-rows';
import { tableSort } from './sorts';
import { range, worksheet } from '../refs';

const touch = (t: TableModel): void => (t.sheet as Sheet).touched('tables', t.area);

type Flag = 'showBandedRows' | 'showBandedColumns' | 'showFilterButton' | 'showFirstColumn' | 'showLastColumn';

const flag = (key: Flag): Property<TableModel> => ({
  get: (t) => t[key],
  set: (t, value) => {
    demand(t.sheet as Sheet);
    t[key] = value === true;
    touch(t);
  },
});

/** The totals row goes under the table, or away again with its cells. */
function setTotals(t: TableModel, value: unknown): void {
  const shown = value === true;
  const sheet = t.sheet as Sheet;
  demand(sheet);
  if (shown === t.showTotals) return;
  const { bottom, left, right } = t.area;
  const row: Area = { left, right, top: shown ? bottom + 1 : bottom, bottom: shown ? bottom + 1 : bottom };
  if (shown && !sheet.isBlank(row)) sheet.insertCells(row, 'Down');
  if (!shown) sheet.clear(row, 'Contents');
  t.area = { ...t.area, bottom: shown ? bottom + 1 : bottom - 1 };
  t.showTotals = shown;
  sheet.workbook.tablesMoved();
  touch(t);
}

/** Headers can be hidden; showing them again needs the row above to be free. */
function setHeaders(t: TableModel, value: unknown): void {
  const shown = value === true;
  const sheet = t.sheet as Sheet;
  demand(sheet);
  if (shown === t.showHeaders) return;
  const top = shown ? t.area.top - 1 : t.area.top + 1;
  const row: Area = { ...t.area, top: Math.min(top, t.area.top), bottom: Math.min(top, t.area.top) };
  if (shown && (top < 0 || !sheet.isBlank(row))) throw invalidArgument();
  t.area = { ...t.area, top };
  t.showHeaders = shown;
  if (shown) t.columns.forEach((column, i) => sheet.put(top, t.area.left + i, column.name));
  else sheet.clear(row, 'Contents');
  sheet.workbook.tablesMoved();
  touch(t);
}

/** A table keeps its header row, and its new area must touch the old one. */
function resize(t: TableModel, newRange: unknown, host: HostState): void {
  const sheet = t.sheet as Sheet;
  demand(sheet);
  const target = rangeOf(newRange, sheet, host);
  if (target.sheet !== sheet || target.area.top !== t.area.top || target.area.left > t.area.right)
    throw invalidArgument();
  if (target.area.bottom === target.area.top) throw invalidArgument();
  host.workbook.resizeTable(t, target.area);
}

const part = (t: TableModel, where: Area | null): Ref => {
  if (!where) throw itemNotFound();
  return range(rangeTarget(t.sheet, where));
};

const headerRow = (t: TableModel): Area | null => (t.showHeaders ? { ...t.area, bottom: t.area.top } : null);
const totalRow = (t: TableModel): Area | null => (t.showTotals ? { ...t.area, top: t.area.bottom } : null);

function remove(t: TableModel, host: HostState): void {
  const sheet = t.sheet as Sheet;
  demand(sheet);
  host.events.quietly(() => {
    host.workbook.removeTable(t);
    sheet.clear(t.area, 'All');
  });
  host.events.tableDeleted(t);
}

const filterOf = (t: TableModel) => ({ sheet: t.sheet as Sheet, table: t });

/** `Excel.Table`. */
export const table = defineClass<TableModel>({
  name: 'Table',
  id: { key: 'Id', of: (t) => String(t.id) },
  properties: {
    id: readOnly((t) => String(t.id)),
    name: {
      get: (t) => t.name,
      set: (t, value, host) => {
        demand(t.sheet as Sheet);
        host.workbook.renameTable(t, String(value));
      },
    },
    style: {
      get: (t) => t.style,
      set: (t, value) => {
        t.style = String(value);
        touch(t);
      },
    },
    showHeaders: { get: (t) => t.showHeaders, set: setHeaders },
    showTotals: { get: (t) => t.showTotals, set: setTotals },
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('showFirstColumn'),
    highlightLastColumn: flag('showLastColumn'),
  },
  children: {
    columns: (t) => tableColumns(t),
    rows: (t) => tableRows(t),
    sort: (t) => tableSort(t),
    worksheet: (t) => worksheet(t.sheet as Sheet),
    autoFilter: (t) => autoFilter(filterOf(t)),
  },
  methods: {
    getRange: (t) => part(t, t.area),
    getDataBodyRange: (t) => part(t, bodyOf(t)),
    getHeaderRowRange: (t) => part(t, headerRow(t)),
    getTotalRowRange: (t) => part(t, totalRow(t)),
    resize: (t, [newRange], host) => resize(t, newRange, host),
    delete: (t, _args, host) => remove(t, host),
    convertToRange: (t, _args, host) => {
      demand(t.sheet as Sheet);
      const where = t.area;
      host.events.quietly(() => host.workbook.removeTable(t));
      host.events.tableDeleted(t);
      return part(t, where);
    },
    clearFilters: (t, _args, host) => clearAll(filterOf(t), host),
    reapplyFilters: (t, _args, host) => reapply(filterOf(t), host),
  },
});
