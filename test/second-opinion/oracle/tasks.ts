/** Section 8, 定期事项. */
import { type WorkCalendar, dayOf, monthEnd, monthOf, plusMonths, weekday, yearOf, ymd } from './calendar';
import type { Context } from './context';
import { type Answer, type Row, day, num, word } from './record';

interface Slot {
  readonly from: number;
  readonly to: number;
}

const MONTHS: Readonly<Record<string, number>> = { 每月: 1, 每两月: 2, 每季: 3, 半年: 6, 每年: 12 };

/** The slot of a frequency that a day lies in. */
const slotOf = (frequency: string, at: number): Slot | undefined => {
  if (frequency === '每天') return { from: at, to: at };
  if (frequency === '每周') return { from: at - weekday(at) + 1, to: at - weekday(at) + 7 };
  const months = MONTHS[frequency];
  if (months === undefined) return undefined;
  const from = ymd(yearOf(at), Math.floor((monthOf(at) - 1) / months) * months + 1, 1);
  return { from, to: plusMonths(from, months) - 1 };
};

/** A slot cut into n equal parts, each ending with a whole day. */
const partsOf = ({ from, to }: Slot, n: number): Slot[] => {
  const ends = Array.from({ length: n }, (_, j) => from + Math.floor(((to - from + 1) * (j + 1)) / n) - 1);
  return ends.map((end, j) => ({ from: j === 0 ? from : ends[j - 1]! + 1, to: end }));
};

const dueDay = (row: Row, slot: Slot, monthly: boolean, calendar: WorkCalendar): number | undefined => {
  const nth = num(row, '工作日序');
  const text = word(row, '日');
  const monthDay = /^(\d{1,2})-(\d{2})$/.exec(text);
  if (monthly && monthDay) {
    const first = ymd(yearOf(slot.to), Number(monthDay[1]), 1);
    return Math.min(first + Number(monthDay[2]) - 1, monthEnd(first, 0));
  }
  if (monthly && /^\d+$/.test(text)) {
    const last = dayOf(slot.to);
    return slot.to - last + Math.min(Math.max(1, Number(text)), last);
  }
  if (monthly && text === '' && nth !== undefined) return calendar.after(monthEnd(slot.to, -1), nth);
  return slot.to;
};

export const taskAnswer = (row: Row, { now, calendar }: Context): Answer => {
  const frequency = word(row, '频率');
  const done = num(row, '上次完成日期');
  const at = day(done ?? now.date);
  const whole = slotOf(frequency, at);
  if (!whole) return { 下次期限: '', 状态: '', 逾期天数: '' };
  const monthly = frequency in MONTHS;
  const times = num(row, '次数') ?? 1;
  const dayGiven = word(row, '日') !== '' || num(row, '工作日序') !== undefined;
  const cut = (slot: Slot): Slot[] => (times > 1 && !dayGiven && frequency !== '每天' ? partsOf(slot, times) : [slot]);
  const slots = [...cut(whole), ...cut(slotOf(frequency, whole.to + 1)!)];
  const current = slots.findIndex((slot) => at >= slot.from && at <= slot.to);
  const due = dueDay(row, slots[current + (done === undefined ? 0 : 1)]!, monthly, calendar);
  if (due === undefined) return { 下次期限: '', 状态: '', 逾期天数: '' };
  const late = Math.max(0, now.date - due);
  const state = late > 0 ? '已逾期' : due - now.date <= 3 ? '即将到期' : '进行中';
  return { 下次期限: due, 状态: state, 逾期天数: late };
};
