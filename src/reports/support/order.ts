/** Orders that come out the same on every machine: no locale, ties broken by the next order and last by sheet row. */
import { tierRanks } from '../../policy/presets';
import type { Row } from '../../values/rows';
import type { ReportContext } from '../types';

export type Order<T> = (a: T, b: T) => number;

export const by =
  <T>(value: (item: T) => string | number): Order<T> =>
  (a, b) => {
    const x = value(a);
    const y = value(b);
    return x < y ? -1 : x > y ? 1 : 0;
  };

export const descending =
  <T>(value: (item: T) => number): Order<T> =>
  (a, b) =>
    value(b) - value(a);

/** The first order that tells two apart. */
export const inOrder =
  <T>(...orders: readonly Order<T>[]): Order<T> =>
  (a, b) => {
    for (const order of orders) {
      const result = order(a, b);
      if (result) return result;
    }
    return 0;
  };

/** The best tier of the policy first; what is no band of it by name behind them, a record without tier last. */
export const byTier = <T>({ policy }: Pick<ReportContext, 'policy'>, tierOf: (item: T) => string): Order<T> => {
  const { rank } = tierRanks(policy);
  return inOrder(
    by((item) => rank(tierOf(item))),
    by(tierOf),
  );
};

export const byCode: Order<Row> = inOrder(
  by((row) => row.text('客户编号')),
  by((row) => row.index),
);
