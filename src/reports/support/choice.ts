/** What a person chooses for a run of reports: the period, whom it is about, and whether to compare. */
import type { ReportDef, ReportPeriod } from '../types';
import { customPeriod, defaultPeriod, monthPeriod, quarterPeriod, weekPeriod, yearPeriod } from './periods';
import type { ReportScope } from './scope';

/** Periods that move with the as-of date, and one that does not. */
export const PERIOD_KINDS = [
  'default',
  'week',
  'lastWeek',
  'month',
  'lastMonth',
  'quarter',
  'lastQuarter',
  'year',
  'lastYear',
  'custom',
] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

export interface PeriodChoice {
  readonly kind: PeriodKind;
  /** Whole serials of a custom period. */
  readonly from?: number;
  readonly to?: number;
}

export interface ReportChoice {
  readonly period: PeriodChoice;
  /** Adds the previous period and the year before to reports about a period. */
  readonly compare: boolean;
  readonly scope: ReportScope;
  /** Numbers of the records that forms are filled for. */
  readonly selected: readonly string[];
}

export const NO_CHOICE: ReportChoice = { period: { kind: 'default' }, compare: false, scope: {}, selected: [] };

/** The report is about a period that can be chosen. */
export const hasPeriod = (def: ReportDef): boolean => def.period !== 'asOf';

/** The days a report covers. A custom period without its days is the default one. */
export const chosenPeriod = (def: ReportDef, { kind, from, to }: PeriodChoice, asOf: number): ReportPeriod => {
  if (!hasPeriod(def)) return defaultPeriod(def.period, asOf);
  switch (kind) {
    case 'week':
      return weekPeriod(asOf);
    case 'lastWeek':
      return weekPeriod(asOf - 7);
    case 'month':
      return monthPeriod(asOf);
    case 'lastMonth':
      return monthPeriod(monthPeriod(asOf).from - 1);
    case 'quarter':
      return quarterPeriod(asOf);
    case 'lastQuarter':
      return quarterPeriod(quarterPeriod(asOf).from - 1);
    case 'year':
      return yearPeriod(asOf);
    case 'lastYear':
      return yearPeriod(yearPeriod(asOf).from - 1);
    case 'custom':
      return from === undefined || to === undefined ? defaultPeriod(def.period, asOf) : customPeriod(from, to);
    case 'default':
      return defaultPeriod(def.period, asOf);
  }
};
