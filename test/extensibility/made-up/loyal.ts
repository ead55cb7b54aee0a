/** A made-up tier scheme: who has traded twice is loyal. */
import { col, fn, ge, yesNo } from '../../../src/formulas/expr';
import type { TierScheme } from '../../../src/tiers';
import { tierColumn } from '../../../src/tiers/column';

export const loyal: TierScheme = () => [
  tierColumn(
    '忠诚',
    'Loyal',
    'yesno',
    yesNo(ge(fn('N', col('交易次数')), 2)),
    '交易两次以上。',
    'Two trades or more.',
    'ours',
  ),
];
