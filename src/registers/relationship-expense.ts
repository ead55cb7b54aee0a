/** 1.9 客情费: monthly relationship expense, paid in step with collection [0]. */
import { BLANK, and_, div, col, filled, fn, gt, has, if_, is, min_, mul, ne, num, round } from '../formulas/expr';
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

const signed = (column: string) => and_(filled(column), ne(col(column), '否'));

export const relationshipExpense: RegisterDef = {
  id: 'relationshipExpense',
  name: '客情费',
  en: 'Relationship expense',
  hints: ['客情费', '客情', '客情费用', '客情费申请', 'relationship expense'],
  source: '[0]',
  fields: [
    field('月份', 'Month', 'month', '所属月份 年月 费用月份 月度 month period', { required: true }),
    customerCode(true),
    field('用途', 'Purpose', 'list', '费用用途 使用对象 purpose', {
      list: ['采购员', '采购部领导', '主管领导', '争取新客户', '活动'],
      variants: { 新客户: '争取新客户', 新客户开发: '争取新客户', 采购领导: '采购部领导' },
    }),
    field('产品', 'Product', 'text', '产品名称 品名 product'),
    field('申请日期', 'Applied on', 'date', '申请时间 applieddate'),
    field('采购金额', 'Purchased', 'money', '采购额 进货金额 销售金额 purchased', { unit: '元', min: 0 }),
    field('回款金额', 'Collected', 'money', '已回款 回款额 回款 collected', { unit: '元' }),
    field('申请金额', 'Applied for', 'money', '申请费用 客情费金额 费用金额 金额 amount', {
      required: true,
      unit: '元',
      min: 0,
    }),
    field('文员签核', 'Clerk signed', 'text', '文员签字 文员审核'),
    field('部门经理签核', 'Manager signed', 'text', '部门经理签字 经理签核 经理审核'),
    field('财务签核', 'Finance signed', 'text', '财务签字 财务审核'),
    field('填报日期', 'Reported on', 'date', '上报日期 填表日期'),
    field('检核完成日期', 'Checked on', 'date', '检核日期 审核完成日期'),
    field('兑付日期', 'Paid on', 'date', '支付日期 发放日期'),
  ],
  computed: [
    {
      label: '回款率',
      en: 'Collection rate',
      type: 'percent',
      group: 'computed',
      source: '[0]',
      formula: if_(and_(gt(num('采购金额'), 0), has('回款金额')), div(num('回款金额'), num('采购金额')), BLANK),
      note: { zh: '回款金额 ÷ 采购金额。', en: 'Collected ÷ purchased.' },
    },
    {
      label: '可兑付金额',
      en: 'Payable',
      type: 'money',
      group: 'computed',
      source: '[0]',
      formula: if_(
        has('申请金额'),
        if_(
          is('用途', '争取新客户'),
          num('申请金额'),
          if_(gt(fn('N', col('回款率')), 0), round(mul(num('申请金额'), min_(1, fn('N', col('回款率')))), 2), 0),
        ),
        BLANK,
      ),
      note: {
        zh: '申请金额 × min(1, 回款率)；未回款为 0；争取新客户的费用不受回款限制。',
        en: 'Applied × min(1, collection rate), 0 before collection; new-customer expense is not gated.',
      },
    },
    {
      label: '签核完整',
      en: 'Fully signed',
      type: 'text',
      group: 'computed',
      source: '[0]',
      formula: if_(and_(signed('文员签核'), signed('部门经理签核'), signed('财务签核')), '是', '无效'),
      note: {
        zh: '文员、部门经理、财务三方都签核为「是」，否则「无效」。',
        en: '是 when clerk, manager and finance have signed, else 无效.',
      },
      tones: { 无效: 'bad' },
    },
  ],
};
