/** What people have said before about headers: their corrections go before every proposal. */
import type { FieldDef } from '../../registers/types';
import type { RegisterId } from '../../registers/types';
import type { DateOrder } from '../clean/slashed-dates';
import type { ColumnMapping, IntakePlan } from '../types';
import { bareMapping } from './bare-mapping';
import { type SourceColumn, holdsNames } from './columns';
import { comparable } from './header-text';

/**
 * Register → header as compared → field label, or null: keep the column as it is; and register + `ORDERS` → header → how
 * the dates of such a column are read. Headers only, no data of anyone.
 */
export type MappingMemory = Readonly<Record<string, Readonly<Record<string, string | null>>>>;

/** Stands behind a register's id where the orders of its dates are remembered. */
const ORDERS = ':dateOrder';
const KNOWN_ORDERS: readonly string[] = ['dmy', 'mdy', 'ymd'] satisfies DateOrder[];
const isOrder = (text: unknown): text is DateOrder => KNOWN_ORDERS.includes(text as string);

const REASON = { key: 'reason.remembered' };

/** The mapping with the person's earlier corrections; a field that they give to one column leaves the one that had it. */
export const recall = (
  mapping: readonly ColumnMapping[],
  columns: readonly SourceColumn[],
  fields: readonly FieldDef[],
  register: RegisterId,
  memory: MappingMemory,
): readonly ColumnMapping[] => {
  const known = new Map(Object.entries(memory[register] ?? {}));
  if (known.size === 0) return mapping;
  const wishes = mapping.map(({ header }) => (header === '' ? undefined : known.get(comparable(header))));
  const taken = new Set(wishes.filter((wish) => typeof wish === 'string'));
  const used = new Set<string>();
  return mapping.map((column, at) => {
    const wish = wishes[at];
    if (wish === undefined || wish === column.field) {
      if (wish === undefined && taken.has(column.field ?? ''))
        return { ...bareMapping(column), field: null, confidence: 0 };
      if (column.field !== null) used.add(column.field);
      return wish === undefined ? column : { ...column, confidence: 1, reason: REASON };
    }
    if (wish === null) return { ...bareMapping(column), field: null, confidence: 1, reason: REASON };
    const field = fields.find(({ label }) => label === wish);
    if (!field || used.has(wish)) return column;
    used.add(wish);
    const profile = columns.find((one) => one.column === column.column)?.profile;
    const via = profile && holdsNames(field, profile) ? { via: 'name' as const } : {};
    return { ...bareMapping(column), ...via, field: wish, confidence: 1, reason: REASON };
  });
};

/** The mapping with the orders of dates that the person gave before. */
export const recallOrders = (
  mapping: readonly ColumnMapping[],
  register: RegisterId,
  memory: MappingMemory,
): readonly ColumnMapping[] => {
  const known = new Map(Object.entries(memory[register + ORDERS] ?? {}));
  if (known.size === 0) return mapping;
  return mapping.map((column) => {
    const order = column.field === null ? undefined : known.get(comparable(column.header));
    return isOrder(order) ? { ...column, order } : column;
  });
};

/** What the person's corrections to a plan teach, on top of what was known. */
export const learn = (proposed: IntakePlan, corrected: IntakePlan, memory: MappingMemory): MappingMemory => {
  const next = new Map(Object.entries(memory).map(([register, known]) => [register, new Map(Object.entries(known))]));
  const before = new Map(proposed.tables.map((table) => [table.id, table]));
  for (const table of corrected.tables) {
    const old = before.get(table.id);
    if (table.register === null || old?.register !== table.register) continue;
    const teach = (place: string, header: string, lesson: string | null): void => {
      const known = next.get(place) ?? new Map<string, string | null>();
      next.set(place, known.set(comparable(header), lesson));
    };
    table.mapping.forEach((column, at) => {
      if (column.header === '') return;
      if (column.order && column.order !== old.mapping[at]?.order)
        teach(table.register + ORDERS, column.header, column.order);
      if (column.field !== old.mapping[at]?.field) teach(table.register!, column.header, column.field);
    });
  }
  return Object.fromEntries([...next].map(([register, known]) => [register, Object.fromEntries(known)]));
};
