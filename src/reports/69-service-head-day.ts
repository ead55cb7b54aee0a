/** 69 服务主任日报表: the day's calls by kind of service. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { callsAtWork, finishedWork, hadHappened, happened, stillOpen } from './support/service-day';
import { recordsOf } from './support/records';
import { count, statisticOf } from './support/statistic';
import { listOf } from './support/lists';

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
    zh: '当日（或所选期间）按服务类别统计：期初未完成 + 叫修 − 完成 = 期末未完成；待派工和在修商品为期末的状况（服表007）。',
    en: 'By kind of service on the day (or in the period chosen): open before + received − finished = open after; not yet dispatched and goods in repair as they stood at its end.',
  },
  build(context) {
    const [came, finished, open] = [happened(context, '叫修时间'), happened(context, '完成时间'), stillOpen(context)];
    const [dispatched, taken, returned] = ['派工时间', '携回日期', '归还日期'].map((label) =>
      hadHappened(context, label),
    ) as [typeof came, typeof came, typeof came];
    const before = (row: Row): boolean =>
      row.number('叫修时间')! < context.period.from && !((row.number('完成时间') ?? Infinity) < context.period.from);
    // Goods may be back in repair, or wait to be fetched, long after the call itself is done.
    const held = recordsOf(context, 'serviceCalls').filter((row) => taken(row) && !returned(row));
    const records = [...new Set([...callsAtWork(context), ...held])];
    const table = statisticOf<Row>({
      label: '服务类别',
      adds: { 期末未完成: '各类别期末未完成合计 = 未完成工单' },
      records,
      keyOf: (row) => row.text('服务类别'),
      order: listOf('serviceCalls', '服务类别'),
      measures: [
        count('期初未完成', before),
        count('叫修', came),
        ...finishedWork(context),
        count('期末未完成', open),
        count('待派工', (row) => open(row) && !dispatched(row)),
        count('在修商品', (row) => taken(row) && !returned(row)),
      ],
    });
    const number = (which: (row: Row) => boolean): number => records.filter(which).length;
    return {
      ...table,
      reconcile: [
        ...(table.reconcile ?? []),
        {
          label: '期初未完成 + 叫修 − 完成 = 期末未完成',
          expected: number(before) + number(came) - number(finished),
          actual: number(open),
        },
      ],
    };
  },
};
