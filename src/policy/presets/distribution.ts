/** 制度模板 分销. */
import { commonTasks } from './periodic-tasks';
import { definePreset } from './types';

export const distribution = definePreset({
  id: '分销',
  label: { zh: '分销', en: 'Distribution' },
  description: { zh: '分销商的销售、计划与客情费', en: 'Sales, plans and expense of distributors' },
  shown: ['客户台账', '交易', '应收', '拜访', '客情费', '计划'],
  periodicTasks: [...commonTasks],
});
