/** 71 客户资料变更申请单: what stands in the register, and what it is to become. */
import type { Row } from '../values/rows';
import { blank, formReport, list, of, paragraph, row } from './support/form';
import { opinions } from './support/form-parts';
import { shownName, shownNumber, shownPerson } from './support/customers';

const PLAIN = ['联系人', '职务', '邮箱', '地址', '客户经理', '结算方式', '账期天数'] as const;
const NUMBERS = ['手机', '固定电话'] as const;

export const customerDataChange = formReport({
  id: 71,
  title: '客户资料变更申请单',
  en: 'Change of customer data',
  register: 'customers',
  key: '客户编号',
  aliases: ['客户信息维护表'],
  note: {
    zh: '原内容取自客户台账；只填写需要变更的栏目，批准后由信息管理员更新。',
    en: 'Present contents are those of the register; only what changes is filled in, and entered once approved.',
  },
  sections: (record, customer, context) => {
    const now = (label: string, from: Row): string =>
      (NUMBERS as readonly string[]).includes(label)
        ? shownNumber(from, label, context)
        : label === '联系人'
          ? shownPerson(from.text(label), from, context)
          : from.text(label);
    const items: [string, string][] = [
      ['客户名称', shownName(customer, context)],
      ...[...PLAIN.slice(0, 2), ...NUMBERS, ...PLAIN.slice(2)].map((label): [string, string] => [
        label,
        now(label, record),
      ]),
    ];
    return [
      {
        title: '客户',
        rows: [
          row(of(record, '客户编号'), of(record, '最近更新日期', 'date', '最近更新')),
          row(blank('申请日期'), blank('变更日期')),
        ],
      },
      {
        title: '变更内容',
        rows: list(
          [
            { label: '项目', span: 2 },
            { label: '原内容', span: 5 },
            { label: '变更为', span: 5 },
          ],
          items.length + 2,
          items.map(([label, value]) => [label, value || null, null]),
        ),
      },
      { title: '申请', rows: [paragraph(blank('变更原因'), 4)] },
      opinions('部门意见', '信息管理意见'),
    ];
  },
  signatures: ['申请人', '部门负责人', '信息管理员'],
});
