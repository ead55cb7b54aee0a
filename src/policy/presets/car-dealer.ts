/** 制度模板 汽车销售服务店. */
import { commonTasks } from './periodic-tasks';
import { definePreset } from './types';

export const carDealer = definePreset({
  id: '汽车销售服务店',
  label: { zh: '汽车销售服务店', en: 'Car dealer' },
  description: { zh: '线索、交车档案、资料借阅与售后服务', en: 'Leads, delivery files, loans and service' },
  shown: ['客户台账', '线索卡', '交易', '档案', '借阅', '服务', '投诉', '满意度'],
  parameters: { 借阅天数: 1 },
  periodicTasks: [...commonTasks],
});
