/**
 * Why a customer stands where it does in the schemes beside the composite score: one reason each, read from the values of
 * its row as Excel computed them. Reasons are keys (`why.*` in the pane's texts) with parameters; nothing is decided anew.
 */
import type { Preset } from '../policy/presets';
import type { CellValue } from '../values/cell';
import { addMonths } from '../values/serial';
import { bandsOf } from '../policy/presets';

export type Scheme = 'points' | 'demand' | 'category' | 'payment' | 'quality' | 'blacklist' | 'lifecycle' | 'review';

export interface Reason {
  readonly scheme: Scheme;
  /** What the row says: 金卡, 重点, 拖欠 …; '' for nothing. */
  readonly result: string;
  /** Key of the sentence under `why.`. */
  readonly key: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A row by label, and the parameters by name without `P_`. */
interface Source {
  readonly cell: (label: string) => CellValue;
  readonly parameters: ReadonlyMap<string, CellValue>;
}

type Part = Pick<Reason, 'key'> & { readonly params?: Reason['params'] };

const text = (value: CellValue | undefined): string => (value === null || value === undefined ? '' : String(value));
const two = (value: number): number => Math.round(value * 100) / 100;

const reader = ({ cell, parameters }: Source) => ({
  text: (label: string) => text(cell(label)),
  known: (label: string) => typeof cell(label) === 'number',
  number: (label: string) => (typeof cell(label) === 'number' ? (cell(label) as number) : 0),
  limit: (name: string) => Number(parameters.get(name) ?? 0),
});
type Reader = ReturnType<typeof reader>;

const points = ({ known, number, limit }: Reader): Part => {
  if (!known('贵宾积分')) return { key: 'points.none' };
  const now = number('贵宾积分');
  const next = (['银卡', '金卡', '钻石卡'] as const).find((card) => now < limit(`${card}积分`));
  if (!next) return { key: 'points.top', params: { points: two(now), floor: limit('钻石卡积分') } };
  const floor = limit(`${next}积分`);
  return { key: 'points.next', params: { points: two(now), next, floor, gap: two(floor - now) } };
};

const demand = (row: Reader): Part => {
  const params = { size: row.text('需求规模'), urgency: row.text('需求紧迫度') };
  if (row.text('核定需求等级')) return { key: 'demand.approved' };
  if (!params.size && !params.urgency) return { key: 'demand.none' };
  return { key: `demand.${row.text('需求等级')}`, params };
};

/** The reasons of 重点 in the order of the rule, all that hold. */
const category = (row: Reader, { parameters }: Source): Part => {
  const tier = row.text('综合等级');
  const keys = text(parameters.get('重点等级'))
    .split(/[,，、]/)
    .map((one) => one.trim());
  const sales = row.number('近12月销售额');
  const potential = row.number('潜力评分');
  const holding = [
    tier !== '' && keys.includes(tier) ? 'tier' : '',
    row.text('战略客户标记') === '是' ? 'strategic' : '',
    sales >= row.limit('重点客户销售额门槛') ? 'sales' : '',
    row.known('潜力评分') && potential >= row.limit('重点潜力门槛') ? 'potential' : '',
    row.text('贵宾等级') === '钻石卡' ? 'diamond' : '',
  ].filter((reason) => reason !== '');
  const params = {
    tier,
    sales: two(sales),
    salesFloor: row.limit('重点客户销售额门槛'),
    potential: two(potential),
    potentialFloor: row.limit('重点潜力门槛'),
    trades: row.number('交易次数'),
    more: holding.length - 1,
  };
  if (holding.length > 0) return { key: `category.${holding[0]}`, params };
  if (params.trades > 0) return { key: 'category.traded', params };
  return { key: row.text('目标标记') === '是' ? 'category.target' : 'category.latent', params };
};

const payment = (row: Reader): Part => {
  if (!row.known('平均拖延天数')) return { key: 'payment.none' };
  const params = { days: two(row.number('平均拖延天数')), limit: row.limit('付款一般天数') };
  return {
    key: params.days <= 0 ? 'payment.punctual' : params.days <= params.limit ? 'payment.fair' : 'payment.late',
    params,
  };
};

const quality = (row: Reader): Part => {
  const params = {
    years: row.number('连续无赔年数'),
    yearsFloor: row.limit('优质无赔年数'),
    ratio: two(row.number('赔付率') * 100),
    ratioLimit: two(row.limit('优质赔付率上限') * 100),
    overdue: two(row.number('逾期余额')),
  };
  if (!row.known('连续无赔年数') && !row.known('赔付率')) return { key: 'quality.none' };
  if (params.overdue > 0) return { key: 'quality.overdue', params };
  if (row.known('连续无赔年数') && params.years >= params.yearsFloor) return { key: 'quality.years', params };
  return { key: row.text('优质') === '是' ? 'quality.ratio' : 'quality.short', params };
};

const blacklist = (row: Reader): Part => {
  const params = {
    claims: row.number('索赔次数'),
    claimsLimit: row.limit('黑名单索赔次数'),
    ratio: two(row.number('赔付率') * 100),
    ratioLimit: two(row.limit('黑名单赔付率') * 100),
  };
  if (row.text('黑名单') !== '是') return { key: 'blacklist.no' };
  if (row.text('黑名单标记') === '是') return { key: 'blacklist.marked' };
  return { key: params.claims > params.claimsLimit ? 'blacklist.claims' : 'blacklist.ratio', params };
};

const lifecycle = (row: Reader): Part => {
  const [now, before] = [row.number('近12月销售额'), row.number('上年同期销售额')];
  const params = {
    now: two(now),
    before: two(before),
    change: before > 0 ? two(((now - before) / before) * 100) : 0,
    trades: row.number('交易次数'),
    months: row.limit('退化期无交易月数'),
  };
  if (!row.known('首次交易日')) return { key: 'lifecycle.none' };
  const stage = row.text('生命周期阶段');
  if (stage === '考察期') return { key: 'lifecycle.trial', params: { ...params, months: row.limit('考察期月数') } };
  const idle = addMonths(row.number('最近交易日'), params.months) <= row.limit('截至日期');
  if (stage === '退化期' && idle) return { key: 'lifecycle.idle', params };
  return { key: before > 0 ? 'lifecycle.change' : 'lifecycle.first', params };
};

/** Upgrade review: what the rule proposes against what a person approved. */
const review = (row: Reader, preset: Preset | undefined): Part => {
  const [approved, computed] = [row.text('核定等级'), row.text('计算等级')];
  const params = { approved, computed };
  if (computed === '') return { key: 'review.none' };
  if (approved === '') return { key: 'review.open', params };
  const order = bandsOf(preset).map(({ tier }) => tier);
  const step = order.indexOf(approved) - order.indexOf(computed);
  return { key: step === 0 ? 'review.same' : step > 0 ? 'review.up' : 'review.down', params };
};

export const reasonsOf = (
  cell: Source['cell'],
  parameters: Source['parameters'],
  preset: Preset | undefined,
): readonly Reason[] => {
  const source = { cell, parameters };
  const row = reader(source);
  const reason = (scheme: Scheme, column: string, part: Part): Reason => ({
    scheme,
    result: text(cell(column)),
    key: part.key,
    params: part.params ?? {},
  });
  return [
    reason('category', '客户类别', category(row, source)),
    reason('points', '贵宾等级', points(row)),
    reason('demand', '需求等级', demand(row)),
    reason('payment', '付款信用', payment(row)),
    reason('quality', '优质', quality(row)),
    reason('blacklist', '黑名单', blacklist(row)),
    reason('lifecycle', '生命周期阶段', lifecycle(row)),
    reason('review', '综合等级', review(row, preset)),
  ];
};
