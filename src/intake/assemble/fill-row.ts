/** Fills the fields of one record from a source row: cleaned, looked up, each change and remark noted. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import type { FieldDef, RegisterDef } from '../../registers/types';
import { isErrorValue } from '../clean/cell';
import { readPhones } from '../clean/phones';
import type { CustomerIndex } from './customer-index';
import type { Feed } from './feeds';
import type { Ledger } from './findings';
import { placePhones } from './phones';
import type { PhonePlaces } from './phones';
import { resolveCustomer } from './resolve-customer';
import type { SourceRows } from './source-rows';

export interface FillContext {
  readonly register: RegisterDef;
  readonly fields: readonly FieldDef[];
  readonly ledger: Ledger;
  /** Customers to look names and codes up in; none while the customers themselves are being built. */
  readonly customers: CustomerIndex | null;
  /** Kinds of cleaning that are left out. */
  readonly without: ReadonlySet<string>;
  /** Positions of fields that something feeds; a phone moved elsewhere adds to it. */
  readonly fed: Set<number>;
}

/** The source row that a record comes from, and where the record will stand in the draft. */
export interface RecordPlace {
  readonly source: SourceRows;
  readonly sheet: string;
  readonly row: number;
  readonly index: number;
  readonly phones: PhonePlaces;
}

/** One number may be all of these at once, so they go together. */
const PHONE_REASONS = ['phone', 'phoneSplit', 'phoneMoved'] as const;
const MOBILE = /^1[3-9]\d{9}$/;

/** The fields of one record, in the order of the register. */
export const fillRow = (context: FillContext, feeds: readonly Feed[], at: RecordPlace): CellValue[] => {
  const cells = new Array<CellValue>(context.fields.length).fill(null);
  for (const feed of feeds) {
    const raw = feed.read(at.row);
    if (isBlank(raw)) continue;
    if (!feed.made && at.source.filledDown(at.row, feed.mapping.column)) {
      if (context.without.has('mergedDown')) continue;
      note(context, feed, at, null, raw, 'mergedDown');
    }
    if (feed.isPhone && !isErrorValue(raw)) takePhone(context, feed, at, raw, cells);
    else takeCell(context, feed, at, raw, cells);
  }
  return cells;
};

const note = (
  { ledger, fields }: FillContext,
  feed: Feed,
  { sheet, row, source }: RecordPlace,
  before: CellValue,
  after: CellValue,
  reason: string,
  place = feed.place,
): void => {
  const { label } = fields[place]!;
  ledger.change({ sheet, row: source.line(row), header: feed.header, field: label, before, after, reason });
};

const takeCell = (context: FillContext, feed: Feed, at: RecordPlace, raw: CellValue, cells: CellValue[]): void => {
  const { register, ledger, customers, without } = context;
  const before = feed.made ? feed.original(at.row) : raw;
  const cleaned = feed.clean(raw, at.source.format(at.row, feed.mapping.column), at.row);
  if (cleaned.reason && without.has(cleaned.reason)) {
    cells[feed.place] = raw;
    if (feed.made && raw !== before) note(context, feed, at, before, raw, feed.made);
    return;
  }
  let { value } = cleaned;
  let reason = cleaned.reason;
  if (cleaned.mark) ledger.mark(cleaned.mark, register.id, at.index, feed.field.label, raw);
  if (feed.field.references === 'customers' && customers && value !== null) {
    const found = resolveCustomer(value, feed.mapping.via === 'name', customers);
    if (found.mark) ledger.mark(found.mark, register.id, at.index, feed.field.label, raw);
    if (found.reason) reason = found.reason;
    value = found.value;
  }
  cells[feed.place] = value;
  if ((feed.made ?? reason) && value !== before) note(context, feed, at, before, value, feed.made ?? reason!);
};

const takePhone = (context: FillContext, feed: Feed, at: RecordPlace, raw: CellValue, cells: CellValue[]): void => {
  const { phones } = at;
  const plain = typeof raw === 'string' && MOBILE.test(raw) && feed.place === phones.mobile;
  const original = feed.made ? feed.original(at.row) : raw;
  if ((plain && cells[feed.place] === null) || PHONE_REASONS.some((reason) => context.without.has(reason))) {
    cells[feed.place] = raw;
    if (original !== raw) note(context, feed, at, original, raw, feed.made!);
    return;
  }
  const before = typeof raw === 'boolean' || readPhones(raw).length === 0 ? String(raw) : raw;
  for (const { place, value, reason } of placePhones(before, feed.place, phones, cells)) {
    if (place !== feed.place) context.fed.add(place);
    if (value !== original) note(context, feed, at, original, value, feed.made ?? reason, place);
  }
};
