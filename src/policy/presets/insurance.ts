/** 制度模板 保险. */
import { commonTasks } from './periodic-tasks';
import { definePreset } from './types';

export const insurance = definePreset({
  id: '保险',
  label: { zh: '保险', en: 'Insurance' },
  description: { zh: '投保客户的赔付、服务与满意度', en: 'Claims, service and satisfaction of policyholders' },
  shown: ['客户台账', '交易', '拜访', '服务', '投诉', '满意度'],
  periodicTasks: [...commonTasks],
});
