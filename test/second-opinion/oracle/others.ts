/** Registers whose rows are judged one by one. */
import { monthEnd, plusMonths } from './calendar';
import { type Context, byCustomer } from './context';
import { type Rule, deadline } from './deadline';
import { type Answer, type Row, clamp, day, num, round, sum, word, yes, zero } from './record';

/** From a date column to another, by days or working days. */
const span = (row: Row, from: string, due: (start: number) => number | undefined, done: string, more = {}): Rule => {
  const start = num(row, from);
  return { start, due: start === undefined ? undefined : due(start), done: num(row, done), ...more };
};

export const serviceAnswer = (row: Row, { now, calendar }: Context): Answer => {
  const hours = { 市区: 6, 郊区: 7 }[word(row, '区域')];
  const called = '叫修时间';
  return {
    ...deadline(
      '确认',
      now,
      span(row, called, (start) => start + 2 / 24, '确认时间', { hours: true }),
    ),
    ...deadline(
      '派工',
      now,
      span(row, called, (start) => calendar.after(start, 1), '派工时间'),
    ),
    ...deadline(
      '到达',
      now,
      span(row, called, (start) => calendar.hoursAfter(start, hours ?? 0), '到达时间', {
        hours: true,
        applies: hours !== undefined,
      }),
    ),
    ...deadline(
      '完成',
      now,
      span(row, called, (start) => start + 1, '完成时间', { hours: true }),
    ),
    ...deadline('开票', now, span(row, '完成时间', day, '开票日期', { applies: word(row, '服务类别') === 'A' })),
  };
};

export const visitAnswer = (row: Row, { now }: Context): Answer => ({
  ...deadline(
    '报告',
    now,
    span(row, '实际日期', (start) => day(start) + 2, '报告提交日期'),
  ),
  ...deadline('承诺', now, span(row, '承诺完成日期', day, '承诺实际完成日期')),
});

export const contractAnswer = (row: Row, { now, calendar }: Context): Answer => {
  const end = num(row, '到期日期');
  return {
    // Begins with the signing; without an end there is nothing to renew yet.
    ...deadline('续约通知', now, {
      start: end === undefined ? undefined : num(row, '签订日期'),
      due: end === undefined ? undefined : plusMonths(end, -1),
      done: num(row, '续约通知日期'),
    }),
    ...deadline(
      '发货',
      now,
      span(row, '签订日期', (start) => calendar.after(start, 1), '发货日期'),
    ),
    ...deadline('存档', now, span(row, '签订日期', day, '存档日期')),
  };
};

export const loanAnswer = (row: Row, { now }: Context): Answer =>
  deadline(
    '归还',
    now,
    span(row, '借出时间', (start) => day(start) + 3, '归还时间'),
  );

export const hospitalityAnswer = (row: Row): Answer => {
  const [cost, guests, companions] = ['费用总额', '客人数', '陪同人数'].map((label) => num(row, label));
  const standard = { A: 500, B: 300, C: 200, D: 150 }[word(row, '接待等级')];
  const allowed = guests === undefined ? undefined : guests < 5 ? 1 : guests <= 10 ? 2 : 3;
  return {
    人均费用: cost !== undefined && guests ? round(cost / guests, 2) : '',
    人均标准: standard ?? '',
    超标金额:
      cost !== undefined && guests !== undefined && standard !== undefined
        ? Math.max(0, round(cost - standard * guests, 2))
        : '',
    陪同标准人数: allowed ?? '',
    陪同超标: yes(
      companions !== undefined && guests !== undefined && allowed !== undefined && guests <= 10 && companions > allowed,
    ),
  };
};

export const expenseAnswer = (row: Row, { now, calendar }: Context): Answer => {
  const bought = zero(row, '采购金额');
  const collected = num(row, '回款金额');
  const rate = bought > 0 && collected !== undefined ? collected / bought : undefined;
  const asked = num(row, '申请金额');
  const gate = word(row, '用途') === '争取新客户' ? 1 : Math.min(1, Math.max(0, rate ?? 0));
  const signed = ['文员签核', '部门经理签核', '财务签核'].every((label) => !['', '否'].includes(word(row, label)));
  const nth = (n: number) => (month: number) => calendar.after(monthEnd(month), n);
  return {
    回款率: rate ?? '',
    可兑付金额: asked === undefined ? '' : round(asked * gate, 2),
    签核完整: signed ? '是' : '无效',
    ...deadline('填报', now, span(row, '月份', nth(3), '填报日期')),
    ...deadline('检核', now, span(row, '月份', nth(8), '检核完成日期')),
  };
};

const CREDIT_WEIGHTS: Readonly<Record<string, number>> = { 付款及时性: 40, 财务状况: 30, 经营状况: 20 };

export const creditAnswers = (context: Context): Answer[] => {
  const rows = context.rows('信用评等');
  const groups = byCustomer(rows);
  return rows.map((row) => {
    const parts = Object.entries(CREDIT_WEIGHTS).map(([label, weight]) => ({ score: num(row, label), weight }));
    const years = num(row, '合作年限');
    parts.push({ score: years === undefined ? undefined : (Math.min(years, 5) / 5) * 100, weight: 10 });
    const given = parts.filter(({ score }) => score !== undefined);
    const weight = sum(given.map((part) => part.weight));
    const reviewed = num(row, '评等日期');
    const later = (groups.get(word(row, '客户编号')) ?? [])
      .map((other) => num(other, '评等日期'))
      .filter((date): date is number => date !== undefined && reviewed !== undefined && day(date) > day(reviewed));
    const next = num(row, '下次评审日期');
    return {
      评分: weight > 0 ? sum(given.map((part) => clamp(part.score!) * part.weight)) / weight : '',
      ...deadline('评审', context.now, {
        start: next,
        due: next === undefined ? undefined : day(next),
        done: later.length > 0 ? Math.min(...later) : undefined,
      }),
    };
  });
};
