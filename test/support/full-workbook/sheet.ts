/** Describing a sheet by its columns: each has a pool of values, and rows draw from the pools without chance. */
import type { CellValue } from '../../../src/values/cell';

export type Kind = 'plain' | 'date' | 'datetime' | 'month';

/** A pool to draw from, or the value of row `n` (0-based). */
export type Pool = readonly CellValue[] | ((n: number) => CellValue);

export type Column = readonly [header: string, pool: Pool, kind?: Kind];

export interface FullSheet {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly kinds: readonly Kind[];
}

/** Numbers that look drawn by lot and are the same every time. */
const lots = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

/**
 * Every value of a pool comes up: a column walks its pool from the front once, each column starting elsewhere, and draws
 * by lot from then on.
 */
const draw = (pool: Pool, rows: number, seed: number): CellValue[] => {
  const lot = lots(seed);
  return Array.from({ length: rows }, (_, n) => {
    if (typeof pool === 'function') return pool(n);
    const at = n < pool.length ? (n + seed) % pool.length : Math.floor(lot() * pool.length);
    return pool[at] ?? null;
  });
};

/** @param special rows written by hand, header → value, put before the drawn ones */
export const sheet = (
  name: string,
  rows: number,
  columns: readonly Column[],
  special: readonly Readonly<Record<string, CellValue>>[] = [],
): FullSheet => {
  const drawn = columns.map(([, pool], at) => draw(pool, rows, 7 + at * 13));
  return {
    name,
    headers: columns.map(([header]) => header),
    kinds: columns.map(([, , kind]) => kind ?? 'plain'),
    rows: [
      ...special.map((row) => columns.map(([header]) => row[header] ?? null)),
      ...Array.from({ length: rows }, (_, n) => drawn.map((column) => column[n]!)),
    ],
  };
};

/** Repeats a value, so that it comes up more often than its neighbours in a pool. */
export const often = <T>(value: T, times: number): T[] => Array.from({ length: times }, () => value);
