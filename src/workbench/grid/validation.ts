/** Data validation as the grid keeps it: which rule a cell has, its list, and whether an input passes. */
import { contains } from '../../host/model/areas';
import type { Scalar, SheetModel, ValidationModel } from '../../host/model/types';
import { compares, type Evaluate } from './conditional';
import { cellText } from './look';
import { resolve, usedPart } from './reference';

export const validationAt = (sheet: SheetModel, row: number, column: number): ValidationModel | undefined =>
  sheet.validations.find((rule) => rule.areas.some((area) => contains(area, row, column)));

/** The choices of a list rule, or undefined when the cell has none. */
export function listOf(sheet: SheetModel, rule: ValidationModel, locale: string): string[] | undefined {
  const list = rule.rule.list as { source: unknown } | undefined;
  if (!list) return undefined;
  const source = String(list.source);
  if (!source.startsWith('=')) return source.split(',').map((item) => item.trim());
  const place = resolve(sheet.workbook, sheet, source);
  const area = place && usedPart(place);
  if (!area) return [];
  const items: string[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const text = cellText(place.sheet, row, column, locale);
      if (text !== '') items.push(text);
    }
  }
  return items;
}

interface Bounds {
  readonly formula1: unknown;
  readonly formula2?: unknown;
  readonly operator: string;
}

/** True when a value may stand in a cell. Rules that only warn always pass. */
export function passes(
  sheet: SheetModel,
  rule: ValidationModel,
  at: { readonly row: number; readonly column: number },
  value: Scalar,
  evaluate: Evaluate,
  locale: string,
): boolean {
  if (rule.errorAlert && (!rule.errorAlert.showAlert || rule.errorAlert.style !== 'Stop')) return true;
  if (value === null || value === '') return rule.ignoreBlanks;
  const list = listOf(sheet, rule, locale);
  if (list) return list.includes(String(value));
  const area = rule.areas[0]!;
  const compute = (formula: unknown): Scalar =>
    typeof formula === 'string' && formula.startsWith('=')
      ? evaluate(formula, { row: area.top, column: area.left }, sheet, at)
      : typeof formula === 'string' && formula.trim() !== '' && Number.isFinite(Number(formula))
        ? Number(formula)
        : (formula as Scalar);
  const custom = rule.rule.custom as { formula: string } | undefined;
  if (custom) return Boolean(compute(custom.formula));
  for (const kind of ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const) {
    const bounds = rule.rule[kind] as Bounds | undefined;
    if (!bounds) continue;
    const measured: Scalar = kind === 'textLength' ? String(value).length : value;
    if (typeof measured !== 'number') return false;
    if (kind === 'wholeNumber' && !Number.isInteger(measured)) return false;
    return compares(bounds.operator, measured, compute(bounds.formula1), () => compute(bounds.formula2));
  }
  return true;
}
