/** 65 修护卡: hangs on goods that wait for repair (服表005 [4]). */
import { blank, formReport, list, of, paragraph, row } from './support/form';
import { callIdentity } from './support/service-form';

export const repairCard = formReport({
  id: 65,
  title: '修护卡',
  en: 'Repair card',
  register: 'serviceCalls',
  key: '叫修号',
  external: true,
  where: (record) => record.has('携回日期'),
  note: {
    zh: '悬挂于待修商品上；实际修护时间和更换零件由技术员填写，修妥经主任验讫后取下。',
    en: 'Hangs on the goods; the technician fills in hours and parts, and it comes off when the head has checked the work.',
  },
  sections: (record, customer, context) => [
    {
      title: '商品',
      rows: [
        ...callIdentity(record, customer, context),
        row(of(record, '携回日期', 'date'), of(record, '原定完成时间', 'datetime', '原定完成')),
        paragraph(of(record, '故障现象'), 3),
      ],
    },
    {
      title: '修护',
      rows: [
        row(of(record, '技术员'), of(record, '服务类别')),
        paragraph(of(record, '故障原因'), 2),
        ...list(
          [
            { label: '开始时间', span: 3 },
            { label: '完成时间', span: 3 },
            { label: '工时', span: 2 },
            { label: '修护内容', span: 4 },
          ],
          4,
          [],
        ),
        ...list(
          [
            { label: '更换零件', span: 5 },
            { label: '规格', span: 3 },
            { label: '数量', span: 2 },
            { label: '金额', span: 2 },
          ],
          4,
          record.has('配件') ? [[record.text('配件'), null, null, null]] : [],
        ),
      ],
    },
    { title: '验收', rows: [paragraph(blank('验收意见'), 3), row(blank('验讫日期'), of(record, '归还日期', 'date'))] },
  ],
  signatures: ['技术员', '服务主任'],
});
