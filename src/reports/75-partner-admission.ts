/** 75 联营工程合作方入网审批表: admits a partner of joint works [1-8]. */
import { shownNumber } from './support/customers';
import { blank, choices, field, formReport, list, of, paragraph, row } from './support/form';
import { identity, opinions } from './support/form-parts';

export const partnerAdmission = formReport({
  id: 75,
  title: '联营工程合作方入网审批表',
  en: 'Partner admission',
  register: 'customers',
  key: '客户编号',
  where: (record) => record.text('客户类型') === '联营合作方',
  note: {
    zh: '每位合作方一份；公司地址、人员和设备须经介绍部门实地考察后填写。',
    en: 'One for each partner; address, staff and equipment are filled in after a visit on site.',
  },
  sections: (record, customer, context) => [
    {
      title: '合作方',
      rows: [
        ...identity(customer, context),
        row(of(record, '企业性质'), field('信用代码', shownNumber(record, '统一社会信用代码', context) || null)),
        row(of(record, '承揽区域'), of(record, '来源渠道', 'text', '介绍部门')),
        paragraph(of(record, '人脉背景'), 2),
        paragraph(of(record, '过往业绩'), 2),
        paragraph(of(record, '竣工评价'), 2),
      ],
    },
    {
      title: '实地考察',
      rows: [
        row(choices('公司地址', '属实', '不符'), blank('考察日期')),
        ...list(
          [
            { label: '项目', span: 3 },
            { label: '考察情况', span: 6 },
            { label: '考察人', span: 3 },
          ],
          3,
          [
            ['人员', null, null],
            ['设备', null, null],
            ['资质与资金', null, null],
          ],
        ),
      ],
    },
    opinions('介绍部门意见', '承揽主体单位意见', '管理公司审核意见', '领导批准'),
    { rows: [row(of(record, '入网审批日期', 'date', '入网日期'), blank('档案编号'))] },
  ],
  signatures: ['经办人', '审核人', '批准人'],
});
