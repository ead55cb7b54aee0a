import { bodyOf } from '../../model/tables';
import type { Sheet } from '../../model/sheet';
import type { Area, TableModel } from '../../model/types';
import type { Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument } from '../errors';
import type { HostState } from '../host-state';
import { demand } from '../protection';
import { rangeTarget } from '../targets';
import { rangeValueProperties } from './range-values';
import { range } from '../refs';

interface RowTarget {
  readonly table: TableModel;
  readonly index: number;
}

function rowArea(t: RowTarget): Area {
  const body = bodyOf(t.table);
  const row = (body?.top ?? 0) + t.index;
  if (!body || t.index < 0 || row > body.bottom) throw invalidArgument();
  return { ...body, top: row, bottom: row };
}

const target = (t: RowTarget) => rangeTarget(t.table.sheet, rowArea(t));

const count = (table: TableModel): number => {
  const body = bodyOf(table);
  return body ? body.bottom - body.top + 1 : 0;
};

function deleteRow(t: RowTarget): void {
  const sheet = t.table.sheet as Sheet;
  demand(sheet, 'allowDeleteRows');
  sheet.deleteCells(rowArea(t), 'Up');
}

const tableRow = defineClass<RowTarget>({
  name: 'TableRow',
  properties: {
    index: readOnly((t) => t.index),
    values: {
      get: (t, host) => rangeValueProperties['values']!.get(target(t), host),
      set: (t, value, host) => rangeValueProperties['values']!.set!(target(t), value, host),
    },
  },
  methods: { getRange: (t) => range(target(t)), delete: (t) => deleteRow(t) },
});

/** Adds rows at the end, or before `index`; several rows in one call. */
function add(table: TableModel, args: readonly unknown[], host: HostState): Ref {
  const [index, values] = args;
  const sheet = table.sheet as Sheet;
  demand(sheet, 'allowInsertRows');
  const lines = (Array.isArray(values) ? values : [[values ?? null]]) as unknown[][];
  const before = typeof index === 'number' && index >= 0 && index < count(table) ? index : count(table);
  const { left, right } = table.area;
  const top = (bodyOf(table)?.top ?? table.area.top + 1) + before;
  const where: Area = { left, right, top, bottom: top + lines.length - 1 };
  sheet.insertCells(where, 'Down');
  if (table.area.bottom < where.bottom) host.workbook.resizeTable(table, { ...table.area, bottom: where.bottom });
  if (Array.isArray(values)) rangeValueProperties['values']!.set!(rangeTarget(sheet, where), values, host);
  return tableRow({ table, index: before });
}

/** Indexes count the rows as they were before the first deletion. */
function deleteRows(table: TableModel, rows: readonly number[]): void {
  for (const index of [...new Set(rows)].sort((a, b) => b - a)) deleteRow({ table, index });
}

/** `Excel.TableRowCollection`. */
export const tableRows = defineClass<TableModel>({
  name: 'TableRowCollection',
  properties: { count: readOnly(count) },
  items: (table) => Array.from({ length: count(table) }, (_, index) => tableRow({ table, index })),
  methods: {
    add: (table, args, host) => add(table, args, host),
    getCount: (table) => count(table),
    getItemAt: (table, [index]) => {
      rowArea({ table, index: Number(index) });
      return tableRow({ table, index: Number(index) });
    },
    deleteRows: (table, [rows]) =>
      deleteRows(
        table,
        (rows as (number | Ref)[]).map((row) => (typeof row === 'number' ? row : (row.target as RowTarget).index)),
      ),
    deleteRowsAt: (table, [index, howMany]) =>
      deleteRows(
        table,
        Array.from({ length: Number(howMany ?? 1) }, (_, i) => Number(index) + i),
      ),
  },
});
