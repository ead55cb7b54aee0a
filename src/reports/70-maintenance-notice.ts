/** 70 保养到期通知书: tells a customer that its maintenance contract runs out [4]. */
import { blank, choices, field, formReport, of, paragraph, row } from './support/form';
import { shownName, shownPerson } from './support/customers';

export const maintenanceNotice = formReport({
  id: 70,
  title: '保养到期通知书',
  en: 'Maintenance notice',
  register: 'contracts',
  key: '合同编号',
  external: true,
  where: (record) => record.text('类型') === '保养',
  note: {
    zh: '保养合同到期前寄送客户；续约与否请填写回执寄回。',
    en: 'Sent to the customer before its maintenance contract runs out; the slip is returned.',
  },
  sections: (record, customer, context) => [
    {
      title: '致客户',
      rows: [
        row(
          field('客户名称', shownName(customer, context) || null),
          field('联系人', shownPerson(customer.text('联系人'), customer, context) || null),
        ),
        row(of(customer, '地址')),
      ],
    },
    {
      title: '合同',
      rows: [
        row(of(record, '合同编号'), of(record, '名称')),
        row(of(record, '生效日期', 'date'), of(record, '到期日期', 'date')),
        row(of(record, '金额', 'money'), of(record, '负责人')),
        paragraph(
          field(
            '通知事项',
            '贵方与我公司订立的保养合同即将到期。为使设备得到不间断的保养，请于到期日前确认是否续约；如有疑问，请与上列负责人联系。',
          ),
          4,
        ),
      ],
    },
    {
      title: '回执',
      rows: [
        row(choices('续约意向', '续约', '不续约', '另行商议')),
        row(blank('续约年限'), blank('联系电话')),
        paragraph(blank('意见与要求'), 5),
      ],
    },
  ],
  signatures: ['我方经办人', '客户签章', '日期'],
});
