/** Section 1.1, Rollups: what the other registers say of one customer, with the periods of section 8. */
import { plusMonths, yearOf } from './calendar';
import { type Context, dayUpTo } from './context';
import { type Receivable, receivable } from './receivables';
import { type Answer, type Row, num, round, sum, word, zero } from './record';
import { satisfactionScore } from './satisfaction';

export interface CustomerRows {
  readonly trades: readonly Row[];
  readonly receivables: readonly Row[];
  readonly complaints: readonly Row[];
  readonly visits: readonly Row[];
  readonly hospitality: readonly Row[];
  readonly surveys: readonly Row[];
}

/** Rollups with numbers kept as numbers, for the tiers. */
export interface Rollups {
  readonly firstTrade: number | undefined;
  readonly firstAmount: number | undefined;
  readonly lastTrade: number | undefined;
  readonly trades: number;
  readonly sales: number;
  readonly salesBefore: number;
  readonly profit: number;
  readonly costedSales: number;
  readonly balance: number;
  readonly overdue: number;
  readonly delay: number | undefined;
  readonly collection: number | undefined;
  readonly groupOrder: boolean;
  readonly lastVisit: number | undefined;
  readonly lastHighVisit: number | undefined;
  readonly lastSurvey: number | undefined;
  readonly columns: Answer;
}

const latest = (days: readonly number[]): number | undefined => (days.length > 0 ? Math.max(...days) : undefined);
const mean = (values: readonly number[]): number | undefined =>
  values.length > 0 ? sum(values) / values.length : undefined;

/** A return is −|amount|. */
const net = (row: Row): number => (word(row, '类型') === '退货' ? -Math.abs(zero(row, '金额')) : zero(row, '金额'));
const costOf = (row: Row): number => (word(row, '类型') === '退货' ? -Math.abs(zero(row, '成本')) : zero(row, '成本'));

export const rollups = (row: Row, own: CustomerRows, context: Context): Rollups => {
  const { now } = context;
  const yearAgo = plusMonths(now.date, -12);
  const twoYearsAgo = plusMonths(now.date, -24);

  const trades = own.trades.flatMap((trade) => {
    const date = dayUpTo(trade, '日期', now);
    return date === undefined ? [] : [{ trade, date }];
  });
  const firstTrade = trades.length > 0 ? Math.min(...trades.map(({ date }) => date)) : undefined;
  const lastTrade = latest(trades.map(({ date }) => date));
  const onFirstDay = trades.filter(({ date }) => date === firstTrade);
  const recent = trades.filter(({ date }) => date > yearAgo);
  const before = trades.filter(({ date }) => date > twoYearsAgo && date <= yearAgo);
  // A trade whose amount is unknown has no profit either.
  const known = (trade: Row): boolean => num(trade, '成本') !== undefined && num(trade, '金额') !== undefined;
  const costed = recent.filter(({ trade }) => known(trade));
  const salesOf = (list: typeof trades): number => round(sum(list.map(({ trade }) => net(trade))), 2);

  const debts = own.receivables.flatMap((debt): (Receivable & { readonly row: Row })[] =>
    dayUpTo(debt, '开票日期', now) === undefined
      ? []
      : [{ ...receivable(debt, zero(row, '账期天数'), context), row: debt }],
  );
  const open = debts.filter(({ settled }) => !settled);
  const dueInYear = debts.filter(({ due }) => due !== undefined && due > yearAgo && due <= now.date);
  const invoiced = sum(debts.map((debt) => zero(debt.row, '金额')));
  const received = sum(debts.map((debt) => zero(debt.row, '已收金额')));

  const visits = own.visits.flatMap((visit) => {
    const date = dayUpTo(visit, '实际日期', now);
    return date === undefined ? [] : [{ date, high: word(visit, '拜访人级别') === '高层' }];
  });
  const surveys = own.surveys.flatMap((survey) => {
    const date = dayUpTo(survey, '日期', now);
    return date === undefined ? [] : [{ date, score: satisfactionScore(survey) }];
  });
  const scored = surveys.filter(({ score }) => score !== undefined);
  const lastScored = latest(scored.map(({ date }) => date));

  const result = {
    firstTrade,
    lastTrade,
    firstAmount: onFirstDay.length > 0 ? salesOf(onFirstDay) : undefined,
    trades: trades.length,
    sales: salesOf(recent),
    salesBefore: salesOf(before),
    profit: round(sum(costed.map(({ trade }) => net(trade) - costOf(trade))), 2),
    costedSales: salesOf(costed),
    balance: round(sum(open.map(({ balance }) => balance)), 2),
    overdue: round(sum(open.filter(({ overdue }) => overdue > 0).map(({ balance }) => balance)), 2),
    delay: mean(dueInYear.map(({ delay }) => delay ?? 0)),
    collection: invoiced > 0 ? received / invoiced : undefined,
    groupOrder: trades.some(({ trade }) => word(trade, '团购订单') === '是'),
    lastVisit: latest(visits.map(({ date }) => date)),
    lastHighVisit: latest(visits.filter(({ high }) => high).map(({ date }) => date)),
    lastSurvey: latest(surveys.map(({ date }) => date)),
  };
  return {
    ...result,
    columns: {
      首次交易日: result.firstTrade ?? '',
      首次交易金额: result.firstAmount ?? '',
      最近交易日: result.lastTrade ?? '',
      交易次数: result.trades,
      近12月销售额: result.sales,
      上年同期销售额: result.salesBefore,
      近12月毛利: result.profit,
      近12月有成本销售额: result.costedSales,
      应收余额: result.balance,
      逾期余额: result.overdue,
      平均拖延天数: result.delay ?? '',
      回款率: result.collection ?? '',
      '投诉次数(近12月)': own.complaints.filter((one) => (dayUpTo(one, '受理时间', now) ?? 0) > yearAgo).length,
      最近拜访日: result.lastVisit ?? '',
      最近高层拜访日: result.lastHighVisit ?? '',
      本年招待费: round(
        sum(
          own.hospitality
            .filter((one) => yearOf(dayUpTo(one, '日期', now) ?? 0) === yearOf(now.date))
            .map((one) => zero(one, '费用总额')),
        ),
        2,
      ),
      最近满意度: mean(scored.filter(({ date }) => date === lastScored).map(({ score }) => score!)) ?? '',
      最近调查日: result.lastSurvey ?? '',
    },
  };
};
