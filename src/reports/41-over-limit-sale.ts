/** 41 超信销货申请表: asks to sell to a customer beyond its credit limit. */
import { blank, field, formReport, of, paragraph, row } from './support/form';
import { identity, opinions } from './support/form-parts';
import { roundMoney } from './support/group';

export const overLimitSale = formReport({
  id: 41,
  title: '超信销货申请表',
  en: 'Sale beyond the limit',
  register: 'customers',
  key: '客户编号',
  note: {
    zh: '应收余额超过信用额度后仍需销货时填写，经批准后方可发货。',
    en: 'Filled in when goods are to be sold although the customer owes more than its limit; nothing leaves before approval.',
  },
  sections: (record, customer, context) => {
    const [limit, balance] = [record.number('信用额度'), record.number('应收余额')];
    const over = limit === undefined || balance === undefined ? null : Math.max(0, roundMoney(balance - limit));
    return [
      { title: '客户', rows: [...identity(customer, context), row(of(record, '客户经理'), of(record, '付款信用'))] },
      {
        title: '信用情况',
        rows: [
          row(of(record, '信用额度', 'money'), of(record, '应收余额', 'money')),
          row(field('已超额度', over, 'money'), of(record, '逾期余额', 'money')),
          row(of(record, '账期天数', 'integer'), of(record, '平均拖延天数', 'number')),
        ],
      },
      {
        title: '本次销货',
        rows: [
          row(blank('品名规格'), blank('数量')),
          row(blank('销货金额'), blank('销货后余额')),
          row(blank('预计收款日'), blank('担保方式')),
          paragraph(blank('申请理由'), 4),
        ],
      },
      opinions('业务部门意见', '财务部门意见', '总经理意见'),
    ];
  },
  signatures: ['申请人', '部门负责人', '批准人'],
});
