/** A small workbook for the grid's tests: rows of values from A1 on. */
import { createCalc } from '../../src/host/calc';
import type { Sheet } from '../../src/host/model/sheet';
import { Workbook } from '../../src/host/model/workbook';
import { parseArea } from '../../src/host/model/areas';
import type { Area, Scalar } from '../../src/host/model/types';

/** 2026-11-20 */
export const TODAY = 46346;

export function sheetOf(rows: readonly (readonly Scalar[])[], name = '客户'): Sheet {
  const workbook = new Workbook({ clock: () => TODAY, createCalc });
  const sheet = workbook.addSheet(name);
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (typeof value === 'string' && value.startsWith('=')) sheet.setFormula(r, c, value);
      else if (value !== null) sheet.setValue(r, c, value);
    }),
  );
  return sheet;
}

export const areaOf = (address: string): Area => {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
};
