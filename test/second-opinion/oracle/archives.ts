import type { Context } from './context';
import { monthOf, yearOf } from './calendar';
import { type Rule, deadline } from './deadline';
import { type Answer, type Row, day, num, word, zero } from './record';

interface File {
  readonly row: Row;
  readonly handover: Answer;
  readonly fine: number;
}

/** Fines of one file before doubling: none before its handover day has passed. */
const fineOf = (row: Row, kind: string, late: boolean): number => {
  const lost = 20 * zero(row, '遗失件数');
  const unsigned = zero(row, '缺用户签名项数');
  if (kind === '销售') return (late ? 50 : 0) + 20 * unsigned + lost;
  const [needed, present] = [num(row, '应有资料项'), zero(row, '已有资料项')];
  const incomplete = needed !== undefined && present < needed;
  return (
    (late || incomplete ? 50 : 0) +
    50 * unsigned +
    20 * zero(row, '缺内部签名项数') +
    (word(row, '联系人未核对') === '是' ? 50 : 0) +
    lost
  );
};

const fileOf = (row: Row, { now, calendar }: Context): File => {
  const kind = word(row, '档案类型');
  const from = num(row, '业务日期');
  const days = { 销售: 3, 售后: 1 }[kind];
  const rule: Rule = {
    applies: days !== undefined,
    start: from,
    due: from === undefined || days === undefined ? undefined : calendar.after(from, days),
    done: num(row, '移交日期'),
  };
  const handover = deadline('移交', now, rule);
  const due = handover['移交期限'];
  const past = typeof due === 'number' && now.date > due;
  return { row, handover, fine: past ? fineOf(row, kind, Number(handover['移交逾期天数']) > 0) : 0 };
};

export const archiveAnswers = (context: Context): Answer[] => {
  const files = context.rows('档案').map((row) => fileOf(row, context));
  const month = (row: Row): number => yearOf(zero(row, '业务日期')) * 12 + monthOf(zero(row, '业务日期'));
  return files.map(({ row, handover, fine }, at) => {
    const earlier = files.filter((other, place) => {
      const same = word(other.row, '责任人') === word(row, '责任人') && month(other.row) === month(row);
      const apart = day(zero(other.row, '业务日期')) - day(zero(row, '业务日期'));
      return same && other.fine > 0 && (apart < 0 || (apart === 0 && place < at));
    });
    const doubledFrom = word(row, '档案类型') === '销售' ? 2 : 3;
    const doubled = fine > 0 && word(row, '责任人') !== '' && earlier.length + 1 >= doubledFrom;
    const [needed, present] = [zero(row, '应有资料项'), num(row, '已有资料项')];
    return {
      完整率: needed > 0 && present !== undefined ? Math.min(1, present / needed) : '',
      违规: fine > 0 ? '是' : '否',
      扣罚金额: fine * (doubled ? 2 : 1),
      ...handover,
    };
  });
};
