/** 1.18 计划: planned sales and collection by customer, department or salesperson and month [4 ch.2]. */
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

export const plans: RegisterDef = {
  id: 'plans',
  name: '计划',
  en: 'Plans',
  hints: ['计划', '销售计划', '回款计划', '目标', '销售目标', 'plans', 'targets', 'budget'],
  source: '[4]',
  fields: [
    field('月份', 'Month', 'month', '年月 计划月份 月度 所属月份 month period', { required: true }),
    customerCode(false),
    field('部门', 'Department', 'text', '所属部门 业务部门 department'),
    field('业务员', 'Salesperson', 'text', '销售员 负责人 客户经理 salesperson'),
    field('计划销售额', 'Planned sales', 'money', '销售计划 计划金额 销售目标 目标销售额 plannedsales target', {
      unit: '元',
      min: 0,
    }),
    field('计划回款', 'Planned collection', 'money', '回款计划 计划回款额 回款目标 plannedcollection', {
      unit: '元',
      min: 0,
    }),
  ],
  computed: [],
};
