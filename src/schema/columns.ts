/** One definition → one schema column: number format, width, alignment, note. */
import type { ComputedColumn, ComputedType } from '../formulas/column';
import type { Expr } from '../formulas/expr';
import { BLANK, and_, if_ } from '../formulas/expr';
import type { FieldDef, FieldType } from '../registers/types';
import { computedFormat, fieldFormat } from './number-formats';
import type { SchemaColumn } from './types';

const YES_NO = ['是', '否'] as const;

const WIDTHS: Partial<Record<FieldType | ComputedType, number>> = {
  code: 14,
  number: 10,
  integer: 9,
  money: 14,
  percent: 9,
  score: 9,
  date: 12,
  datetime: 17,
  month: 10,
  yesno: 8,
  list: 11,
  mobile: 14,
  landline: 16,
  phone: 14,
  email: 24,
  postcode: 9,
  url: 22,
  creditCode: 22,
  idNumber: 21,
  plate: 11,
  vin: 20,
  text: 14,
};

/** Wide characters of a header count twice; some room is left for the filter button. */
const headerWidth = (label: string): number =>
  [...label].reduce((sum, char) => sum + (char.charCodeAt(0) > 255 ? 2 : 1), 4);

const alignmentOf = (type: FieldType | ComputedType): SchemaColumn['alignment'] => {
  if (['number', 'integer', 'money', 'percent', 'score'].includes(type)) return 'right';
  return ['date', 'datetime', 'month', 'yesno', 'list'].includes(type) ? 'center' : 'left';
};

const widthOf = (label: string, type: FieldType | ComputedType, wanted?: number): number =>
  Math.max(wanted ?? WIDTHS[type] ?? 14, Math.min(headerWidth(label), 26));

export const inputColumn = (field: FieldDef): SchemaColumn => {
  const list = field.list ?? (field.type === 'yesno' ? YES_NO : undefined);
  return {
    label: field.label,
    en: field.en,
    kind: 'input',
    type: field.type,
    group: 'input',
    numberFormat: fieldFormat(field.type),
    width: widthOf(field.label, field.type, field.width),
    alignment: alignmentOf(field.type),
    required: field.required ?? false,
    unique: field.unique ?? false,
    folded: false,
    hidden: false,
    field,
    ...(field.whenBlank ? { whenBlank: field.whenBlank } : {}),
    ...(list ? { list } : {}),
    ...(field.min === undefined ? {} : { min: field.min }),
    ...(field.max === undefined ? {} : { max: field.max }),
  };
};

/** The formula for rows with their key, blank for the others; a formula that asks `IF(test, …, "")` itself asks for both at once. */
const whenPresent = (present: Expr, formula: Expr): Expr => {
  if (formula.kind === 'call' && formula.name === 'IF') {
    const [test, then, otherwise] = formula.args;
    if (test && then && otherwise?.kind === 'literal' && otherwise.value === '')
      return if_(and_(present, test), then, BLANK);
  }
  return if_(present, formula, BLANK);
};

/** `present` tells whether the row has its key; without it the column is blank, by itself when it is `guarded`. */
export const computedColumn = (column: ComputedColumn, present: Expr): SchemaColumn => ({
  label: column.label,
  en: column.en,
  kind: 'computed',
  type: column.type,
  group: column.group ?? 'computed',
  numberFormat: computedFormat(column.type),
  width: widthOf(column.label, column.type),
  alignment: column.type === 'text' ? 'center' : alignmentOf(column.type),
  required: false,
  unique: false,
  formula: column.guarded ? column.formula : whenPresent(present, column.formula),
  note: column.note,
  source: column.source,
  folded: column.folded ?? false,
  hidden: column.hidden ?? false,
  ...(column.tones ? { tones: column.tones } : {}),
  ...(column.acrossRows ? { acrossRows: column.acrossRows } : {}),
});
