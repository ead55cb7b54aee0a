/** 19 客户管理卡: how a customer is managed: standing, terms, what is due. */
import { blank, formReport, of, paragraph, row } from './support/form';
import { identity } from './support/form-parts';

export const customerCard = formReport({
  id: 19,
  title: '客户管理卡',
  en: 'Customer card',
  register: 'customers',
  key: '客户编号',
  note: {
    zh: '等级、期限和汇总取自客户台账，随截至日期变化；管理记录手工填写，刷新时保留。',
    en: 'Tier, deadlines and sums are those of the register of customers; the record of management is written by hand.',
  },
  sections: (record, customer, context) => [
    { title: '客户', rows: identity(customer, context) },
    {
      title: '等级与阶段',
      rows: [
        row(of(record, '综合等级'), of(record, '综合评分', 'score')),
        row(of(record, '客户类别'), of(record, '生命周期阶段')),
        row(of(record, '付款信用'), of(record, '二八分类')),
        row(of(record, '客户经理'), of(record, '第二客户经理')),
      ],
    },
    {
      title: '交易与收款',
      rows: [
        row(of(record, '首次交易日', 'date'), of(record, '最近交易日', 'date')),
        row(of(record, '交易次数', 'integer'), of(record, '近12月销售额', 'money', '近12月销售')),
        row(of(record, '毛利率', 'percent'), of(record, '回款率', 'percent')),
        row(of(record, '信用额度', 'money'), of(record, '应收余额', 'money')),
        row(of(record, '逾期余额', 'money'), of(record, '平均拖延天数', 'number')),
      ],
    },
    {
      title: '维护',
      rows: [
        row(of(record, '最近拜访日', 'date'), of(record, '拜访期限', 'date')),
        row(of(record, '核实期限', 'date'), of(record, '分级复评期限', 'date', '复评期限')),
        row(of(record, '投诉次数(近12月)', 'integer', '近12月投诉'), of(record, '最近满意度', 'score')),
        paragraph(blank('管理记录'), 6),
      ],
    },
  ],
  signatures: ['客户经理', '部门负责人'],
});
