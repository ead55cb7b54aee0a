/** 制度模板 通用. */
import { commonTasks } from './periodic-tasks';
import { definePreset } from './types';

export const general = definePreset({
  id: '通用',
  label: { zh: '通用', en: 'General' },
  description: { zh: '多数企业适用的客户、销售与应收管理', en: 'Customers, sales and receivables of most companies' },
  shown: ['客户台账', '交易', '应收', '投诉', '拜访', '联络', '合同', '定期事项'],
  periodicTasks: [...commonTasks],
});
