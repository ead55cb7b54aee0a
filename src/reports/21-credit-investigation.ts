/** 21 客户信用调查表: means, standing and payment of a customer. */
import { blank, choices, formReport, list, of, paragraph, row } from './support/form';
import { identity, latestOf, opinions } from './support/form-parts';

export const creditInvestigation = formReport({
  id: 21,
  title: '客户信用调查表',
  en: 'Credit investigation',
  register: 'customers',
  reads: ['creditReviews'],
  key: '客户编号',
  note: {
    zh: '资产、负债和付款情况取自客户台账，评等为最近三次；其余由调查人填写。',
    en: 'Means and payment are those of the registers, with the three latest reviews; the rest is written by whoever inquires.',
  },
  sections: (record, customer, context) => [
    {
      title: '客户',
      rows: [...identity(customer, context), row(of(record, '企业性质'), of(record, '业界地位'))],
    },
    {
      title: '财务与付款',
      rows: [
        row(of(record, '资产', 'money'), of(record, '负债', 'money')),
        row(of(record, '结算方式'), of(record, '账期天数', 'integer')),
        row(of(record, '信用额度', 'money'), of(record, '应收余额', 'money')),
        row(of(record, '逾期余额', 'money'), of(record, '平均拖延天数', 'number')),
        row(of(record, '付款信用'), of(record, '回款率', 'percent')),
      ],
    },
    {
      title: '历次评等',
      rows: list(
        [
          { label: '评等日期', span: 3, format: 'date' },
          { label: '评分', span: 3, format: 'score' },
          { label: '核定额度', span: 3, format: 'money' },
          { label: '批准人', span: 3 },
        ],
        3,
        latestOf(customer, 'creditReviews', '评等日期', context).map((one) => [
          one.get('评等日期'),
          one.get('评分'),
          one.get('核定额度'),
          one.text('批准人'),
        ]),
      ),
    },
    {
      title: '调查',
      rows: [
        row(choices('经营状况', '良好', '一般', '较差'), choices('同业评价', '良好', '一般', '较差')),
        row(choices('银行往来', '正常', '异常'), choices('诉讼担保', '无', '有')),
        paragraph(blank('调查说明'), 4),
        row(blank('建议额度'), blank('建议账期')),
      ],
    },
    opinions('审核意见'),
  ],
  signatures: ['调查人', '审核人', '批准人'],
});
