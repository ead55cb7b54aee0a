/** 17 新客户认定申请表: asks that a new customer be accepted. */
import { blank, formReport, of, paragraph, row } from './support/form';
import { identity, opinions } from './support/form-parts';

export const newCustomerApplication = formReport({
  id: 17,
  title: '新客户认定申请表',
  en: 'New customer application',
  register: 'customers',
  key: '客户编号',
  note: {
    zh: '新客户建档后由客户经理填写，经审批后生效。',
    en: 'Filled in by the account manager once a new customer is filed; takes effect when approved.',
  },
  sections: (record, customer, context) => [
    {
      title: '客户情况',
      rows: [
        ...identity(customer, context),
        row(of(record, '客户类型'), of(record, '行业')),
        row(of(record, '地区'), of(record, '来源渠道')),
        row(of(record, '首次接触日期', 'date'), of(record, '建档日期', 'date')),
      ],
    },
    {
      title: '拟定交易条件',
      rows: [
        row(of(record, '结算方式'), of(record, '账期天数', 'integer')),
        row(of(record, '信用额度', 'money'), of(record, '需求规模')),
        row(blank('交易产品'), blank('预计月交易额')),
        paragraph(of(record, '特殊政策')),
      ],
    },
    { title: '申请', rows: [paragraph(blank('认定理由'), 4), row(of(record, '客户经理'), blank('申请日期'))] },
    opinions('部门意见', '信用管理意见', '主管领导意见'),
  ],
  signatures: ['申请人', '部门负责人', '批准人'],
});
