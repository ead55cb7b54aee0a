/** 64 服务凭证: the service history of a product and the technician's proof of work (服表001 [4]). */
import { blank, choices, formReport, list, of, paragraph, row } from './support/form';
import { callIdentity } from './support/service-form';
import { latestOf } from './support/form-parts';

export const serviceVoucher = formReport({
  id: 64,
  title: '服务凭证',
  en: 'Service voucher',
  register: 'serviceCalls',
  key: '叫修号',
  aliases: ['维修服务单', '安装任务派工单', '售后服务申请表'],
  external: true,
  note: {
    zh: '技术员持本凭证到现场服务，完成后请客户签字，随即归档。',
    en: 'The technician takes it to the customer, who signs when the work is done.',
  },
  sections: (record, customer, context) => [
    {
      title: '叫修',
      rows: [
        ...callIdentity(record, customer, context),
        row(of(record, '购买日期', 'date'), of(record, '约定时间', 'datetime')),
        paragraph(of(record, '故障现象'), 2),
      ],
    },
    {
      title: '服务',
      rows: [
        row(of(record, '技术员'), of(record, '服务类别')),
        row(of(record, '派工时间', 'datetime'), of(record, '到达时间', 'datetime')),
        row(of(record, '完成时间', 'datetime'), of(record, '耗用工时', 'number')),
        paragraph(of(record, '故障原因'), 2),
        paragraph(of(record, '维修结果'), 2),
        row(of(record, '配件'), of(record, '费用', 'money')),
      ],
    },
    {
      title: '服务历史',
      rows: list(
        [
          { label: '叫修时间', span: 3, format: 'date' },
          { label: '叫修号', span: 3 },
          { label: '故障现象', span: 4 },
          { label: '技术员', span: 2 },
        ],
        4,
        latestOf(customer, 'serviceCalls', '叫修时间', context)
          .filter((one) => one.text('叫修号') !== record.text('叫修号'))
          .map((one) => [
            Math.floor(one.amount('叫修时间')),
            one.text('叫修号'),
            one.text('故障现象'),
            one.text('技术员'),
          ]),
      ),
    },
    {
      title: '客户确认',
      rows: [row(choices('处理结果', '满意', '基本满意', '不满意')), paragraph(blank('客户意见'), 3)],
    },
  ],
  signatures: ['技术员', '服务主任', '客户签字'],
});
