/** 46 客户投诉处理通知书: passes a complaint on to the department that must answer. */
import { blank, field, formReport, of, paragraph, row } from './support/form';
import { shownName } from './support/customers';

export const complaintNotice = formReport({
  id: 46,
  title: '客户投诉处理通知书',
  en: 'Complaint notice',
  register: 'complaints',
  key: '受理编号',
  aliases: ['投诉传递单', '投诉转接表'],
  external: true,
  note: {
    zh: '转给责任部门，请在部门答复期限前书面答复。',
    en: 'Handed to the department responsible, which answers in writing by its deadline.',
  },
  sections: (record, customer, context) => [
    {
      title: '通知',
      rows: [
        row(of(record, '受理编号'), of(record, '责任部门', 'text', '送达部门')),
        row(of(record, '受理时间', 'datetime'), of(record, '转办时间', 'datetime')),
        row(of(record, '部门答复期限', 'date', '答复期限'), of(record, '责任人')),
      ],
    },
    {
      title: '投诉',
      rows: [
        row(field('客户名称', shownName(customer, context) || null), of(record, '投诉类型')),
        paragraph(of(record, '投诉内容'), 5),
        row(of(record, '客户要求')),
      ],
    },
    {
      title: '部门答复',
      rows: [
        paragraph(blank('原因分析'), 5),
        paragraph(blank('处理方案'), 5),
        paragraph(blank('防范措施'), 4),
        row(blank('完成日期'), blank('答复日期')),
      ],
    },
  ],
  signatures: ['发出人', '签收人', '答复人'],
});
