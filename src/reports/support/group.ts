/** Grouping and sums in one pass. */

/** What stands in a report for a blank grouping value. */
export const UNFILLED = '（未填）';

/** Groups in the order in which their keys first occur. */
export const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** A sum of money, rounded to the fen so that adding in another order gives the same. */
export const sumOf = <T>(items: Iterable<T>, amount: (item: T) => number): number => {
  let sum = 0;
  for (const item of items) sum += amount(item);
  return roundMoney(sum);
};

export const roundMoney = (value: number): number => Math.round((value + Math.sign(value) * 1e-9) * 100) / 100;

/** Growth on a base, to six places; null without a positive base: against returns or nothing no rate makes sense. */
export const growthOf = (now: number, before: number): number | null =>
  before > 0 ? Math.round(((now - before) / before) * 1e6) / 1e6 : null;

/** A share rounded to six places; null when there is nothing to share. */
export const shareOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 1e6) / 1e6;
