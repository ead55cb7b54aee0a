/** Section 3 with the default parameters of the preset 通用. */
import { plusMonths } from './calendar';
import type { Now } from './deadline';
import { type Answer, type Row, clamp, num, round, sum, word, yes, zero } from './record';
import type { Rollups } from './rollups';

const MAX = { sales: 1_000_000, margin: 0.4 };
const WEIGHTS = { 销售额得分: 40, 毛利率得分: 20, 回款得分: 30, 潜力得分: 10, 重要性得分: 0 } as const;

/** Highest floor first; a score counts with 6 places. */
const gradeOf = (score: number, grades: readonly (readonly [string, number])[], below: string): string =>
  grades.find(([, floor]) => round(score, 6) >= floor)?.[0] ?? below;

/** Columns of the composite scheme, 综合等级 last. */
const composite = (row: Row, r: Rollups, now: Now): Answer => {
  const traded = r.firstTrade !== undefined;
  const margin = r.costedSales > 0 ? r.profit / r.costedSales : undefined;
  const potential = num(row, '潜力评分');
  const importance = num(row, '重要性评分');
  const scores: Record<keyof typeof WEIGHTS, number | undefined> = {
    销售额得分: traded ? clamp((r.sales / MAX.sales) * 100) : undefined,
    毛利率得分: margin === undefined ? undefined : clamp((margin / MAX.margin) * 100),
    回款得分: r.collection === undefined ? undefined : clamp(r.collection * 100 - (r.delay ?? 0)),
    潜力得分: potential === undefined ? undefined : clamp(potential),
    重要性得分: importance === undefined ? undefined : clamp(importance),
  };
  const labels = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
  const counted = labels.filter((label) => scores[label] !== undefined && WEIGHTS[label] > 0);
  const weight = sum(counted.map((label) => WEIGHTS[label]));
  const weighted = weight > 0 ? sum(counted.map((label) => scores[label]! * WEIGHTS[label])) / weight : undefined;
  const score = traded ? weighted : scores.潜力得分;
  const grade =
    score === undefined
      ? ''
      : gradeOf(
          score,
          [
            ['A', 80],
            ['B', 60],
          ],
          'C',
        );
  const shown = Object.fromEntries(labels.map((label) => [label, scores[label] ?? '']));
  return {
    毛利率: margin ?? '',
    ...shown,
    综合评分: score ?? '',
    计算等级: grade,
    综合等级: word(row, '核定等级') || grade,
    暂定: yes(!traded || plusMonths(r.firstTrade!, 6) > now.date),
  };
};

const BALANCES = ['储蓄季日均', '理财季日均', '代销基金市值', '国债余额', '保险余额'];

/** As with the composite score: without any data no points and no tier. */
const points = (row: Row): Answer => {
  if (BALANCES.every((label) => num(row, label) === undefined)) return { 贵宾积分: '', 贵宾等级: '' };
  const total = sum(BALANCES.map((label) => zero(row, label))) / 10_000;
  return {
    贵宾积分: total,
    贵宾等级: gradeOf(
      total,
      [
        ['钻石卡', 100],
        ['金卡', 50],
        ['银卡', 10],
      ],
      '普通',
    ),
  };
};

const demand = (row: Row): string => {
  const approved = word(row, '核定需求等级');
  const [size, urgency] = [word(row, '需求规模'), word(row, '需求紧迫度')];
  if (approved !== '') return approved;
  if (size === '' && urgency === '') return '';
  if (urgency === '潜在') return 'C';
  return size === '大' && urgency === '迫切' ? 'A' : 'B';
};

const payment = (delay: number | undefined): string => {
  if (delay === undefined) return '';
  if (round(delay, 6) <= 0) return '及时';
  return round(delay, 6) <= 30 ? '一般' : '拖欠';
};

const lifecycle = (r: Rollups, now: Now): string => {
  if (r.firstTrade === undefined) return '考察期';
  if (plusMonths(r.firstTrade, 6) > now.date && r.trades <= 2) return '考察期';
  if (r.lastTrade! <= plusMonths(now.date, -12)) return '退化期';
  if (r.salesBefore > 0 && r.sales <= round(r.salesBefore * 0.7, 2)) return '退化期';
  if (r.salesBefore > 0 && r.sales >= round(r.salesBefore * 1.2, 2)) return '形成期';
  return r.salesBefore <= 0 && r.sales > 0 ? '形成期' : '稳定期';
};

const lifetimeValue = (r: Rollups): number | string => {
  if (r.firstTrade === undefined) return '';
  let value = r.firstAmount! - 500;
  for (let year = 1; year <= 10; year++) value += (r.profit - 100) / 1.08 ** year;
  return round(value, 2);
};

const category = (row: Row, r: Rollups, tier: string, card: string): string => {
  const key =
    tier === 'A' ||
    word(row, '战略客户标记') === '是' ||
    r.sales >= 500_000 ||
    (num(row, '潜力评分') ?? -1) >= 90 ||
    card === '钻石卡';
  if (key) return '重点';
  if (r.firstTrade !== undefined) return '一般';
  return word(row, '目标标记') === '是' ? '目标' : '潜在';
};

/** @param allSales 近12月销售额 of every customer, for 二八分类 */
export const tiers = (row: Row, r: Rollups, allSales: readonly number[], now: Now): Answer => {
  const scored = composite(row, r, now);
  const vip = points(row);
  const positive = allSales.filter((sales) => sales > 0);
  const share = sum(positive.filter((sales) => sales >= r.sales)) / sum(positive);
  const loss = num(row, '赔付率');
  const limit = num(row, '信用额度');
  const claimFree = (num(row, '连续无赔年数') ?? 0) >= 3 || (loss !== undefined && round(loss, 6) <= 0.05);
  return {
    ...scored,
    ...vip,
    需求等级: demand(row),
    核心分销商: yes(word(row, '客户类型') === '分销商' && (r.sales >= 200_000 || r.groupOrder)),
    二八分类: r.sales > 0 ? (round(share, 6) <= 0.8 ? 'A' : round(share, 6) <= 0.95 ? 'B' : 'C') : '',
    付款信用: payment(r.delay),
    优质: yes(claimFree && r.overdue <= 0),
    黑名单: yes(zero(row, '索赔次数') > 3 || round(loss ?? 0, 6) > 1 || word(row, '黑名单标记') === '是'),
    客户类别: category(row, r, String(scored['综合等级']), String(vip['贵宾等级'])),
    生命周期阶段: lifecycle(r, now),
    客户终身价值: lifetimeValue(r),
    超信: yes(limit !== undefined && r.balance > round(limit, 2)),
  };
};
