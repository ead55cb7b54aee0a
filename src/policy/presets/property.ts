/** 制度模板 物业. */
import { commonTasks, propertyTasks } from './periodic-tasks';
import { definePreset } from './types';

export const property = definePreset({
  id: '物业',
  label: { zh: '物业', en: 'Property management' },
  description: { zh: '业主服务、投诉、收费与日常事项', en: 'Service, complaints, fees and daily duties' },
  shown: ['客户台账', '服务', '投诉', '满意度', '应收', '借阅', '定期事项'],
  periodicTasks: [...commonTasks, ...propertyTasks],
});
