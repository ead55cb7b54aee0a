import type { Context } from './context';
import { deadline } from './deadline';
import { type Answer, type Row, day, num, round, word, zero } from './record';

const BILLS = ['支票', '承兑汇票', '银行汇票'];

/** A receivable with what the rollups ask of it. */
export interface Receivable {
  readonly due: number | undefined;
  readonly balance: number;
  readonly settled: boolean;
  readonly delay: number | undefined;
  readonly overdue: number;
}

export const receivable = (row: Row, paymentDays: number, { now }: Context): Receivable => {
  const invoiced = num(row, '开票日期');
  const own = num(row, '到期日');
  const due = own !== undefined ? day(own) : invoiced === undefined ? undefined : day(invoiced) + paymentDays;
  const balance = round(zero(row, '金额') - zero(row, '已收金额'), 2);
  const settledOn = num(row, '结清日期');
  const settled = balance <= 0 || settledOn !== undefined;
  const until = settled ? (settledOn ?? num(row, '最近收款日') ?? due) : now.date;
  const delay = due === undefined || until === undefined ? undefined : Math.max(0, day(until) - due);
  const overdue = settled || due === undefined ? 0 : Math.max(0, now.date - due);
  return { due, balance, settled, delay, overdue };
};

const bucket = (days: number): string => {
  if (days <= 0) return '未到期';
  if (days <= 30) return '1-30天';
  if (days <= 60) return '31-60天';
  return days <= 90 ? '61-90天' : '90天以上';
};

const state = (row: Row, { settled, overdue, due }: Receivable, today: number): string => {
  if (settled) return '结清';
  if (word(row, '呆账核定') === '是') return '呆账';
  if (overdue > 0) return '逾期';
  return due !== undefined && due - today <= 3 ? '即将到期' : '未到期';
};

export const receivableAnswer = (row: Row, paymentDays: number, context: Context): Answer => {
  const it = receivable(row, paymentDays, context);
  const received = num(row, '最近收款日');
  return {
    余额: it.balance,
    拖延天数: it.delay ?? '',
    逾期天数: it.overdue,
    账龄段: it.settled || it.due === undefined ? '' : bucket(it.overdue),
    收款状态: state(row, it, context.now.date),
    ...deadline('交财务', context.now, {
      applies: BILLS.includes(word(row, '收款方式')),
      start: received,
      due: received === undefined ? undefined : day(received),
      done: num(row, '交财务日期'),
    }),
  };
};
