/** 24 强化客户关系计划表: customers worth more attention, with room for the plan. */
import { tierRanks } from '../policy/presets';
import { SELF, listReport } from './support/list-report';
import { byTier } from './support/order';
import { handwritten, own } from './support/table';

export const relationshipPlan = listReport({
  id: 24,
  title: '强化客户关系计划表',
  en: 'Plan to strengthen relations',
  register: 'customers',
  unit: '户',
  where: (row, { policy }) => row.text('客户类别') === '重点' || tierRanks(policy).isHigh(row.text('综合等级')),
  orderIn: (context) => byTier(context, (row) => row.text('综合等级')),
  note: {
    zh: '重点客户和等级最高两档的客户（三档制为 A、B 级），按等级排列；目标、措施和责任人手工填写，刷新时保留。',
    en: 'Key customers and those of the best two tiers (A and B of three), by tier; aim, measures and person are written by hand.',
  },
  columns: [
    ...SELF,
    own('综合等级'),
    own('客户经理'),
    own('最近拜访日', 'date'),
    own('最近高层拜访日', 'date'),
    own('拜访期限', 'date'),
    own('最近满意度', 'score'),
    handwritten('强化目标', 20),
    handwritten('措施', 24),
    handwritten('责任人', 10),
    handwritten('完成时间', 12),
  ],
});
