/** 18 客户资料表: what is known of a customer. */
import { field, formReport, list, of, paragraph, row } from './support/form';
import { identity, latestOf } from './support/form-parts';
import { shownNumber } from './support/customers';

export const customerData = formReport({
  id: 18,
  title: '客户资料表',
  en: 'Customer data',
  register: 'customers',
  reads: ['transactions'],
  key: '客户编号',
  aliases: ['客户基本信息表', '客户信息调查表', '零售客户档案'],
  note: {
    zh: '取自客户台账；近期交易为截至日期前最近五笔。',
    en: 'From the register of customers; the five latest trades up to the as-of date.',
  },
  sections: (record, customer, context) => [
    {
      title: '基本情况',
      rows: [
        ...identity(customer, context),
        row(of(record, '邮箱'), of(record, '网址')),
        row(of(record, '客户类型'), of(record, '企业性质')),
        row(of(record, '行业'), of(record, '主管单位')),
        row(of(record, '地区'), of(record, '邮编')),
        row(
          field('信用代码', shownNumber(record, '统一社会信用代码', context) || null),
          field('身份证号', shownNumber(record, '身份证号', context) || null),
        ),
      ],
    },
    {
      title: '管理情况',
      rows: [
        row(of(record, '客户经理'), of(record, '所属部门')),
        row(of(record, '客户类别'), of(record, '综合等级')),
        row(of(record, '建档日期', 'date'), of(record, '最近核实日期', 'date')),
        row(of(record, '来源渠道'), of(record, '密级')),
      ],
    },
    {
      title: '交易情况',
      rows: [
        row(of(record, '结算方式'), of(record, '信用额度', 'money')),
        row(of(record, '近12月销售额', 'money', '近12月销售'), of(record, '应收余额', 'money')),
        ...list(
          [
            { label: '日期', span: 2, format: 'date' },
            { label: '单号', span: 3 },
            { label: '产品', span: 4 },
            { label: '金额', span: 3, format: 'money' },
          ],
          5,
          latestOf(customer, 'transactions', '日期', context).map((one) => [
            one.get('日期'),
            one.text('单号'),
            one.text('产品'),
            one.text('类型') === '退货' ? -Math.abs(one.amount('金额')) : one.get('金额'),
          ]),
        ),
      ],
    },
    { title: '其他', rows: [paragraph(of(record, '备注'), 3)] },
  ],
  signatures: ['填表人', '审核'],
});
