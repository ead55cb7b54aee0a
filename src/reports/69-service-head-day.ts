/** 69 服务主任日报表: the day's calls by kind of service. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { callsAtWork, finishedWork, happened, stillOpen } from './support/service-day';
import { count, statisticOf } from './support/statistic';

export const serviceHeadDay: ReportDef = {
  id: 69,
  title: '服务主任日报表',
  en: 'Service department of the day',
  kind: 'statistic',
  sources: ['serviceCalls'],
  paper: 'landscape',
  period: 'day',
  compared: ['叫修', '完成'],
  note: {
    zh: '当日（或所选期间）按服务类别统计：期初未完成 + 叫修 − 完成 = 期末未完成（服表007）。',
    en: 'By kind of service on the day (or in the period chosen): open before + received − finished = open after.',
  },
  build(context) {
    const records = callsAtWork(context);
    const [came, finished, open] = [happened(context, '叫修时间'), happened(context, '完成时间'), stillOpen(context)];
    const before = (row: Row): boolean => row.number('叫修时间')! < context.period.from;
    const table = statisticOf<Row>({
      label: '服务类别',
      records,
      keyOf: (row) => row.text('服务类别'),
      measures: [
        count('期初未完成', before),
        count('叫修', came),
        ...finishedWork(context),
        count('期末未完成', open),
        count('待派工', (row) => open(row) && !row.has('派工时间')),
        count('在修商品', (row) => row.has('携回日期') && !row.has('归还日期')),
      ],
    });
    const number = (which: (row: Row) => boolean): number => records.filter(which).length;
    return {
      ...table,
      reconcile: [
        {
          label: '期初未完成 + 叫修 − 完成 = 期末未完成',
          expected: number(before) + number(came) - number(finished),
          actual: number(open),
        },
      ],
    };
  },
};
