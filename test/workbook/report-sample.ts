/** A report of three columns and one for handwriting, for tests of how reports are written. */
import type { ReportDef, ReportTable } from '../../src/reports/types';

export const def: ReportDef = {
  id: 6,
  title: '重要客户对策一览表',
  en: 'Key customers',
  kind: 'list',
  sources: [],
  paper: 'landscape',
  period: 'asOf',
  note: { zh: '按销售额排列。', en: 'By sales.' },
  build: () => table([]),
};

export const table = (rows: readonly (readonly [string, string, number])[], total = true): ReportTable => ({
  columns: [
    { label: '客户编号', format: 'text' },
    { label: '客户名称', format: 'text' },
    { label: '金额', format: 'money', total: true },
    { label: '对策', format: 'text', handwritten: true },
  ],
  rows: rows.map((row) => [...row, null]),
  keys: ['客户编号'],
  ...(total ? { total: ['合计', null, rows.reduce((sum, [, , amount]) => sum + amount, 0), null] } : {}),
  chart: { kind: 'bar', title: '金额', category: '客户名称', series: ['金额'] },
  reconcile: [{ label: '金额合计', expected: 30, actual: rows.reduce((sum, [, , amount]) => sum + amount, 0) }],
});

export const job = (content: ReportTable, recreate = false) => ({
  def,
  table: content,
  unit: '宏达',
  asOf: '2026-11-20',
  period: '2026-11-20',
  author: '',
  recreate,
});
