import { bodyOf } from '../../model/tables';
import type { Sheet } from '../../model/sheet';
import type { Area, TableColumnModel, TableModel } from '../../model/types';
import type { Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument, itemNotFound } from '../errors';
import type { FilterCriteria } from '../filter';
import type { HostState } from '../host-state';
import { demand } from '../protection';
import { rangeTarget } from '../targets';
import { setCriteria } from './auto-filter';
import { rangeValueProperties, shaped } from './range-values';
import { range } from '../refs';

/** A column is found by its record, so that it stays itself when others come before it. */
export interface ColumnTarget {
  readonly table: TableModel;
  readonly column: TableColumnModel;
}

const indexOf = (t: ColumnTarget): number => {
  const index = t.table.columns.indexOf(t.column);
  if (index < 0) throw itemNotFound();
  return index;
};

/** The column's strip of an area of the table. */
function strip(t: ColumnTarget, where: Area | null): Ref {
  if (!where) throw itemNotFound();
  const column = t.table.area.left + indexOf(t);
  return range(rangeTarget(t.table.sheet, { ...where, left: column, right: column }));
}

const wholeColumn = (t: ColumnTarget) => {
  const column = t.table.area.left + indexOf(t);
  return rangeTarget(t.table.sheet, { ...t.table.area, left: column, right: column });
};

function filterBy(t: ColumnTarget, criteria: FilterCriteria | null, host: HostState): void {
  setCriteria({ sheet: t.table.sheet as Sheet, table: t.table }, indexOf(t), criteria, host);
}

const filter = defineClass<ColumnTarget>({
  name: 'Filter',
  properties: { criteria: readOnly((t) => t.table.filter?.get(indexOf(t)) ?? null) },
  methods: {
    apply: (t, [criteria], host) => filterBy(t, criteria as FilterCriteria, host),
    applyValuesFilter: (t, [values], host) => filterBy(t, { filterOn: 'Values', values: values as unknown[] }, host),
    applyCustomFilter: (t, [criterion1, criterion2, operator], host) =>
      filterBy(t, { filterOn: 'Custom', criterion1, criterion2, operator } as FilterCriteria, host),
    clear: (t, _args, host) => filterBy(t, null, host),
  },
});

/** `Excel.TableColumn`. */
const tableColumn = defineClass<ColumnTarget>({
  name: 'TableColumn',
  id: { key: 'Id', of: (t) => t.column.id },
  properties: {
    id: readOnly((t) => t.column.id),
    index: readOnly((t) => indexOf(t)),
    name: {
      get: (t) => t.column.name,
      set: (t, value, host) => {
        demand(t.table.sheet as Sheet);
        host.workbook.renameColumn(t.table, indexOf(t), String(value));
      },
    },
    values: {
      get: (t, host) => rangeValueProperties['values']!.get(wholeColumn(t), host),
      set: (t, value, host) => rangeValueProperties['values']!.set!(wholeColumn(t), value, host),
    },
  },
  children: { filter: (t) => filter(t) },
  methods: {
    getRange: (t) => range(wholeColumn(t)),
    getDataBodyRange: (t) => strip(t, bodyOf(t.table)),
    getHeaderRowRange: (t) => strip(t, t.table.showHeaders ? { ...t.table.area, bottom: t.table.area.top } : null),
    getTotalRowRange: (t) => strip(t, t.table.showTotals ? { ...t.table.area, top: t.table.area.bottom } : null),
    delete: (t) => remove(t),
  },
});

function remove(t: ColumnTarget): void {
  const sheet = t.table.sheet as Sheet;
  demand(sheet);
  if (t.table.columns.length === 1) throw invalidArgument();
  sheet.deleteCells(wholeColumn(t).area, 'Left');
}

/** A new column at the right, or before `index`; values (header included), one value, or nothing. */
function add(table: TableModel, args: readonly unknown[], host: HostState): Ref {
  const [index, values, name] = args;
  const sheet = table.sheet as Sheet;
  demand(sheet);
  const at = typeof index === 'number' && index >= 0 && index < table.columns.length ? index : table.columns.length;
  const { area } = table;
  const column = area.left + at;
  const where = { ...area, left: column, right: column };
  if (at === table.columns.length) {
    if (!sheet.isBlank(where)) sheet.insertCells(where, 'Right');
    host.workbook.resizeTable(table, { ...area, right: area.right + 1 });
  } else sheet.insertCells(where, 'Right');
  const made: ColumnTarget = { table, column: table.columns[at]! };
  if (values !== undefined && values !== null) {
    sheet.enterAll(where, shaped(rangeTarget(sheet, where), values, host));
  }
  if (typeof name === 'string' && name) host.workbook.renameColumn(table, at, name);
  return tableColumn(made);
}

function find(table: TableModel, key: unknown): TableColumnModel | undefined {
  if (typeof key === 'number') return table.columns.find((column) => column.id === key);
  return table.columns.find((column) => column.name.toLowerCase() === String(key).toLowerCase());
}

function orFail(table: TableModel, column: TableColumnModel | undefined): Ref {
  if (!column) throw itemNotFound();
  return tableColumn({ table, column });
}

/** `Excel.TableColumnCollection`. */
export const tableColumns = defineClass<TableModel>({
  name: 'TableColumnCollection',
  properties: { count: readOnly((table) => table.columns.length) },
  items: (table) => table.columns.map((column) => tableColumn({ table, column })),
  item: (table, key) => orFail(table, find(table, key)),
  methods: {
    add: (table, args, host) => add(table, args, host),
    getCount: (table) => table.columns.length,
    getItemAt: (table, [index]) => orFail(table, table.columns[Number(index)]),
    getItemOrNullObject: (table, [key]) => {
      const column = find(table, key);
      return column ? tableColumn({ table, column }) : null;
    },
  },
});
