/** 制度模板 快消零售. */
import { commonTasks } from './periodic-tasks';
import { definePreset } from './types';

export const retail = definePreset({
  id: '快消零售',
  label: { zh: '快消零售', en: 'Fast-moving retail' },
  description: { zh: '门店拜访与销售', en: 'Store visits and sales' },
  shown: ['客户台账', '交易', '应收', '拜访'],
  parameters: { 核实月数: 3 },
  periodicTasks: [...commonTasks],
});
