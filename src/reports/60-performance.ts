/** 60 业绩统计表: sales, order value, collection, visits and customers of each salesperson in the period. */
import type { ReportDef } from './types';
import { rowsOf } from '../values/rows';
import { customersOf } from './support/customers';
import { UNFILLED, roundMoney, shareOf, sumOf } from './support/group';
import { by, descending, inOrder } from './support/order';
import { isWithin } from './support/periods';
import { salesOf } from './support/sales';
import { column, tableOf } from './support/table';

const NOTHING = {
  sales: 0,
  orders: 0,
  planned: 0,
  invoiced: 0,
  received: 0,
  visits: 0,
  followUps: 0,
  gained: 0,
  customers: 0,
};

type Person = { readonly name: string } & typeof NOTHING;

export const performance: ReportDef = {
  id: 60,
  title: '业绩统计表',
  en: 'Performance',
  kind: 'statistic',
  sources: ['transactions', 'receivables', 'visits', 'followUps', 'customers', 'plans'],
  paper: 'landscape',
  period: 'month',
  aliases: ['销售情况周统计表', '销售情况月统计表', '销售员工作周统计表', '销售员工作月统计表', '个人月业绩表'],
  note: {
    zh: '期间内按业务员统计：净销售额、客单价（净销售额 ÷ 销售笔数）、开票及已收金额、拜访和联络次数、新建档客户、负责客户数及其与平均数之比；计划取自计划台账。',
    en: 'Per salesperson within the period: net sales, average order value, invoices and receipts, visits and follow-ups, newly filed customers, customers in charge against the mean, and the plan.',
  },
  build(context) {
    const inPeriod = (serial: number | undefined): boolean => isWithin(serial, context.period, context.asOf);
    const people = new Map<string, Person>();
    const personOf = (name: string): Person => {
      const key = name || UNFILLED;
      const person = people.get(key) ?? { name: key, ...NOTHING };
      people.set(key, person);
      return person;
    };
    for (const { row, day, amount, isReturn } of salesOf(context)) {
      if (!inPeriod(day)) continue;
      const person = personOf(row.text('业务员'));
      person.sales += amount;
      if (!isReturn) person.orders++;
    }
    for (const row of rowsOf(context.registers.get('receivables'))) {
      if (!inPeriod(row.number('开票日期'))) continue;
      const person = personOf(row.text('业务员'));
      person.invoiced += row.amount('金额');
      person.received += row.amount('已收金额');
    }
    for (const row of rowsOf(context.registers.get('visits'))) {
      if (inPeriod(row.number('实际日期'))) personOf(row.text('拜访人')).visits++;
    }
    for (const row of rowsOf(context.registers.get('followUps'))) {
      if (inPeriod(row.number('日期'))) personOf(row.text('联络人')).followUps++;
    }
    for (const row of customersOf(context)) {
      const person = personOf(row.text('客户经理'));
      person.customers++;
      if (inPeriod(row.number('建档日期'))) person.gained++;
    }
    for (const row of rowsOf(context.registers.get('plans'))) {
      const month = row.number('月份');
      const within = month !== undefined && month >= context.period.from && month <= context.period.to;
      if (within && row.has('业务员')) personOf(row.text('业务员')).planned += row.amount('计划销售额');
    }
    const sorted = [...people.values()].sort(
      inOrder(
        descending(({ sales }) => sales),
        by(({ name }) => name),
      ),
    );
    const named = sorted.filter(({ name }) => name !== UNFILLED);
    const mean = named.length ? sumOf(named, ({ customers }) => customers) / named.length : 0;
    const sum = (value: (person: Person) => number): number => sumOf(sorted, value);
    return tableOf<Person>(
      [
        column('业务员', 'text', ({ name }) => name),
        column('净销售额', 'money', ({ sales }) => roundMoney(sales), { total: true }),
        column('计划销售额', 'money', ({ planned }) => planned, { total: true }),
        column('达成率', 'percent', ({ sales, planned }) => shareOf(sales, planned)),
        column('销售笔数', 'integer', ({ orders }) => orders, { total: true }),
        column('客单价', 'money', ({ sales, orders }) => (orders ? roundMoney(sales / orders) : null)),
        column('开票金额', 'money', ({ invoiced }) => roundMoney(invoiced), { total: true }),
        column('已收金额', 'money', ({ received }) => roundMoney(received), { total: true }),
        column('回款率', 'percent', ({ received, invoiced }) => shareOf(received, invoiced)),
        column('拜访次数', 'integer', ({ visits }) => visits, { total: true }),
        column('联络次数', 'integer', ({ followUps }) => followUps, { total: true }),
        column('新客户', 'integer', ({ gained }) => gained, { total: true }),
        column('负责客户', 'integer', ({ customers }) => customers, { total: true }),
        column('与平均之比', 'percent', ({ customers }) => shareOf(customers, mean)),
      ],
      sorted,
      context,
      {
        totals: {
          达成率: shareOf(
            sum(({ sales }) => sales),
            sum(({ planned }) => planned),
          ),
          回款率: shareOf(
            sum(({ received }) => received),
            sum(({ invoiced }) => invoiced),
          ),
        },
      },
    );
  },
};
