/** Small workbooks for the engine's tests: values and formulas in, results out. */
import { type Calc, createCalc } from '../../../src/host/calc';
import { CellError, type Scalar } from '../../../src/host/model/types';
import type { Sheet } from '../../../src/host/model/sheet';
import { Workbook } from '../../../src/host/model/workbook';

export type Cell = Scalar | undefined;

/** 2026-11-21 10:30 */
export const NOW = 46347.4375;

export const makeWorkbook = (): { workbook: Workbook; calc: Calc } => {
  const workbook = new Workbook({ clock: () => NOW, createCalc });
  return { workbook, calc: workbook.calc as Calc };
};

/** Rows of values from A1; texts that begin with `=` are formulas. */
export const fill = (sheet: Sheet, rows: readonly (readonly Cell[])[], top = 0, left = 0): void => {
  rows.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (cell === undefined) return;
      if (typeof cell === 'string' && cell.startsWith('=')) sheet.setFormula(top + r, left + c, cell);
      else sheet.setValue(top + r, left + c, cell);
    }),
  );
};

/** One sheet named 表 with the rows given. */
export const sheetOf = (rows: readonly (readonly Cell[])[]) => {
  const made = makeWorkbook();
  const sheet = made.workbook.addSheet('表');
  fill(sheet, rows);
  return { ...made, sheet };
};

/** Errors as their text, so that tables of expectations stay readable. */
export const plain = (value: Scalar): string | number | boolean | null =>
  value instanceof CellError ? value.code : value;

/** Evaluates formulas over a sheet with `rows` from A1, from a column far to the right of them. */
export const evaluator = (rows: readonly (readonly Cell[])[]) => {
  const { sheet } = sheetOf(rows);
  return (formula: string): string | number | boolean | null => {
    sheet.setFormula(0, 30, formula);
    return plain(sheet.value(0, 30));
  };
};

export const expectClose = (actual: unknown, expected: unknown): void => {
  if (typeof expected === 'number' && !Number.isInteger(expected)) expect(actual).toBeCloseTo(expected, 9);
  else expect(actual).toBe(expected);
};
