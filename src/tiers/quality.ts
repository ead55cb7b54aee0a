/** 优质 and 黑名单 [4]. */
import { and_, col, fn, ge, gt, has, is, le, num, numParam, or_, round, yesNo } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

export const qualityColumns: readonly ComputedColumn[] = [
  tierColumn(
    '优质',
    'Good',
    'yesno',
    yesNo(
      and_(
        or_(
          and_(has('连续无赔年数'), ge(col('连续无赔年数'), numParam('优质无赔年数'))),
          and_(has('赔付率'), le(round(num('赔付率'), 6), numParam('优质赔付率上限'))),
        ),
        le(fn('N', col('逾期余额')), 0),
      ),
    ),
    '连续无赔达到年数或赔付率不超过上限，且没有逾期。',
    'Enough years without a claim or a low loss ratio, and nothing overdue.',
    '[4]',
    { tones: { 是: 'good' } },
  ),
  tierColumn(
    '黑名单',
    'Blacklist',
    'yesno',
    yesNo(
      or_(
        is('黑名单标记', '是'),
        gt(num('索赔次数'), numParam('黑名单索赔次数')),
        gt(round(num('赔付率'), 6), numParam('黑名单赔付率')),
      ),
    ),
    '已标记，或索赔次数、赔付率超过界限。',
    'Marked, or claims or loss ratio above the limit.',
    '[4]',
    { tones: { 是: 'bad' } },
  ),
];
