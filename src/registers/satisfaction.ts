/** 1.14 满意度: survey answers, four items of 1–4 [4] [3-4]. */
import { BLANK, add, and_, div, has, if_, mul, num, round } from '../formulas/expr';
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

const ITEM = { min: 1, max: 4, unit: '分' } as const;

export const satisfaction: RegisterDef = {
  id: 'satisfaction',
  name: '满意度',
  en: 'Satisfaction',
  hints: ['满意度', '满意度调查', '意见调查', '客户意见', '回访满意度', 'satisfaction', 'survey'],
  source: '[4]',
  fields: [
    field('日期', 'Date', 'date', '调查日期 评价日期 回访日期 date surveydate', { required: true }),
    customerCode(true),
    field('叫修号', 'Service call', 'code', '工单号 服务单号 维修单号', { references: 'serviceCalls' }),
    field('技术员', 'Technician', 'text', '维修工 服务人员 维修员 technician'),
    field('态度', 'Attitude', 'number', '服务态度 态度评分 attitude', ITEM),
    field('技术', 'Skill', 'number', '技术水平 维修技术 技术评分 skill', ITEM),
    field('到达时间', 'Punctuality', 'number', '到达及时 及时性 到达时间评分 punctuality', ITEM),
    field('承诺办理', 'Promises kept', 'number', '承诺兑现 承诺办理评分', ITEM),
    field('建议或抱怨', 'Suggestion or complaint', 'text', '建议 意见 抱怨 意见建议 客户意见 suggestion', {
      width: 28,
    }),
    field('重大', 'Serious', 'yesno', '是否重大'),
    field('处理结果', 'Outcome', 'text', '处理情况 处理意见 outcome'),
  ],
  computed: [
    {
      label: '满意度得分',
      en: 'Satisfaction score',
      type: 'score',
      group: 'computed',
      source: '[4]',
      formula: if_(
        and_(has('态度'), has('技术'), has('到达时间'), has('承诺办理')),
        round(mul(div(div(add(num('态度'), num('技术'), num('到达时间'), num('承诺办理')), 4), 4), 100), 6),
        BLANK,
      ),
      note: {
        zh: '四项评分的平均 ÷ 4 × 100；缺任一项为空。',
        en: 'Mean of the four items ÷ 4 × 100; blank unless all four are given.',
      },
    },
  ],
};
