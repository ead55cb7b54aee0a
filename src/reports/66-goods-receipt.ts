/** 66 客户商品领取收据: the customer fetches repaired goods with it (服表003 [4]). */
import { blank, formReport, of, paragraph, row } from './support/form';
import { callIdentity } from './support/service-form';

export const goodsReceipt = formReport({
  id: 66,
  title: '客户商品领取收据',
  en: 'Receipt for goods',
  register: 'serviceCalls',
  key: '叫修号',
  external: true,
  where: (record) => record.has('携回日期'),
  note: {
    zh: '凡携回修理的商品凭本收据领取；归还商品时收回并作废。',
    en: 'Goods taken away for repair are handed back against this receipt, which is then void.',
  },
  sections: (record, customer, context) => [
    { title: '收据', rows: [row(of(record, '收据号'), of(record, '携回日期', 'date'))] },
    {
      title: '商品',
      rows: [
        ...callIdentity(record, customer, context),
        row(blank('商品序号'), blank('数量')),
        paragraph(of(record, '故障现象'), 3),
        paragraph(blank('外观与附件'), 3),
      ],
    },
    {
      title: '领取',
      rows: [
        row(of(record, '原定完成时间', 'datetime', '约定领取'), of(record, '归还日期', 'date')),
        row(of(record, '费用', 'money'), blank('领取人证件')),
      ],
    },
  ],
  signatures: ['技术员', '客户签收', '领取日期'],
});
