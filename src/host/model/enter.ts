import type { Sheet } from './sheet';
import { growTables, noticeFormulas, noticeHeaders } from './table-entry';
import type { Area } from './types';
import { readTyped } from './typing';

type Input = string | number | boolean | null;

/** A first character that can begin something other than plain text. */
const SPECIAL = /^[\s\d+\-.(=#'tTfF¥￥$€]/;

/** Types a block of inputs into the sheet; null leaves a cell alone. See `SheetModel.enter`. */
export function enterArea(
  sheet: Sheet,
  where: Area,
  inputs: readonly (readonly Input[])[],
  options?: { autoExpand?: boolean },
): void {
  if (options?.autoExpand) growTables(sheet, where);
  let formulas = false;
  for (let row = where.top; row <= where.bottom; row++) {
    const line = inputs[row - where.top];
    for (let column = where.left; column <= where.right; column++) {
      const input = line?.[column - where.left];
      if (input === null || input === undefined) continue;
      if (typeof input === 'string' && input !== '' && SPECIAL.test(input)) {
        formulas = enterText(sheet, row, column, input) || formulas;
      } else sheet.put(row, column, input === '' ? null : input);
    }
  }
  sheet.workbook.calc.areaChanged(sheet, where);
  noticeHeaders(sheet, where);
  if (formulas) noticeFormulas(sheet, where);
  sheet.touched('cells', where);
}

/** Returns whether the text was a formula. */
function enterText(sheet: Sheet, row: number, column: number, text: string): boolean {
  const { workbook } = sheet;
  const { numberFormat } = sheet.style(row, column);
  const typed = readTyped(text, { numberFormat, date1904: workbook.date1904, now: workbook.clock() });
  if (typed.kind === 'formula') {
    sheet.putFormula(row, column, typed.formula);
    return true;
  }
  sheet.put(row, column, typed.value);
  if (typed.numberFormat && numberFormat === 'General') {
    const pool = workbook.styles;
    sheet.cells.setStyle(
      row,
      column,
      pool.changer({ numberFormat: typed.numberFormat })(sheet.cells.style(row, column)),
    );
  }
  return false;
}
