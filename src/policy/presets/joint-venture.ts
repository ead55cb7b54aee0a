/** 制度模板 联营工程. */
import { commonTasks } from './periodic-tasks';
import { definePreset } from './types';

export const jointVenture = definePreset({
  id: '联营工程',
  label: { zh: '联营工程', en: 'Joint-venture construction' },
  description: { zh: '联营合作方的评价、拜访与合同', en: 'Rating, visits and contracts of partners' },
  shown: ['客户台账', '拜访', '合同', '应收', '招待', '档案'],
  parameters: { 重点等级: 'A,B' },
  factors: [
    { label: '资料完整度', en: 'Complete documents', weight: '权重_资料完整度', synonyms: ['资料完整', '资料完整性'] },
    { label: '合同履行', en: 'Contract performance', weight: '权重_合同履行', synonyms: ['合同履约', '履约情况'] },
    { label: '安全质量', en: 'Safety and quality', weight: '权重_安全质量', synonyms: ['安全与质量', '质量安全'] },
    { label: '配合程度', en: 'Cooperation', weight: '权重_配合程度', synonyms: ['配合度', '配合情况'] },
  ],
  bands: [
    { tier: 'A', floor: '等级A下限' },
    { tier: 'B', floor: '等级B下限' },
    { tier: 'C', floor: '等级C下限' },
    { tier: 'D', floor: null },
  ],
  periodicTasks: [...commonTasks],
});
