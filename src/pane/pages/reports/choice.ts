/** What the person has set for the next run of reports, and how it goes to the commands. */
import type { PeriodKind, ReportChoice } from '../../../commands/views';
import { parseIso } from '../../../values/serial';

export interface Settings {
  readonly period: PeriodKind;
  /** `2026-11-01`; only of a custom period. */
  readonly from: string;
  readonly to: string;
  readonly compare: boolean;
  readonly department: string;
  readonly owner: string;
  readonly region: string;
  readonly unmask: boolean;
  readonly forSelection: boolean;
}

export const NOTHING_SET: Settings = {
  period: 'default',
  from: '',
  to: '',
  compare: false,
  department: '',
  owner: '',
  region: '',
  unmask: false,
  forSelection: false,
};

/** What a custom period still lacks: both days, the first not after the last; null when nothing. */
export const periodTrouble = ({ period, from, to }: Settings): 'days' | 'order' | null => {
  if (period !== 'custom') return null;
  const [first, last] = [parseIso(from), parseIso(to)];
  if (first === undefined || last === undefined) return 'days';
  return first > last ? 'order' : null;
};

export const choiceOf = ({
  period,
  from,
  to,
  compare,
  department,
  owner,
  region,
}: Settings): Partial<ReportChoice> => ({
  period: { kind: period, ...(period === 'custom' ? { from: parseIso(from), to: parseIso(to) } : {}) },
  compare,
  scope: { ...(department && { department }), ...(owner && { owner }), ...(region && { region }) },
});
