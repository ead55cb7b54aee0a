/** 7 客户升级评审表: the proposed tier against the last approved one. */
import { tierRanks } from '../policy/presets';
import type { Row } from '../values/rows';
import type { ReportContext } from './types';
import { SELF, listReport } from './support/list-report';
import { by, byTier, inOrder } from './support/order';
import { column, handwritten, money, own } from './support/table';

const ORDER = ['升级', '降级', '首次评定', '不变'];

/** An approved tier that is no band in force any more cannot be compared: under these bands it is a first grading. */
const changeOf = (row: Row, { policy }: Pick<ReportContext, 'policy'>): string => {
  const [before, after] = [row.text('核定等级'), row.text('计算等级')];
  if (before && before === after) return '不变';
  const { rank, tiers } = tierRanks(policy);
  if (!tiers.includes(before)) return '首次评定';
  return rank(after) < rank(before) ? '升级' : '降级';
};

export const tierReview = listReport({
  id: 7,
  title: '客户升级评审表',
  en: 'Tier review',
  register: 'customers',
  unit: '户',
  aliases: ['客户质量等级评估表'],
  where: (row) => row.has('计算等级'),
  orderIn: (context) =>
    inOrder(
      by((row) => ORDER.indexOf(changeOf(row, context))),
      byTier(context, (row) => row.text('计算等级')),
    ),
  note: {
    zh: '计算等级为建议等级，核定等级为上次核定；建议高于核定为升级，低于为降级。尚未核定、或核定的等级不在现行档次中的为首次评定。',
    en: 'The computed tier is proposed, the approved one is the last decision; without one, or with one that is no tier any more, it is a first grading.',
  },
  columns: [
    ...SELF,
    own('客户经理'),
    column('原核定等级', 'text', (row) => row.text('核定等级') || null),
    column('建议等级', 'text', (row) => row.text('计算等级')),
    own('综合评分', 'score'),
    column('变动', 'text', changeOf),
    own('暂定'),
    money('近12月销售额'),
    own('最近复评日期', 'date'),
    handwritten('评审意见', 24),
    handwritten('批准人'),
  ],
});
