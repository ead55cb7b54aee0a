/** 制度模板 售后维修. */
import { commonTasks } from './periodic-tasks';
import { definePreset } from './types';

export const afterSales = definePreset({
  id: '售后维修',
  label: { zh: '售后维修', en: 'After-sales service' },
  description: { zh: '叫修、派工、投诉与满意度', en: 'Service calls, dispatch, complaints and satisfaction' },
  shown: ['客户台账', '服务', '投诉', '满意度', '合同'],
  periodicTasks: [...commonTasks],
});
