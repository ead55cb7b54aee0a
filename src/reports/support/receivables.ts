/** Open receivables, and the names of their aging buckets. */
import type { Row } from '../../values/rows';
import type { ReportContext } from '../types';
import { parameter } from './parameters';
import { recordsOf } from './records';

/** Invoiced by as-of and not 结清 (requirements section 8, reports 33 and 34). */
export const openReceivables = (context: ReportContext): Row[] =>
  recordsOf(context, 'receivables').filter((row) => {
    const invoiced = row.number('开票日期');
    const status = row.text('收款状态');
    return invoiced !== undefined && invoiced < context.asOf + 1 && status !== '' && status !== '结清';
  });

/** 未到期 and the four overdue buckets, named by their bounds 账龄界限1–3. */
export const agingBuckets = (context: ReportContext): string[] => {
  const [first, second, third] = [1, 2, 3].map((n) => parameter(context, `账龄界限${n}`)) as [number, number, number];
  return ['未到期', `1-${first}天`, `${first + 1}-${second}天`, `${second + 1}-${third}天`, `${third}天以上`];
};
