/** 78 销售计划表: plan and actual by month and by whom the plan names. */
import type { ReportDef } from './types';
import { CUSTOMER_CODE } from '../registers/types';
import { customerKey, type Row } from '../values/rows';
import { customerOf, shownNameOf } from './support/customers';
import { UNFILLED, roundMoney, shareOf, sumOf } from './support/group';
import { monthKey } from './support/months';
import { by, inOrder } from './support/order';
import { plansOf } from './support/plans';
import { salesOf } from './support/sales';
import { addsUp } from './support/reconcile';
import { column, tableOf } from './support/table';

interface Line {
  readonly month: string;
  readonly kind: '客户' | '部门' | '业务员' | '';
  readonly name: string;
  readonly planned: number;
  readonly actual: number;
}

/** The plan names a customer, else a department, else a salesperson. */
const subjectOf = (row: Row): readonly [Line['kind'], string] => {
  const code = customerKey(row.get(CUSTOMER_CODE));
  if (code) return ['客户', code];
  if (row.has('部门')) return ['部门', row.text('部门')];
  return row.has('业务员') ? ['业务员', row.text('业务员')] : ['', ''];
};

export const salesPlan: ReportDef = {
  id: 78,
  title: '销售计划表',
  en: 'Sales plan',
  kind: 'statistic',
  sources: ['plans', 'transactions', 'customers'],
  paper: 'portrait',
  period: 'year',
  note: {
    zh: '期间内各月的计划，按客户（无则部门、业务员）列示；实际为该月的净销售额，部门按客户的所属部门，业务员按交易的业务员；完成率 = 实际 ÷ 计划。同一笔销售可能分别列入客户、部门和业务员的计划，合计为各行之和。',
    en: 'Plans of the months of the period by customer (else department, else salesperson) against net sales of the month. The same sale may be planned for a customer, a department and a salesperson; the total is the sum of the rows.',
  },
  build(context) {
    const actual = new Map<string, number>();
    const add = (month: string, kind: Line['kind'], name: string, amount: number): void => {
      const key = `${month}|${kind}|${name}`;
      actual.set(key, (actual.get(key) ?? 0) + amount);
    };
    for (const { row, day, amount } of salesOf(context)) {
      const month = monthKey(day);
      add(month, '客户', customerKey(row.get(CUSTOMER_CODE)), amount);
      add(month, '部门', customerOf(row, context)?.text('所属部门') ?? '', amount);
      add(month, '业务员', row.text('业务员'), amount);
    }
    const lines = plansOf(context).map((row): Line => {
      const [kind, name] = subjectOf(row);
      const month = monthKey(row.number('月份')!);
      return {
        month,
        kind,
        name: kind === '客户' ? shownNameOf(row, context) : name || UNFILLED,
        planned: row.amount('计划销售额'),
        actual: roundMoney(actual.get(`${month}|${kind}|${name}`) ?? 0),
      };
    });
    lines.sort(
      inOrder(
        by(({ month }) => month),
        by(({ kind }) => kind),
        by(({ name }) => name),
      ),
    );
    const [planned, sold] = [sumOf(lines, (line) => line.planned), sumOf(lines, (line) => line.actual)];
    const table = tableOf<Line>(
      [
        column('月份', 'text', ({ month }) => month),
        column('对象', 'text', ({ kind }) => kind || null),
        column('名称', 'text', ({ name }) => name, { width: 28 }),
        column('计划销售额', 'money', (line) => line.planned, { total: true }),
        column('实际销售额', 'money', (line) => line.actual, { total: true }),
        column('差额', 'money', (line) => roundMoney(line.actual - line.planned), { total: true }),
        column('完成率', 'percent', (line) => shareOf(line.actual, line.planned)),
      ],
      lines,
      context,
      { totals: { 完成率: shareOf(sold, planned) } },
    );
    return {
      ...table,
      reconcile: [
        addsUp(
          table,
          '计划销售额',
          '各行计划合计 = 期间计划销售额',
          sumOf(plansOf(context), (row) => row.amount('计划销售额')),
        ),
      ],
    };
  },
};
