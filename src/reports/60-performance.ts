/** 60 业绩统计表: sales, order value, collection, visits and customers of each salesperson in the period. */
import type { ReportDef } from './types';
import { customerOf, customersOf } from './support/customers';
import { UNFILLED, roundMoney, shareOf, sumOf } from './support/group';
import { by, descending, inOrder } from './support/order';
import { parameter } from './support/parameters';
import { plansByPerson } from './support/plans';
import { isWithin, weekPeriod } from './support/periods';
import { salesOf } from './support/sales';
import { addsUp } from './support/reconcile';
import { column, tableOf } from './support/table';
import { workingDays } from './support/working-days';
import { recordsOf } from './support/records';

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
  weekSales: 0,
  prospects: 0,
  calls: 0,
  regulars: 0,
  scores: 0,
  surveys: 0,
};

/** Ways to visit that are no meeting in person. */
const REMOTE: ReadonlySet<string> = new Set(['电话', '视频', '短信']);

const orderValue = ({ sales, orders }: Pick<typeof NOTHING, 'sales' | 'orders'>): number | null =>
  orders ? roundMoney(sales / orders) : null;

type Person = { readonly name: string } & typeof NOTHING;

const meanOf = (sum: number, count: number): number | null =>
  count === 0 ? null : Math.round((sum / count) * 100) / 100;

export const performance: ReportDef = {
  id: 60,
  title: '业绩统计表',
  en: 'Performance',
  kind: 'statistic',
  sources: ['transactions', 'receivables', 'visits', 'followUps', 'customers', 'plans', 'satisfaction'],
  paper: 'landscape',
  period: 'month',
  compared: ['净销售额'],
  aliases: ['销售情况周统计表', '销售情况月统计表', '销售员工作周统计表', '销售员工作月统计表', '个人月业绩表'],
  note: {
    zh: '期间内按业务员统计：净销售额、客单价（净销售额 ÷ 销售笔数）、开票及已收金额、拜访和联络次数、新客户（按建档日期，无则首次接触日期、首次交易日）、负责客户数及其与平均数之比；计划为计划台账中业务员的计划，没有的取其客户的计划之和。本周为截至日期所在的周。达成 = 次数 ÷（每日目标 × 期间内至截至日期的工作日）；潜客为拜访时尚未交易的客户，电话含电话拜访和电话联络；满意度为所负责客户得分的平均数。',
    en: 'Per salesperson within the period: net sales, average order value, invoices and receipts, visits and follow-ups, new customers, customers in charge against the mean, and the plan (the salesperson’s own, else that of the customers in charge); the week of the as-of date; meetings and calls against daily targets times working days; mean satisfaction.',
  },
  build(context) {
    const inPeriod = (serial: number | undefined): boolean => isWithin(serial, context.period, context.asOf);
    const week = weekPeriod(Math.min(context.asOf, context.period.to));
    const people = new Map<string, Person>();
    const personOf = (name: string): Person => {
      const key = name || UNFILLED;
      const person = people.get(key) ?? { name: key, ...NOTHING };
      people.set(key, person);
      return person;
    };
    for (const { row, day, amount, isReturn } of salesOf(context)) {
      if (isWithin(day, week, context.asOf)) personOf(row.text('业务员')).weekSales += amount;
      if (!inPeriod(day)) continue;
      const person = personOf(row.text('业务员'));
      person.sales += amount;
      if (!isReturn) person.orders++;
    }
    for (const row of recordsOf(context, 'receivables')) {
      if (!inPeriod(row.number('开票日期'))) continue;
      const person = personOf(row.text('业务员'));
      person.invoiced += row.amount('金额');
      person.received += row.amount('已收金额');
    }
    for (const row of recordsOf(context, 'visits')) {
      const day = row.number('实际日期');
      if (!inPeriod(day)) continue;
      const person = personOf(row.text('拜访人'));
      person.visits++;
      if (row.text('方式') === '电话') person.calls++;
      const customer = customerOf(row, context);
      if (!customer || REMOTE.has(row.text('方式'))) continue;
      if ((customer.number('首次交易日') ?? Infinity) <= day!) person.regulars++;
      else person.prospects++;
    }
    for (const row of recordsOf(context, 'followUps')) {
      if (!inPeriod(row.number('日期'))) continue;
      const person = personOf(row.text('联络人'));
      person.followUps++;
      if (row.text('方式') === '电话') person.calls++;
    }
    for (const row of customersOf(context)) {
      const person = personOf(row.text('客户经理'));
      person.customers++;
      if (inPeriod(row.number('建档日期') ?? row.number('首次接触日期') ?? row.number('首次交易日'))) person.gained++;
    }
    for (const row of recordsOf(context, 'satisfaction')) {
      const score = row.number('满意度得分');
      if (score === undefined || !inPeriod(row.number('日期'))) continue;
      const person = personOf(customerOf(row, context)?.text('客户经理') ?? '');
      person.scores += score;
      person.surveys++;
    }
    for (const [name, { sales }] of plansByPerson(context)) personOf(name).planned = sales;
    const sorted = [...people.values()].sort(
      inOrder(
        descending(({ sales }) => sales),
        by(({ name }) => name),
      ),
    );
    const named = sorted.filter(({ name }) => name !== UNFILLED);
    const mean = named.length ? sumOf(named, ({ customers }) => customers) / named.length : 0;
    const days = workingDays(context.period.from, Math.min(context.period.to, context.asOf), context.holidays);
    const target = (name: string): number => parameter(context, `日目标_${name}`) * days;
    const sum = (value: (person: Person) => number): number => sumOf(sorted, value);
    const table = tableOf<Person>(
      [
        column('业务员', 'text', ({ name }) => name),
        column('净销售额', 'money', ({ sales }) => roundMoney(sales), { total: true }),
        column('计划销售额', 'money', ({ planned }) => planned, { total: true }),
        column('达成率', 'percent', ({ sales, planned }) => shareOf(sales, planned)),
        column('销售笔数', 'integer', ({ orders }) => orders, { total: true }),
        column('客单价', 'money', orderValue),
        column('开票金额', 'money', ({ invoiced }) => roundMoney(invoiced), { total: true }),
        column('已收金额', 'money', ({ received }) => roundMoney(received), { total: true }),
        column('回款率', 'percent', ({ received, invoiced }) => shareOf(received, invoiced)),
        column('本周净销售额', 'money', ({ weekSales }) => roundMoney(weekSales), { total: true }),
        column('拜访次数', 'integer', ({ visits }) => visits, { total: true }),
        column('联络次数', 'integer', ({ followUps }) => followUps, { total: true }),
        column('新客户', 'integer', ({ gained }) => gained, { total: true }),
        column('负责客户', 'integer', ({ customers }) => customers, { total: true }),
        column('与平均之比', 'percent', ({ customers }) => shareOf(customers, mean)),
        column('潜客面访', 'integer', ({ prospects }) => prospects, { total: true }),
        column('面访达成', 'percent', ({ prospects }) => shareOf(prospects, target('潜客面访'))),
        column('电话', 'integer', ({ calls }) => calls, { total: true }),
        column('电话达成', 'percent', ({ calls }) => shareOf(calls, target('电话'))),
        column('老客户拜访', 'integer', ({ regulars }) => regulars, { total: true }),
        column('老客户达成', 'percent', ({ regulars }) => shareOf(regulars, target('老客户拜访'))),
        column('满意度', 'score', ({ scores, surveys }) => meanOf(scores, surveys)),
      ],
      sorted,
      context,
      {
        totals: {
          满意度: meanOf(
            sum(({ scores }) => scores),
            sum(({ surveys }) => surveys),
          ),
          客单价: orderValue({ sales: sum(({ sales }) => sales), orders: sum(({ orders }) => orders) }),
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
    return {
      ...table,
      reconcile: [
        addsUp(
          table,
          '净销售额',
          '各业务员净销售额合计 = 期间净销售额',
          sumOf(
            salesOf(context).filter(({ day }) => inPeriod(day)),
            ({ amount }) => amount,
          ),
        ),
        addsUp(table, '负责客户', '各人负责客户合计 = 客户台账户数', customersOf(context).length),
      ],
    };
  },
};
