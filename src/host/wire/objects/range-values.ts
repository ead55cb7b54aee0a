import { areaName } from '../../model/areas';
import type { Area } from '../../model/types';
import type { Property } from '../api-class';
import { readOnly } from '../api-class';
import { invalidArgument, rangeExceedsLimit } from '../errors';
import type { HostState } from '../host-state';
import { formatText } from '../number-format';
import { demandUnlocked } from '../protection';
import {
  cellCount,
  columnCount,
  fullAddress,
  isEntireColumn,
  isEntireRow,
  rowCount,
  type RangeTarget,
} from '../targets';
import { valueType, wireValue } from '../values';

type Input = string | number | boolean | null;

/** Reads one thing of every cell, refusing ranges that Excel refuses. */
export function readCells<R>(target: RangeTarget, host: HostState, read: (row: number, column: number) => R): R[][] {
  const { top, left, bottom, right } = target.area;
  const cells = cellCount(target.area);
  if (cells > host.limits.readCells) throw rangeExceedsLimit();
  host.metrics.cellsRead += cells;
  const rows: R[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: R[] = [];
    for (let column = left; column <= right; column++) line.push(read(row, column));
    rows.push(line);
  }
  return rows;
}

/** A 2-D array of the range's size; a single value is spread over the range, as Excel does. */
export function shaped(target: RangeTarget, value: unknown, host: HostState): Input[][] {
  const [rows, columns] = [rowCount(target.area), columnCount(target.area)];
  const cells = rows * columns;
  if (cells > host.limits.readCells) throw rangeExceedsLimit();
  if (!Array.isArray(value)) return Array.from({ length: rows }, () => new Array<Input>(columns).fill(value as Input));
  if (value.length !== rows) throw invalidArgument();
  for (const line of value) if (!Array.isArray(line) || line.length !== columns) throw invalidArgument();
  return value as Input[][];
}

/** A formula cell's text, else its value. */
function formulaOrValue(target: RangeTarget, row: number, column: number): string | number | boolean {
  return target.sheet.formula(row, column) ?? wireValue(target.sheet.value(row, column));
}

function write(target: RangeTarget, value: unknown, host: HostState): void {
  const inputs = shaped(target, value, host);
  const { sheet, area } = target;
  demandUnlocked(sheet, area);
  const single = cellCount(area) === 1;
  const before = single ? sheet.value(area.top, area.left) : undefined;
  host.metrics.cellsWritten += cellCount(area);
  const put = (): void => sheet.enterAll(area, inputs, { autoExpand: host.autoExpandTables });
  if (!single) return put();
  host.events.quietly(put);
  host.events.cells({ sheet, area, before, after: sheet.value(area.top, area.left) });
}

const writable = (get: Property<RangeTarget>['get']): Property<RangeTarget> => ({ get, set: write });

const formulas = writable((t, host) => readCells(t, host, (row, column) => formulaOrValue(t, row, column)));

const numberFormat: Property<RangeTarget> = {
  get: (t, host) => readCells(t, host, (row, column) => t.sheet.style(row, column).numberFormat),
  set: (t, value, host) => setNumberFormat(t, value, host),
};

/** One format for the range, or one per cell; equal neighbours of a column are set together. */
function setNumberFormat(target: RangeTarget, value: unknown, host: HostState): void {
  const { sheet, area } = target;
  if (!Array.isArray(value) && typeof value === 'string') return sheet.setStyle(area, { numberFormat: value });
  const formats = shaped(target, value, host);
  for (let c = 0; c < columnCount(area); c++) {
    let from = 0;
    for (let r = 1; r <= formats.length; r++) {
      if (r < formats.length && formats[r]![c] === formats[from]![c]) continue;
      const format = formats[from]![c];
      const run: Area = { top: area.top + from, bottom: area.top + r - 1, left: area.left + c, right: area.left + c };
      if (typeof format === 'string' && format !== '') sheet.setStyle(run, { numberFormat: format });
      from = r;
    }
  }
}

/** What a range says about itself and its cells. */
export const rangeValueProperties: Readonly<Record<string, Property<RangeTarget>>> = {
  values: writable((t, host) => readCells(t, host, (row, column) => wireValue(t.sheet.value(row, column)))),
  formulas,
  formulasLocal: formulas,
  numberFormat,
  numberFormatLocal: numberFormat,
  text: readOnly((t, host) =>
    readCells(t, host, (row, column) =>
      formatText(
        t.sheet.style(row, column).numberFormat,
        t.sheet.value(row, column),
        host.locale,
        host.workbook.date1904,
      ),
    ),
  ),
  valueTypes: readOnly((t, host) => readCells(t, host, (row, column) => valueType(t.sheet.value(row, column)))),
  address: readOnly((t) => fullAddress(t.sheet, t.area)),
  addressLocal: readOnly((t) => areaName(t.area)),
  rowIndex: readOnly((t) => t.area.top),
  columnIndex: readOnly((t) => t.area.left),
  rowCount: readOnly((t) => rowCount(t.area)),
  columnCount: readOnly((t) => columnCount(t.area)),
  cellCount: readOnly((t) => (cellCount(t.area) > 2 ** 31 - 1 ? -1 : cellCount(t.area))),
  isEntireColumn: readOnly((t) => isEntireColumn(t.area)),
  isEntireRow: readOnly((t) => isEntireRow(t.area)),
};
