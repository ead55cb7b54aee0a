/** Sections 1.15 and 8: how long a lead card lives, and who owns the customer. */
import type { Context } from './context';
import { deadline } from './deadline';
import { type Answer, type Row, day, num, word, zero } from './record';

interface Card {
  readonly row: Row;
  readonly start: number | undefined;
  readonly validUntil: number | undefined;
  readonly own: string;
}

const validUntil = (row: Row, start: number): number => {
  const first = num(row, '首次回访');
  if (first === undefined) return day(start) + 3;
  const second = num(row, '二次回访');
  const signed = num(row, '二次签字');
  const last = Math.max(first, second ?? 0, num(row, '最近有效回访') ?? 0);
  const signedLate = second !== undefined && signed !== undefined && signed - second > 1 + 1e-6;
  const ends = [first, last, ...(second === undefined ? [] : [signedLate ? signed : second])];
  return Math.max(...ends.map((moment) => day(moment) + 7));
};

const cardOf = (row: Row, today: number): Card => {
  const start = num(row, '签字时间') ?? num(row, '建卡日期');
  const until = start === undefined ? undefined : validUntil(row, start);
  const first = num(row, '首次回访');
  const dead =
    (until !== undefined && today > until) ||
    (first !== undefined && start !== undefined && day(first) > day(start) + 3) ||
    zero(row, '短信回访连续次数') >= 3;
  const own =
    word(row, '撤销原因') !== '' ? '已撤销' : num(row, '成交日期') !== undefined ? '已成交' : dead ? '废卡' : '有效';
  return { row, start, validUntil: until, own };
};

const phoneOf = (row: Row): string => word(row, '电话').replace(/[\s-]/g, '');

export const leadAnswers = ({ rows, now }: Context): Answer[] => {
  const cards = rows('线索卡').map((row) => cardOf(row, now.date));
  return cards.map((card, at) => {
    const { row, start, own } = card;
    const rival = (other: Card, place: number): boolean => {
      if (other === card || other.own !== '有效' || phoneOf(other.row) !== phoneOf(row)) return false;
      if (other.start === undefined || start === undefined) return false;
      const apart = other.start - start;
      return Math.abs(apart) < 1 / 2880 ? place < at : apart < 0;
    };
    const second = num(row, '二次回访');
    const created = num(row, '建卡日期');
    const applies = !['已撤销', '已成交', '废卡'].includes(own);
    const first = num(row, '首次回访');
    return {
      有效期至: card.validUntil ?? '',
      自身状态: own,
      卡状态: own === '有效' && phoneOf(row) !== '' && cards.some(rival) ? '重卡' : own,
      ...deadline('首次短信', now, {
        applies,
        start: created,
        due: created === undefined ? undefined : day(created),
        done: num(row, '首次短信时间'),
      }),
      ...deadline('首访', now, {
        applies,
        start,
        due: start === undefined ? undefined : day(start) + 3,
        done: first,
      }),
      ...deadline('二次签字', now, {
        applies,
        start: second,
        due: second === undefined ? undefined : second + 1,
        done: num(row, '二次签字'),
        hours: true,
      }),
      ...deadline('续访', now, { applies, start: first, due: card.validUntil }),
    };
  });
};
