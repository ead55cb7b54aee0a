/** 制度模板 银行贵宾. */
import { commonTasks } from './periodic-tasks';
import { definePreset } from './types';

export const bankVip = definePreset({
  id: '银行贵宾',
  label: { zh: '银行贵宾', en: 'Bank VIP' },
  description: { zh: '个人贵宾客户的资产、积分与维护', en: 'Assets, points and care of VIP clients' },
  shown: ['客户台账', '联系人', '拜访', '联络', '投诉', '满意度'],
  periodicTasks: [...commonTasks],
});
