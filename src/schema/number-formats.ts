/** The one source of number formats. */
import type { ComputedType } from '../formulas/column';
import type { ParameterType } from '../policy/parameters';
import type { FieldType } from '../registers/types';

export const NUMBER_FORMATS = {
  text: '@',
  general: 'General',
  // Not #,##0.##: Excel shows a bare point after whole numbers with it.
  number: 'General',
  integer: '#,##0',
  money: '#,##0.00',
  percent: '0.0%',
  score: '0.00',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
  month: 'yyyy-mm',
  time: 'hh:mm',
} as const;

type FormatName = keyof typeof NUMBER_FORMATS;

const BY_FIELD: Partial<Record<FieldType, FormatName>> = {
  number: 'number',
  integer: 'integer',
  money: 'money',
  percent: 'percent',
  score: 'score',
  date: 'date',
  datetime: 'datetime',
  month: 'month',
};

/** Number format of an input column: text unless it holds a number or a date. */
export const fieldFormat = (type: FieldType): string => NUMBER_FORMATS[BY_FIELD[type] ?? 'text'];

/** Number format of a computed column. Computed text is General: a formula in a cell of format `@` would not be computed. */
export const computedFormat = (type: ComputedType): string =>
  NUMBER_FORMATS[type === 'text' || type === 'yesno' ? 'general' : type];

/** Number format of a parameter's value. */
export const parameterFormat = (type: ParameterType): string => NUMBER_FORMATS[type === 'monthDay' ? 'text' : type];
