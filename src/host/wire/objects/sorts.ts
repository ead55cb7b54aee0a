import { sortRows, type SortKey } from '../../model/sort';
import type { Sheet } from '../../model/sheet';
import { bodyOf } from '../../model/tables';
import type { Area, TableModel } from '../../model/types';
import { defineClass, readOnly } from '../api-class';
import { apiNotFound, invalidArgument } from '../errors';
import { demand } from '../protection';
import { columnCount, rowCount, usedPart, type RangeTarget } from '../targets';

/** `Excel.SortField`, as far as this host sorts. */
interface SortField {
  readonly key?: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
  readonly color?: string;
  readonly dataOption?: string;
}

function keyOf({ key, ascending = true, sortOn = 'Value', color = '', dataOption }: SortField, width: number): SortKey {
  if (typeof key !== 'number' || key < 0 || key >= width) throw invalidArgument();
  if (sortOn === 'Icon') throw apiNotFound('Sort on Icon');
  return {
    column: key,
    ascending: ascending !== false,
    textAsNumber: dataOption === 'TextAsNumber',
    ...(sortOn === 'Value' ? {} : { color: { of: sortOn === 'CellColor' ? 'fill' : 'fontColor', value: color } }),
  };
}

function sort(sheet: Sheet, where: Area, fields: unknown, matchCase: unknown, method: unknown): void {
  demand(sheet, 'allowSort');
  if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
  const keys = (fields as readonly SortField[]).map((field) => keyOf(field, columnCount(where)));
  sortRows(sheet, where, keys, { matchCase: matchCase === true, byStrokes: method === 'StrokeCount' });
}

/** `Excel.RangeSort`. Rows only: nobody in this house sorts columns. */
export const rangeSort = defineClass<RangeTarget>({
  name: 'RangeSort',
  methods: {
    apply: (t, [fields, matchCase, hasHeaders, orientation, method]) => {
      if (orientation === 'Columns') throw apiNotFound('RangeSort by Columns');
      const used = usedPart(t.sheet, t.area, true);
      const top = t.area.top + (hasHeaders === true ? 1 : 0);
      if (!used || rowCount(t.area) < 2 || used.bottom < top) return;
      sort(t.sheet, { ...t.area, top, bottom: used.bottom }, fields, matchCase, method);
    },
  },
});

interface Sorted {
  readonly fields: readonly unknown[];
  readonly matchCase: boolean;
  readonly method: string;
}

/** How each table was sorted last, for `reapply`. */
const known = new WeakMap<TableModel, Sorted>();

function sortTable(t: TableModel, { fields, matchCase, method }: Sorted): void {
  const body = bodyOf(t);
  if (body) sort(t.sheet as Sheet, body, fields, matchCase, method);
}

/** `Excel.TableSort`. */
export const tableSort = defineClass<TableModel>({
  name: 'TableSort',
  properties: {
    fields: readOnly((t) => known.get(t)?.fields ?? []),
    matchCase: readOnly((t) => known.get(t)?.matchCase ?? false),
    method: readOnly((t) => known.get(t)?.method ?? 'PinYin'),
  },
  methods: {
    apply: (t, [fields, matchCase, method]) => {
      const sorted = { fields: fields as unknown[], matchCase: matchCase === true, method: String(method ?? 'PinYin') };
      sortTable(t, sorted);
      known.set(t, sorted);
    },
    reapply: (t) => {
      const sorted = known.get(t);
      if (sorted) sortTable(t, sorted);
    },
    clear: (t) => void known.delete(t),
  },
});
