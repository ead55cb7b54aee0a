/** 52 客户信息统计报表: how many customers have each field filled, and how fresh the records are. */
import type { ReportDef } from './types';
import { registerSchema } from '../schema';
import { customersOf } from './support/customers';
import { UNFILLED, groupBy, shareOf } from './support/group';
import { by } from './support/order';

export const informationCompleteness: ReportDef = {
  id: 52,
  title: '客户信息统计报表',
  en: 'Completeness of customer information',
  kind: 'statistic',
  sources: ['customers'],
  paper: 'portrait',
  period: 'asOf',
  aliases: ['客户信息统计表', '客户信息分析表', '客户信息分析报告'],
  note: {
    zh: '逐字段统计已填户数和完整率；末尾为按核实状态统计的户数。',
    en: 'Customers with each field filled and the rate; at the end, customers by state of verification.',
  },
  build(context) {
    const customers = customersOf(context);
    const present = new Set(context.registers.get('customers')?.columns ?? []);
    const filled = registerSchema('customers', context.policy)
      .def.fields.filter((field) => present.has(field.label))
      .map(({ label, required }) => {
        const some = customers.reduce((sum, row) => sum + (row.has(label) ? 1 : 0), 0);
        return [label, required ? '是' : '否', customers.length, some, shareOf(some, customers.length)];
      });
    const verified = [...groupBy(customers, (row) => row.text('核实状态') || UNFILLED)]
      .sort(by(([state]) => state))
      .map(([state, rows]) => [
        `核实：${state}`,
        null,
        customers.length,
        rows.length,
        shareOf(rows.length, customers.length),
      ]);
    const [all, some] = [2, 3].map((at) => filled.reduce((sum, row) => sum + Number(row[at]), 0)) as [number, number];
    const states = verified.reduce((sum, row) => sum + Number(row[3]), 0);
    return {
      reconcile: [{ label: '各核实状态户数合计 = 客户台账户数', expected: customers.length, actual: states }],
      columns: [
        { label: '项目', format: 'text', width: 22 },
        { label: '必填', format: 'text' },
        { label: '户数', format: 'integer' },
        { label: '已填', format: 'integer' },
        { label: '完整率', format: 'percent' },
      ],
      rows: [...filled, ...verified],
      keys: ['项目'],
      total: ['合计（各字段）', null, all, some, shareOf(some, all)],
    };
  },
};
