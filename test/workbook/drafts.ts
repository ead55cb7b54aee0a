/** Small drafts for tests: three customers, their trades and receivables. */
import type { RegisterDraft } from '../../src/intake/types';
import { parseIso } from '../../src/values/serial';

const day = (iso: string): number => parseIso(iso)!;

export const draft = (
  register: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
  kept: readonly string[] = [],
): RegisterDraft => ({ register, columns, kept, rows, keptFormats: {}, missing: [] });

export const customers = draft(
  'customers',
  [
    '客户编号',
    '客户名称',
    '客户类型',
    '手机',
    '信用额度',
    '账期天数',
    '潜力评分',
    '老系统号',
    '来源工作簿',
    '来源工作表',
    '来源行号',
  ],
  [
    ['001', '上海宏达贸易有限公司', '企业', '13812345678', 100000, 30, 80, '=1+1', '', '客户', 3],
    ['002', '北京远景科技有限公司', '企业', null, 50000, 0, 60, 'A-7', '', '客户', 4],
    ['003', '+86 广州丰泽商行', '个人', '02088886666', null, null, 40, null, '', '客户', 5],
  ],
  ['老系统号'],
);

export const transactions = draft(
  'transactions',
  ['单号', '客户编号', '日期', '金额', '成本'],
  [
    ['T1', '001', day('2026-03-02'), 120000, 70000],
    ['T2', '001', day('2026-10-09'), 80000, 60000],
    ['T3', '002', day('2025-12-01'), 30000, null],
  ],
);

export const receivables = draft(
  'receivables',
  ['单号', '客户编号', '开票日期', '到期日', '金额', '已收金额'],
  [
    ['R1', '001', day('2026-09-01'), null, 120000, 20000],
    ['R2', '002', day('2026-11-01'), day('2026-12-01'), 30000, 0],
  ],
);
