/** 制度模板 贸易. */
import { commonTasks } from './periodic-tasks';
import { definePreset } from './types';

export const trade = definePreset({
  id: '贸易',
  label: { zh: '贸易', en: 'Trade' },
  description: { zh: '赊销、信用评等与客情费', en: 'Sales on credit, credit reviews and relationship expense' },
  shown: ['客户台账', '交易', '应收', '合同', '信用评等', '拜访', '客情费'],
  periodicTasks: [...commonTasks],
});
