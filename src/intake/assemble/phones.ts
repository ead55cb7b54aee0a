/** Where the numbers of a phone cell go: 手机, 固定电话, and what is left to 备用电话. */
import type { CellValue } from '../../values/cell';
import type { FieldDef } from '../../registers/types';
import type { Phone } from '../clean/phones';
import { readPhones } from '../clean/phones';

export interface PhonePlaces {
  /** Positions among the register's fields, −1 where it has none. */
  readonly mobile: number;
  readonly landline: number;
  readonly spare: number;
  /** Positions that a source column feeds; nothing is moved there. */
  readonly fed: ReadonlySet<number>;
}

/** Where phones may go in a register, given the fields that this table feeds. */
export const phonePlaces = (fields: readonly FieldDef[], fed: ReadonlySet<number>): PhonePlaces => ({
  mobile: fields.findIndex((field) => field.type === 'mobile'),
  landline: fields.findIndex((field) => field.type === 'landline'),
  spare: fields.findIndex((field) => field.label === '备用电话'),
  fed,
});

export interface PlacedPhone {
  /** Position of the field. */
  readonly place: number;
  readonly value: CellValue;
  /** Key of `intake.cleaning.*`. */
  readonly reason: string;
}

const fits = (phone: Phone, place: number, places: PhonePlaces): boolean =>
  (phone.kind === 'mobile' && place === places.mobile) || (phone.kind === 'landline' && place === places.landline);

/** The place of the other kind, when no source column feeds it and the row has nothing there yet. */
const otherPlace = (phone: Phone, places: PhonePlaces, row: readonly CellValue[]): number => {
  const place = phone.kind === 'mobile' ? places.mobile : phone.kind === 'landline' ? places.landline : -1;
  return place >= 0 && !places.fed.has(place) && row[place] === null ? place : -1;
};

/** Puts the numbers of one cell, mapped to the field at `home`, into a row that is being filled. */
export const placePhones = (value: CellValue, home: number, places: PhonePlaces, row: CellValue[]): PlacedPhone[] => {
  const phones = readPhones(value);
  const isPair = home === places.mobile || home === places.landline;
  if (phones.length === 0) return [];
  if (phones.length > 1 && places.spare < 0)
    return put(row, home, typeof value === 'string' ? value.trim() : value, 'phone');
  const placed: PlacedPhone[] = [];
  phones.forEach((phone, i) => {
    const moved = isPair && phone.kind !== 'other' && !fits(phone, home, places) ? otherPlace(phone, places, row) : -1;
    if (moved >= 0) placed.push(...put(row, moved, phone.text, 'phoneMoved'));
    else if (row[home] === null)
      placed.push(...put(row, home, phone.text, i === 0 && phones.length === 1 ? 'phone' : 'phoneSplit'));
    else if (otherPlace(phone, places, row) >= 0)
      placed.push(...put(row, otherPlace(phone, places, row), phone.text, 'phoneSplit'));
    else placed.push(...put(row, places.spare, appended(row[places.spare] ?? null, phone.text), 'phoneSplit'));
  });
  return placed;
};

const appended = (before: CellValue, text: string): string => (before === null ? text : `${String(before)}、${text}`);

const put = (row: CellValue[], place: number, value: CellValue, reason: string): PlacedPhone[] => {
  row[place] = value;
  return [{ place, value, reason }];
};
