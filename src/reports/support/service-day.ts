/** Work of the service department within a span: the daily sheets of technicians and of the service head [4]. */
import type { Row } from '../../values/rows';
import type { ReportContext } from '../types';
import { shareOf, sumOf } from './group';
import { isWithin } from './periods';
import { recordsOf } from './records';
import { count, type Measure } from './statistic';

/** Calls that were received, dispatched, reached or finished within the period, or are still open at its end. */
export const callsAtWork = (context: ReportContext): Row[] => {
  const end = Math.min(context.period.to, context.asOf) + 1;
  const moved = ['派工时间', '到达时间', '完成时间'].map((label) => happened(context, label));
  return recordsOf(context, 'serviceCalls').filter((row) => {
    const [called, done] = [row.number('叫修时间'), row.number('完成时间')];
    if (called === undefined || called >= end) return false;
    return done === undefined || done >= context.period.from || moved.some((within) => within(row));
  });
};

export const happened = (context: ReportContext, label: string) => (row: Row) =>
  isWithin(row.number(label), context.period, context.asOf);

/** Had happened by the end of the period. */
export const hadHappened = (context: ReportContext, label: string) => (row: Row) =>
  isWithin(row.number(label), { from: 0, to: context.period.to }, context.asOf);

/** Hours and fees of what was finished within the period. */
export const finishedWork = (context: ReportContext): Measure<Row>[] => {
  const finished = happened(context, '完成时间');
  const sum = (label: string) => (rows: readonly Row[]) => sumOf(rows.filter(finished), (row) => row.amount(label));
  const inTime = (row: Row): boolean => row.text('完成状态') === '按时完成';
  return [
    count('完成', finished),
    {
      label: '按时完成率',
      format: 'percent',
      value: (rows) => shareOf(rows.filter((row) => finished(row) && inTime(row)).length, rows.filter(finished).length),
    },
    { label: '耗用工时', format: 'number', value: sum('耗用工时') },
    { label: '费用', format: 'money', value: sum('费用') },
  ];
};

/** Not finished by the end of the period. */
export const stillOpen =
  (context: ReportContext) =>
  (row: Row): boolean =>
    (row.number('完成时间') ?? Infinity) >= Math.min(context.period.to, context.asOf) + 1;
