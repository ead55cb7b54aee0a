/**
 * The records that one source row makes: one, or under a wide table one per period that has a value. What the row says once
 * (notes, sums over the periods) is kept with its first record only, so that nothing is counted twice.
 */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import type { RegisterId } from '../../registers/types';
import type { TablePlan } from '../types';
import type { Period } from '../find/periods';
import type { Feed } from './feeds';

export interface SourceRecord {
  readonly feeds: readonly Feed[];
  readonly period?: Period;
}

/** `-`, `/`, 无: a cell that says there was nothing. */
const NOTHING = /^[\s\-–—−/\\.·]*$|^无$/;

/** True for a cell of a period that makes no record: blank, a dash, and in a register of what happened a zero. */
export const saysNothing = (value: CellValue, register: RegisterId): boolean =>
  isBlank(value) ||
  (typeof value === 'string' && NOTHING.test(value)) ||
  (register !== 'plans' && (value === 0 || (typeof value === 'string' && /^[¥￥]?\s*0+(?:\.0+)?$/.test(value.trim()))));

/** True when a table has one column per period. */
export const isWide = (table: TablePlan): boolean => table.mapping.some(({ period }) => period !== undefined);

/** Feeds by period, in the order of the columns; the plain ones feed every record. */
export const recordMaker = (
  feeds: readonly Feed[],
  register: RegisterId,
): ((row: number) => readonly SourceRecord[]) => {
  const plain = feeds.filter(({ period }) => !period);
  const periods = new Map<string, Feed[]>();
  for (const feed of feeds)
    if (feed.period) {
      const group = periods.get(feed.period.label);
      if (group) group.push(feed);
      else periods.set(feed.period.label, [feed]);
    }
  if (periods.size === 0) return () => [{ feeds: plain }];
  return (row) =>
    [...periods.values()].flatMap((group): SourceRecord[] => {
      const filled = group.filter((feed) => !saysNothing(feed.read(row), register));
      return filled.length === 0 ? [] : [{ feeds: [...plain, ...filled], period: filled[0]!.period! }];
    });
};
