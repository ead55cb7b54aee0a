/** 5 重点客户统计表: the customers of category 重点, largest first, with their share of all sales. */
import type { Row } from '../values/rows';
import type { ReportDef } from './types';
import { customersOf, shownName } from './support/customers';
import { shareOf, sumOf } from './support/group';
import { byCode, descending, inOrder } from './support/order';
import { column, money, own, tableOf } from './support/table';

export const keyCustomers: ReportDef = {
  id: 5,
  title: '重点客户统计表',
  en: 'Key customers',
  kind: 'list',
  sources: ['customers'],
  paper: 'landscape',
  period: 'asOf',
  note: {
    zh: '客户类别为“重点”的客户，按近12月销售额从大到小；销售占比以全部客户近12月销售额为分母。',
    en: 'Customers of category 重点 by sales of the last 12 months; the share is of the sales of all customers.',
  },
  build(context) {
    const all = customersOf(context);
    const sales = sumOf(all, (row) => row.amount('近12月销售额'));
    const key = all
      .filter((row) => row.text('客户类别') === '重点')
      .sort(
        inOrder(
          descending((row) => row.amount('近12月销售额')),
          byCode,
        ),
      );
    const keySales = sumOf(key, (row) => row.amount('近12月销售额'));
    return tableOf(
      [
        own('客户编号'),
        column('客户名称', 'text', shownName, { width: 26 }),
        own('客户类型'),
        own('行业'),
        own('地区'),
        own('客户经理'),
        own('综合等级'),
        money('近12月销售额'),
        column<Row>('销售占比', 'percent', (row) => shareOf(row.amount('近12月销售额'), sales)),
        money('近12月毛利'),
        own('毛利率', 'percent'),
        own('回款率', 'percent'),
        money('应收余额'),
        money('逾期余额'),
        own('最近交易日', 'date'),
        own('最近拜访日', 'date'),
      ],
      key,
      context,
      { unit: '户', keys: ['客户编号'], totals: { 销售占比: shareOf(keySales, sales) } },
    );
  },
};
