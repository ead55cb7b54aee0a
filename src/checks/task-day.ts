/** 日 of 定期事项 is a day of the month or MM-DD (requirements section 1.17). */
import { rowCheck } from './support/row-check';

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isDay = (text: string): boolean => {
  const [, month, day] = /^(?:(\d{1,2})-(?=\d\d$))?(\d{1,2})$/.exec(text) ?? [];
  const last = month === undefined ? 31 : (DAYS[Number(month) - 1] ?? 0);
  return day !== undefined && Number(day) >= 1 && Number(day) <= last;
};

export const taskDay = rowCheck({
  id: 'taskDay',
  source: 'requirements section 1.17',
  register: 'periodicTasks',
  severity: '错误',
  column: '日',
  breaks: (row) => row.text('日') !== '' && !isDay(row.text('日')),
});
