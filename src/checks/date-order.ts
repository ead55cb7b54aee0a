/** Dates that must follow one another do not. */
import { rowsOf } from '../values/rows';
import { finding } from './support/row-check';
import type { Check } from './types';
import type { RegisterId } from '../registers/types';

/** Each chain holds dates that may not decrease from left to right; blanks are passed over. */
const CHAINS: readonly { readonly register: RegisterId; readonly dates: readonly string[] }[] = [
  { register: 'customers', dates: ['首次接触日期', '建档日期'] },
  { register: 'receivables', dates: ['开票日期', '到期日'] },
  { register: 'complaints', dates: ['受理时间', '答复客户时间', '结案时间'] },
  { register: 'complaints', dates: ['受理时间', '转办时间', '部门答复时间', '方案实施完成时间', '结案时间'] },
  { register: 'complaints', dates: ['受理时间', '方案实施完成时间', '首次回访时间', '第二次回访时间'] },
  { register: 'complaints', dates: ['受理时间', '集团反馈时间'] },
  { register: 'complaints', dates: ['受理时间', '预警报备时间'] },
  { register: 'visits', dates: ['实际日期', '报告提交日期'] },
  { register: 'relationshipExpense', dates: ['填报日期', '检核完成日期', '兑付日期'] },
  { register: 'contracts', dates: ['签订日期', '到期日期'] },
  { register: 'contracts', dates: ['生效日期', '到期日期'] },
  { register: 'contracts', dates: ['签订日期', '发货日期'] },
  { register: 'contracts', dates: ['签订日期', '存档日期'] },
  { register: 'archives', dates: ['业务日期', '移交日期'] },
  { register: 'loans', dates: ['借出时间', '归还时间'] },
  { register: 'followUps', dates: ['日期', '下次联络日期'] },
  { register: 'serviceCalls', dates: ['购买日期', '叫修时间'] },
  { register: 'serviceCalls', dates: ['叫修时间', '确认时间'] },
  { register: 'serviceCalls', dates: ['叫修时间', '派工时间', '到达时间', '完成时间'] },
  { register: 'serviceCalls', dates: ['携回日期', '归还日期'] },
  { register: 'leads', dates: ['建卡日期', '首次回访', '二次回访', '二次签字'] },
  { register: 'leads', dates: ['建卡日期', '成交日期'] },
  { register: 'leads', dates: ['建卡日期', '签字时间'] },
  { register: 'leads', dates: ['建卡日期', '首次短信时间'] },
  { register: 'creditReviews', dates: ['评等日期', '下次评审日期'] },
];

/** A date without time stands for its whole day. */
const isBefore = (later: number, earlier: number): boolean =>
  Number.isInteger(later) || Number.isInteger(earlier) ? Math.floor(later) < Math.floor(earlier) : later < earlier;

export const dateOrder: Check = {
  id: 'date-order',
  source: 'requirements section 6',
  rules: ['dateOrder'],
  byRow: true,
  *run(context) {
    const named = new Map<RegisterId, Set<string>>();
    for (const { register, dates } of CHAINS) {
      if (!named.has(register)) named.set(register, new Set());
      const seen = named.get(register)!;
      for (const row of rowsOf(context.registers.get(register))) {
        let before: { label: string; at: number } | undefined;
        for (const label of dates) {
          const at = row.number(label);
          if (at === undefined) continue;
          if (before && isBefore(at, before.at)) {
            // Two chains may end in one column: one fault, one finding.
            const cell = `${row.index} ${label}`;
            if (!seen.has(cell)) {
              seen.add(cell);
              yield finding('dateOrder', '错误', register, row, label, { earlier: before.label });
            }
            continue;
          }
          before = { label, at };
        }
      }
    }
  },
};
