/** A report about a period beside the period before it and the same one a year earlier. */
import { addMonths, partsOf, serialOf } from '../../values/serial';
import type { CellValue } from '../../values/cell';
import type { ReportColumn, ReportContext, ReportDef, ReportPeriod, ReportTable } from '../types';
import { growthOf } from './group';
import { monthEnd, monthStart } from './months';

/** Whole months move by as many months, anything else by its own number of days. */
export const previousPeriod = ({ from, to }: ReportPeriod): ReportPeriod => {
  if (from === monthStart(from) && to === monthEnd(to)) {
    const [a, b] = [partsOf(from), partsOf(to)];
    const months = (b.year - a.year) * 12 + b.month - a.month + 1;
    return { from: serialOf(a.year, a.month - months, 1), to: from - 1 };
  }
  return { from: from - (to - from + 1), to: from - 1 };
};

/** The same days a year earlier; a month end stays a month end. */
export const yearBefore = ({ from, to }: ReportPeriod): ReportPeriod => ({
  from: addMonths(from, -12),
  to: to === monthEnd(to) ? monthEnd(addMonths(to, -12)) : addMonths(to, -12),
});

const PREVIOUS = '上期';
const YEAR_BEFORE = '去年同期';

/** The report can be compared. */
export const isComparable = (def: ReportDef): boolean => (def.compared ?? []).length > 0;

/**
 * The report with three more columns after each that is worth comparing: the previous period, the year before, and the
 * growth on the previous period. Rows are matched by their first column; one that stood in neither counts 0.
 */
export const buildCompared = (def: ReportDef, context: ReportContext): ReportTable => {
  const now = def.build(context);
  const compared = (def.compared ?? []).filter((label) => now.columns.some((column) => column.label === label));
  if (compared.length === 0) return now;
  const before = def.build({ ...context, period: previousPeriod(context.period) });
  const earlier = def.build({ ...context, period: yearBefore(context.period) });
  const rows = withGone(now, compared, [before, earlier]);
  const looked = [lookUp(before), lookUp(earlier)] as const;
  const widen = (cells: readonly CellValue[], key: string): CellValue[] =>
    cells.flatMap((cell, at): CellValue[] => {
      const { label } = now.columns[at]!;
      if (!compared.includes(label)) return [cell];
      const [last, year] = looked.map((find) => find(key, label)) as [number, number];
      return [cell, last, year, growthOf(Number(cell ?? 0), last)];
    });
  return {
    ...now,
    columns: now.columns.flatMap((column): ReportColumn[] =>
      compared.includes(column.label)
        ? [
            column,
            { label: `${column.label}${PREVIOUS}`, format: column.format },
            { label: `${column.label}${YEAR_BEFORE}`, format: column.format },
            { label: `${column.label}增减`, format: 'percent' },
          ]
        : [column],
    ),
    rows: rows.map((cells) => widen(cells, String(cells[0] ?? ''))),
    ...(now.total ? { total: widen(now.total, TOTAL) } : {}),
  };
};

const TOTAL = '\u0000合计';

/** Value of a row (by its first column) under a header; 0 where there is none. */
const lookUp = ({ columns, rows, total }: ReportTable): ((key: string, label: string) => number) => {
  const byKey = new Map(rows.map((row) => [String(row[0] ?? ''), row]));
  if (total) byKey.set(TOTAL, total);
  const at = new Map(columns.map(({ label }, n) => [label, n]));
  return (key, label) => Number(byKey.get(key)?.[at.get(label) ?? -1] ?? 0);
};

/** The rows of now, then those that only the other periods have: their compared columns stand at 0, so totals add up. */
const withGone = (
  now: ReportTable,
  compared: readonly string[],
  others: readonly ReportTable[],
): (readonly CellValue[])[] => {
  const known = new Set(now.rows.map((row) => String(row[0] ?? '')));
  const gone: CellValue[][] = [];
  for (const other of others) {
    for (const row of other.rows) {
      const key = String(row[0] ?? '');
      if (known.has(key)) continue;
      known.add(key);
      gone.push(
        now.columns.map(({ label, format }, at) => {
          if (compared.includes(label)) return 0;
          return format === 'text' && other.columns[at]?.label === label ? row[at]! : null;
        }),
      );
    }
  }
  return [...now.rows, ...gone];
};
