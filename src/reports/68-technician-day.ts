/** 68 技术人员日报表: what each technician did on the day, by kind of service. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { callsAtWork, finishedWork, happened, stillOpen } from './support/service-day';
import { count, statisticOf } from './support/statistic';

const KINDS = ['A', 'B', 'C', 'D'] as const;
const NAMES = { A: '有费', B: '合同', C: '免费', D: '行政' } as const;

export const technicianDay: ReportDef = {
  id: 68,
  title: '技术人员日报表',
  en: 'Technicians of the day',
  kind: 'statistic',
  sources: ['serviceCalls'],
  paper: 'landscape',
  period: 'day',
  compared: ['完成'],
  note: {
    zh: '当日（或所选期间）按技术员统计派工、到达、完成及其服务类别、工时和费用；未完成为期末仍未完成的工单（服表006）。',
    en: 'Per technician on the day (or in the period chosen): dispatched, arrived, finished by kind of service, hours and fees; open at its end.',
  },
  build(context) {
    const finished = happened(context, '完成时间');
    return statisticOf<Row>({
      label: '技术员',
      adds: { 完成: '各技术员完成合计 = 完成工单', 未完成: '各技术员未完成合计 = 未完成工单' },
      records: callsAtWork(context),
      keyOf: (row) => row.text('技术员'),
      measures: [
        count('派工', happened(context, '派工时间')),
        count('到达', happened(context, '到达时间')),
        ...finishedWork(context),
        ...KINDS.map((kind) =>
          count<Row>(`${kind} ${NAMES[kind]}`, (row) => finished(row) && row.text('服务类别').startsWith(kind)),
        ),
        count('未完成', stillOpen(context)),
      ],
    });
  },
};
