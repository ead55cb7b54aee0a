/** 49 客户满意度调查表: goes to the customer, who ticks and writes. */
import { blank, choices, field, formReport, of, paragraph, row } from './support/form';
import { shownName } from './support/customers';

const MARKS = ['4 很满意', '3 满意', '2 一般', '1 不满意'] as const;

export const satisfactionSurvey = formReport({
  id: 49,
  title: '客户满意度调查表',
  en: 'Satisfaction survey',
  register: 'customers',
  key: '客户编号',
  aliases: ['客户意见表', '意见调查卡', '售后服务满意度调查表'],
  external: true,
  note: {
    zh: '请在符合的一项前打勾；收回后登入满意度台账。',
    en: 'Please tick what fits; afterwards it is entered into the register of satisfaction.',
  },
  sections: (record, customer, context) => [
    {
      title: '客户',
      rows: [
        row(of(record, '客户编号'), field('客户名称', shownName(customer, context) || null)),
        row(blank('填表人'), blank('填表日期')),
        row(blank('服务单号'), blank('技术员')),
      ],
    },
    {
      title: '请您评价',
      rows: ['态度', '技术', '到达时间', '承诺办理'].map((label) => ({ ...row(choices(label, ...MARKS)), lines: 2 })),
    },
    {
      title: '您的意见',
      rows: [
        paragraph(blank('建议或抱怨'), 7),
        paragraph(blank('希望改进'), 6),
        { ...row(choices('是否回访', '需要', '不需要')), lines: 2 },
      ],
    },
  ],
  signatures: ['客户签名'],
});
