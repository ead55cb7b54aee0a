/** 45 客户投诉处理表: one complaint from receipt to closing. */
import { field, formReport, of, paragraph, row } from './support/form';
import { opinions } from './support/form-parts';
import { shownName, shownPerson, shownPhone } from './support/customers';

export const complaintHandling = formReport({
  id: 45,
  title: '客户投诉处理表',
  en: 'Complaint handling',
  register: 'complaints',
  key: '受理编号',
  aliases: ['投诉调查表', '情况核实表', '投诉调查报告', '抱怨处理表'],
  note: {
    zh: '取自投诉台账；未填的栏目请补登台账后刷新，审批意见手工填写，刷新时保留。',
    en: 'From the register of complaints: what is empty is filled in there; opinions are written by hand and kept.',
  },
  sections: (record, customer, context) => [
    {
      title: '受理',
      rows: [
        row(of(record, '受理编号'), of(record, '受理时间', 'datetime')),
        row(of(record, '客户编号'), field('客户名称', shownName(customer, context) || null)),
        row(
          field('投诉人', shownPerson(record.text('投诉人'), customer, context) || null),
          field('电话', shownPhone(record.text('电话'), customer, context) || null),
        ),
        row(of(record, '受理渠道'), of(record, '投诉类型')),
        row(of(record, '受理人'), of(record, '受理部门')),
        paragraph(of(record, '投诉内容'), 3),
        row(of(record, '客户要求'), of(record, '重大情形')),
      ],
    },
    {
      title: '调查',
      rows: [
        row(of(record, '责任部门'), of(record, '责任人')),
        row(of(record, '转办时间', 'datetime'), of(record, '部门答复时间', 'datetime')),
        paragraph(of(record, '经过'), 3),
        paragraph(of(record, '原因'), 2),
        paragraph(of(record, '结论'), 2),
      ],
    },
    {
      title: '处理与回访',
      rows: [
        paragraph(of(record, '处理意见'), 2),
        row(of(record, '赔偿金额', 'money'), of(record, '赔偿批准人')),
        row(of(record, '答复客户时间', 'datetime', '答复客户'), of(record, '客户同意方案', 'text', '客户同意')),
        row(of(record, '首次回访时间', 'datetime', '首次回访'), of(record, '第二次回访时间', 'datetime', '再次回访')),
        row(of(record, '回访结果'), of(record, '结案时间', 'datetime')),
        paragraph(of(record, '防范措施'), 2),
      ],
    },
    opinions('领导批示'),
  ],
  signatures: ['承办人', '部门负责人', '审核'],
});
