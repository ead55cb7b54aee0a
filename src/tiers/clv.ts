/**
 * 客户终身价值: 首购额 − 获客成本 + Σ t=1..n (年增收入 − 年服务成本) ÷ (1+r)^t. Inputs [2], formula ours. Of a customer: 首购额 is
 * 首次交易金额, 年增收入 is 近12月毛利.
 */
import { BLANK, add, col, div, eq, fn, gt, if_, mul, numParam, pow, round, sub } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

const years = numParam('终身价值_年数');
const rate = numParam('终身价值_折现率');
/** Σ t=1..n 1 ÷ (1+r)^t. */
const annuity = if_(eq(rate, 0), years, div(sub(1, pow(add(1, rate), sub(0, years))), rate));

export const clvColumns: readonly ComputedColumn[] = [
  tierColumn(
    '客户终身价值',
    'Lifetime value',
    'money',
    if_(
      gt(fn('N', col('交易次数')), 0),
      round(
        add(
          sub(col('首次交易金额'), numParam('终身价值_获客成本')),
          mul(sub(col('近12月毛利'), numParam('终身价值_年服务成本')), annuity),
        ),
        2,
      ),
      BLANK,
    ),
    '首次交易金额 − 获客成本 + 各年（近12月毛利 − 年服务成本）的折现值。',
    'First trade − acquisition cost + discounted (gross profit − service cost) of the years.',
    '[2]',
    { guarded: true },
  ),
];

/** Inputs of the calculator in the pane, in 元, years and a fraction. */
export interface LifetimeInputs {
  readonly firstPurchase: number;
  readonly acquisitionCost: number;
  readonly yearlyRevenue: number;
  readonly yearlyServiceCost: number;
  readonly years: number;
  readonly rate: number;
}

/** Lifetime value of the inputs, rounded to 0.01 元. */
export const lifetimeValue = (inputs: LifetimeInputs): number => {
  const factor = inputs.rate === 0 ? inputs.years : (1 - (1 + inputs.rate) ** -inputs.years) / inputs.rate;
  const value =
    inputs.firstPurchase - inputs.acquisitionCost + (inputs.yearlyRevenue - inputs.yearlyServiceCost) * factor;
  return Math.round(value * 100) / 100;
};
