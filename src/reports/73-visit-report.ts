/** 73 拜访报告: handed in within two days of the visit [1-17]. */
import { blank, field, formReport, of, paragraph, row } from './support/form';
import { shownName, shownPerson } from './support/customers';

export const visitReport = formReport({
  id: 73,
  title: '拜访报告',
  en: 'Visit report',
  register: 'visits',
  key: '编号',
  aliases: ['行动报告表'],
  note: {
    zh: '拜访后两天内（制度参数“拜访报告天数”）提交主管审核。',
    en: 'Handed in to the head within the days of the parameter 拜访报告天数.',
  },
  sections: (record, customer, context) => [
    {
      title: '拜访',
      rows: [
        row(of(record, '编号'), field('客户名称', shownName(customer, context) || null)),
        row(of(record, '计划日期', 'date'), of(record, '实际日期', 'date')),
        row(of(record, '拜访人'), of(record, '拜访人级别')),
        row(of(record, '方式'), field('受访人', shownPerson(customer.text('联系人'), customer, context) || null)),
        row(of(record, '费用', 'money'), of(record, '报告期限', 'date')),
      ],
    },
    {
      title: '经过与结果',
      rows: [
        paragraph(of(record, '目的'), 3),
        paragraph(blank('洽谈经过'), 6),
        paragraph(of(record, '结果'), 4),
        paragraph(of(record, '承诺事项'), 3),
        row(of(record, '承诺完成日期', 'date', '承诺完成'), of(record, '承诺实际完成日期', 'date', '实际完成')),
        paragraph(blank('下次计划'), 3),
      ],
    },
    { title: '审核', rows: [paragraph(blank('主管意见'), 3)] },
  ],
  signatures: ['拜访人', '主管', '提交日期'],
});
