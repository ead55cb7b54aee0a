/** What a person types into a cell: how it is shown for editing, and whether the sheet takes it. */
import { cellName } from '../../host/model/areas';
import type { Scalar, SheetModel } from '../../host/model/types';
import { readTyped } from '../../host/model/typing';
import { formatText } from '../../host/wire/number-format';
import { t } from '../../locales';
import type { Evaluate } from './conditional';
import type { Point } from './selection';
import { listOf, passes, validationAt } from './validation';

const DATE = /(^|[^\\"])[yd]/i;
const TIME = /[hs]/i;

/** The text that editing starts with: the formula, a date as a date, a percentage with its sign, else the bare value. */
export function editText(sheet: SheetModel, { row, column }: Point): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return formula;
  const value: Scalar = sheet.value(row, column);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return String(value);
  const format = sheet.style(row, column).numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (DATE.test(format)) {
    const shown = TIME.test(format) && value % 1 !== 0 ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd';
    return formatText(shown, value, 'en-US', sheet.workbook.date1904);
  }
  if (format.includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

/**
 * Types a text into a cell, unless the cell is protected or its validation says no.
 * Returns the sentence for the person when it was refused.
 */
export function enter(sheet: SheetModel, at: Point, text: string, evaluate: Evaluate, locale: string): string | null {
  if (isLocked(sheet, at)) return t('workbench.grid.protected', { address: cellName(at.row, at.column) });
  const rule = validationAt(sheet, at.row, at.column);
  if (rule && text !== '') {
    const { numberFormat } = sheet.style(at.row, at.column);
    const { date1904, clock } = sheet.workbook;
    const typed = readTyped(text, { numberFormat, date1904, now: clock() });
    if (typed.kind !== 'formula' && !passes(sheet, rule, at, typed.value, evaluate, locale)) {
      const said = rule.errorAlert?.message || (listOf(sheet, rule, locale) ? t('workbench.grid.invalidList') : '');
      return t('workbench.grid.invalid', { value: text, rule: said });
    }
  }
  sheet.enter(at.row, at.column, text, { autoExpand: true });
  return null;
}

export const isLocked = (sheet: SheetModel, { row, column }: Point): boolean =>
  sheet.protection.protected && sheet.style(row, column).locked !== false;
