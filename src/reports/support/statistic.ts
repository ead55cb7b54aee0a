/** Records grouped by one value, with measures per group; the total row measures all records together. */
import type { CellValue } from '../../values/cell';
import type { ReportFormat, ReportTable } from '../types';
import { UNFILLED, groupBy } from './group';
import { by, inOrder } from './order';
import { addsUp } from './reconcile';

export interface Measure<T> {
  readonly label: string;
  readonly format: ReportFormat;
  /** @param all every record of the report, for shares */
  value(records: readonly T[], all: readonly T[]): CellValue;
}

export interface StatisticSpec<T> {
  /** Header of the grouping column. */
  readonly label: string;
  readonly records: readonly T[];
  keyOf(record: T): string;
  readonly measures: readonly Measure<T>[];
  /** Groups that stand in the table in this order even when empty; others follow by name. */
  readonly groups?: readonly string[];
  /** The order of a list to choose from: groups of it come first and in this order, others by name. */
  readonly order?: readonly string[];
  /** Measures whose groups must add up to the whole, with the sentence that says so. */
  readonly adds?: Readonly<Record<string, string>>;
}

export const count = <T>(label: string, which: (record: T) => boolean = () => true): Measure<T> => ({
  label,
  format: 'integer',
  value: (records) => records.reduce((sum, record) => sum + (which(record) ? 1 : 0), 0),
});

export const statisticOf = <T>({
  label,
  records,
  keyOf,
  measures,
  groups = [],
  order = [],
  adds = {},
}: StatisticSpec<T>): ReportTable => {
  const grouped = groupBy(records, (record) => keyOf(record) || UNFILLED);
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  const others = [...grouped.keys()].filter((key) => !groups.includes(key)).sort(inOrder(by(rank), unfilledLast));
  const line = (key: string, members: readonly T[]): CellValue[] => [
    key,
    ...measures.map((measure) => measure.value(members, records)),
  ];
  const table: ReportTable = {
    columns: [
      { label, format: 'text' },
      ...measures.map((measure) => ({ label: measure.label, format: measure.format })),
    ],
    rows: [...groups, ...others].map((key) => line(key, grouped.get(key) ?? [])),
    total: line('合计', records),
    keys: [label],
  };
  const checks = Object.entries(adds).map(([label, sentence]) => {
    const measure = measures.find((one) => one.label === label);
    if (!measure) throw new Error(`No measure ${label}`);
    return addsUp(table, label, sentence, Number(measure.value(records, records)));
  });
  return checks.length > 0 ? { ...table, reconcile: checks } : table;
};

const unfilledLast = (a: string, b: string): number =>
  a === UNFILLED ? 1 : b === UNFILLED ? -1 : a < b ? -1 : a > b ? 1 : 0;
