/** One cleaner per column: picks the rules of the field's type once, then runs over the cells. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import type { FieldDef } from '../../registers/types';
import { cleanAmount } from './amounts';
import { cleanAddress, cleanCode, digitsOf, hasLostDigits } from './codes';
import { cleanDate } from './date-cell';
import type { DateContext } from './dates';
import { cleanList, listLookup } from './lists';
import type { Cleaned } from './outcome';
import { cleanText } from './text';

export interface ColumnContext extends DateContext {
  /** What the header's unit multiplies numbers by; 1 without one. */
  readonly scale: number;
}

/** `row` is the sheet row of the source cell; only dates look at it. */
export type CellCleaner = (value: CellValue, format: string, row?: number) => Cleaned;

const ERROR_VALUE = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const NULL: Cleaned = { value: null };

/** True for an error of Excel, which a cell hands over as its text. */
export const isErrorValue = (value: CellValue): boolean =>
  typeof value === 'string' && value.charCodeAt(0) === 35 && ERROR_VALUE.test(value);

/** Text: spaces and invisible marks. A number in a text column becomes its digits, as a person reads it. */
const cleanWords = (value: CellValue): Cleaned => {
  if (typeof value === 'number') {
    const mark = hasLostDigits(value) ? ({ rule: 'lostDigits', severity: '警告' } as const) : undefined;
    return { value: digitsOf(value), reason: 'codeNumber', ...(mark ? { mark } : {}) };
  }
  if (typeof value !== 'string') return { value };
  const after = cleanText(value);
  return after === value ? { value } : { value: after === '' ? null : after, reason: 'spaces' };
};

const byType = (field: FieldDef, context: ColumnContext): CellCleaner => {
  switch (field.type) {
    case 'date':
    case 'datetime':
    case 'month':
      return (value, _format, row) => cleanDate(value, field.type, context, row);
    case 'number':
    case 'integer':
    case 'money':
    case 'percent':
    case 'score':
      return (value) => cleanAmount(value, field, context.scale);
    case 'yesno':
    case 'list': {
      const lookup = listLookup(field);
      return (value) => cleanList(value, lookup);
    }
    case 'code':
    case 'creditCode':
    case 'idNumber':
    case 'postcode':
    case 'plate':
    case 'vin':
      return (value, format) => cleanCode(value, field.type, format);
    case 'email':
    case 'url':
      return cleanAddress;
    default:
      return cleanWords;
  }
};

/** The cleaner of one source column. Blank cells come out as null, error values stay and are named. */
export const columnCleaner = (field: FieldDef, context: ColumnContext): CellCleaner => {
  const clean = byType(field, context);
  return (value, format, row) => {
    if (isBlank(value)) return NULL;
    if (isErrorValue(value)) return { value, mark: { rule: 'errorCell', severity: '错误' } };
    return clean(value, format, row);
  };
};
