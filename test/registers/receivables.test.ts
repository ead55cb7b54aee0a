import { compute } from '../schema/compute-rows';
import type { Row } from '../schema/compute-rows';

const AS_OF = '2026-06-30';
const invoice = (more: Record<string, string | number>) => ({
  单号: 'R',
  客户编号: 'C1',
  开票日期: '2026-01-01',
  金额: 100,
  ...more,
});
const customers: Row[] = [
  { 客户编号: 'C1', 客户名称: '甲', 账期天数: 45 },
  { 客户编号: 'C2', 客户名称: '乙' },
];
const run = (...receivables: Record<string, string | number>[]) => compute(AS_OF, { customers, receivables });

test('到期日 left blank is the invoice day plus the payment days of the customer, 0 when missing', () => {
  const { date } = run(invoice({}), invoice({ 客户编号: 'C2' }), invoice({ 到期日: '2026-03-01' }));
  expect([0, 1, 2].map((row) => date('receivables', '到期日', row))).toEqual([
    '2026-02-15',
    '2026-01-01',
    '2026-03-01',
  ]);
});

test('账龄段 and 收款状态 at the bounds: 0, 1, 30, 31, 90, 91 days overdue', () => {
  const dues = [
    '2026-06-30',
    '2026-06-29',
    '2026-05-31',
    '2026-05-30',
    '2026-04-01',
    '2026-03-31',
    '2026-07-03',
    '2026-07-04',
  ];
  const { column } = run(...dues.map((到期日) => invoice({ 到期日 })));
  expect(column('receivables', '账龄段')).toEqual([
    '未到期',
    '1-30天',
    '1-30天',
    '31-60天',
    '61-90天',
    '90天以上',
    '未到期',
    '未到期',
  ]);
  expect(column('receivables', '收款状态')).toEqual([
    '即将到期',
    '逾期',
    '逾期',
    '逾期',
    '逾期',
    '逾期',
    '即将到期',
    '未到期',
  ]);
});

test('settled by amount or by day: no bucket, 0 days overdue; bad debt comes before overdue', () => {
  const { column } = run(invoice({ 已收金额: 100 }), invoice({ 结清日期: '2026-03-01' }), invoice({ 呆账核定: '是' }));
  expect(column('receivables', '收款状态')).toEqual(['结清', '结清', '呆账']);
  expect(column('receivables', '账龄段')).toEqual(['', '', '90天以上']);
  expect(column('receivables', '逾期天数')).toEqual([0, 0, 135]);
});

test('拖延天数 runs to 结清日期, else 最近收款日, else it was on time; open ones to the as-of date', () => {
  const due = { 到期日: '2026-02-01', 已收金额: 100 };
  const { column } = run(
    invoice({ ...due, 结清日期: '2026-02-11', 最近收款日: '2026-03-01' }),
    invoice({ ...due, 最近收款日: '2026-02-06' }),
    invoice(due),
    invoice({ 到期日: '2026-06-20' }),
    invoice({ 到期日: '2026-02-01', 已收金额: 100, 结清日期: '2026-01-20' }),
  );
  expect(column('receivables', '拖延天数')).toEqual([10, 5, 0, 10, 0]);
});

test('rollups: bad debt stays in both balances; invoices after the as-of date count in none', () => {
  const { value } = run(
    invoice({ 到期日: '2026-02-01', 呆账核定: '是' }),
    invoice({ 到期日: '2026-07-30', 金额: 50, 已收金额: 20 }),
    invoice({ 开票日期: '2026-07-01', 到期日: '2026-07-01', 金额: 999 }),
  );
  expect(['应收余额', '逾期余额', '回款率'].map((column) => value('customers', column))).toEqual([130, 100, 20 / 150]);
  expect(['应收余额', '逾期余额', '回款率', '平均拖延天数'].map((column) => value('customers', column, 1))).toEqual([
    0,
    0,
    '',
    '',
  ]);
});
