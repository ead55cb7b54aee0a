/** What a record of a wide table has from its period: its date, and a key of its own. */
import type { CellValue } from '../../values/cell';
import { partsOf, serialOf } from '../../values/serial';
import type { FieldDef } from '../../registers/types';
import { CUSTOMER_CODE } from '../../registers/types';
import type { Period } from '../find/periods';

/** Position of the register's own date or month, −1 without one. */
export const periodPlace = (fields: readonly FieldDef[]): number =>
  fields.findIndex(({ required, type }) => required && (type === 'date' || type === 'month'));

/** The period as the field holds it: the last day of the period, or the first of its month; its words without a year. */
export const periodValue = ({ date, label }: Period, { type }: FieldDef): CellValue => {
  if (date === null || type !== 'month') return date ?? label;
  const { year, month } = partsOf(date);
  return serialOf(year, month, 1);
};

/** Position of the key that has to be made, −1 when the register needs none. */
export const keyPlace = (fields: readonly FieldDef[]): number =>
  fields.findIndex(({ unique, type, references }) => unique && type === 'code' && references === undefined);

const stamp = ({ date, label }: Period): string => {
  if (date === null) return label;
  const { year, month, day } = partsOf(date);
  const whole = /^\d{4}-\d{2}-\d{2}$/.test(label) ? String(day).padStart(2, '0') : '';
  return `${year}${String(month).padStart(2, '0')}${whole}`;
};

/**
 * A key made of the customer and the period (C001-202501), so that the same table read again gives the same keys; the
 * second of one key gets -2. `name`: what the row says of the customer when its code is not known.
 */
export const keyMaker = (fields: readonly FieldDef[]) => {
  const customer = fields.findIndex(({ label }) => label === CUSTOMER_CODE);
  const taken = new Map<string, number>();
  return (row: readonly CellValue[], period: Period, name: CellValue): string => {
    const base = `${String(row[customer] ?? name ?? '').trim()}-${stamp(period)}`;
    const times = (taken.get(base) ?? 0) + 1;
    taken.set(base, times);
    return times === 1 ? base : `${base}-${times}`;
  };
};
