/** How well a column's values suit a field: −1 (cannot be) … 0 (says nothing) … 1 (unmistakable). */
import { isBlank } from '../../values/cell';
import type { FieldDef } from '../../registers/types';
import { listLookup, listValue } from '../clean/lists';
import type { ColumnProfile } from './profile';

const lookups = new WeakMap<FieldDef, ReadonlyMap<string, string>>();

const lookupOf = (field: FieldDef): ReadonlyMap<string, string> => {
  let lookup = lookups.get(field);
  if (!lookup) lookups.set(field, (lookup = listLookup(field)));
  return lookup;
};

const memberShare = (field: FieldDef, profile: ColumnProfile): number => {
  const filled = profile.values.filter((value) => !isBlank(value));
  const members = filled.filter((value) => listValue(value, lookupOf(field)) !== undefined);
  return filled.length === 0 ? 0 : members.length / filled.length;
};

/** −1 … 1 from a share: most values fit → 1, none → −1. */
const graded = (share: number): number =>
  share >= 0.8 ? 1 : share >= 0.5 ? 0.6 : share >= 0.2 ? 0 : share > 0 ? -0.4 : -1;

/** Words and names: numbers and dates speak against them. */
const wordy = (profile: ColumnProfile): number => (Math.max(profile.number, profile.date) > 0.7 ? -0.8 : 0);

/** Evidence of the values for a field. */
export const contentFit = (field: FieldDef, profile: ColumnProfile): number => {
  if (profile.count === 0) return 0;
  switch (field.type) {
    case 'date':
    case 'datetime':
    case 'month':
      return graded(profile.date);
    case 'number':
    case 'integer':
    case 'money':
    case 'percent':
    case 'score':
      return profile.date > 0.7 || profile.mobile > 0.7 ? -1 : graded(profile.number) * 0.6;
    case 'mobile':
      return graded(profile.mobile + (profile.landline > 0 ? profile.landline / 3 : 0));
    case 'landline':
      return graded(profile.landline + profile.mobile / 4);
    case 'phone':
      return graded(profile.mobile + profile.landline);
    case 'email':
      return graded(profile.email);
    case 'creditCode':
      return graded(profile.creditCode + profile.idNumber / 2 + profile.code / 4);
    case 'idNumber':
      return graded(profile.idNumber + (profile.creditCode > 0 ? 0 : profile.code / 4));
    case 'plate':
      return graded(profile.plate);
    case 'vin':
      return graded(profile.vin);
    case 'postcode':
      return graded(profile.postcode);
    case 'yesno':
    case 'list':
      return graded(memberShare(field, profile));
    case 'code':
      return field.references ? 0 : profile.code > 0.8 ? 0.5 : profile.chinese > 0.8 ? -0.6 : 0;
    default:
      return wordy(profile);
  }
};

/** Types whose values alone tell the field, with no header at all. */
export const SELF_EVIDENT: ReadonlySet<FieldDef['type']> = new Set([
  'mobile',
  'landline',
  'email',
  'creditCode',
  'idNumber',
]);
