/** 7 客户升级评审表: the proposed tier against the last approved one. */
import type { Row } from '../values/rows';
import { SELF, listReport } from './support/list-report';
import { by, inOrder, tierRank } from './support/order';
import { column, handwritten, money, own } from './support/table';

const ORDER = ['升级', '降级', '首次评定', '不变'];

/** Tiers are letters from A down, or stars from 5 down. */
const changeOf = (row: Row): string => {
  const [before, after] = [row.text('核定等级'), row.text('计算等级')];
  if (!before) return '首次评定';
  if (before === after) return '不变';
  const better = /^\d/.test(after) ? after > before : after < before;
  return better ? '升级' : '降级';
};

export const tierReview = listReport({
  id: 7,
  title: '客户升级评审表',
  en: 'Tier review',
  register: 'customers',
  unit: '户',
  aliases: ['客户质量等级评估表'],
  where: (row) => row.has('计算等级'),
  order: inOrder(
    by((row) => ORDER.indexOf(changeOf(row))),
    by((row) => tierRank(row.text('计算等级'))),
  ),
  note: {
    zh: '计算等级为建议等级，核定等级为上次核定；建议高于核定为升级，低于为降级。尚未核定的为首次评定。',
    en: 'The computed tier is proposed, the approved one is the last decision; without one it is a first grading.',
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
