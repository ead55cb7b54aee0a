import { cellName } from '../../model/areas';
import type { Property, Ref, RefMaker } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { columnCount, rowCount, type RangeTarget, isRowHidden } from '../targets';
import { rangeValueProperties } from './range-values';
import { range } from '../refs';

/** What is visible of a range: hidden rows and columns are left out. */
interface View {
  readonly of: RangeTarget;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** The rows and columns of a per-cell property that are visible. */
function picked(name: string): Property<View> {
  return readOnly((view, host) => {
    const all = rangeValueProperties[name]!.get(view.of, host) as unknown[][];
    return view.rows.map((row) =>
      view.columns.map((column) => all[row - view.of.area.top]![column - view.of.area.left]),
    );
  });
}

const type: RefMaker<View> = defineClass<View>({
  name: 'RangeView',
  properties: {
    values: picked('values'),
    formulas: picked('formulas'),
    text: picked('text'),
    numberFormat: picked('numberFormat'),
    valueTypes: picked('valueTypes'),
    rowCount: readOnly((view) => view.rows.length),
    columnCount: readOnly((view) => view.columns.length),
    cellAddresses: readOnly((view) => view.rows.map((row) => view.columns.map((column) => cellName(row, column)))),
    index: readOnly(() => 0),
  },
  children: { rows: (view) => rows(view) },
  methods: { getRange: (view) => range(view.of) },
});

const rows: RefMaker<View> = defineClass<View>({
  name: 'RangeViewCollection',
  items: (view) => view.rows.map((row) => type({ ...view, rows: [row] })),
  methods: {
    getCount: (view) => view.rows.length,
    getItemAt: (view, [index]) => type({ ...view, rows: [view.rows[Number(index)]!] }),
  },
});

export function rangeView(target: RangeTarget): Ref {
  const { sheet, area } = target;
  const visibleRows = Array.from({ length: rowCount(area) }, (_, i) => area.top + i).filter(
    (row) => !isRowHidden(sheet, row),
  );
  const visibleColumns = Array.from({ length: columnCount(area) }, (_, i) => area.left + i).filter(
    (column) => sheet.columns.get(column)?.hidden !== true,
  );
  return type({ of: target, rows: visibleRows, columns: visibleColumns });
}
