/** 20 客户关系卡: the people at a customer, and how they like to be met [1-18]. */
import { shownPerson, shownPhone } from './support/customers';
import { blank, formReport, list, of, paragraph, row } from './support/form';
import { identity, latestOf } from './support/form-parts';
import { recordsOf } from './support/records';
import { customerKey } from '../values/rows';

export const relationshipCard = formReport({
  id: 20,
  title: '客户关系卡',
  en: 'Relationship card',
  register: 'customers',
  reads: ['contacts', 'visits'],
  key: '客户编号',
  note: {
    zh: '联系人取自联系人台账（前六位），拜访为最近四次；内容有变化时应及时修订。',
    en: 'The first six contacts and the four latest visits; to be revised whenever something changes.',
  },
  sections: (record, customer, context) => {
    const key = customerKey(customer.get('客户编号'));
    const people = recordsOf(context, 'contacts').filter((one) => key && customerKey(one.get('客户编号')) === key);
    return [
      {
        title: '客户',
        rows: [...identity(customer, context), row(of(record, '客户经理'), of(record, '最近拜访日', 'date'))],
      },
      {
        title: '联系人',
        rows: list(
          [
            { label: '姓名', span: 2 },
            { label: '职位', span: 2 },
            { label: '联系方式', span: 3 },
            { label: '生日', span: 2, format: 'date' },
            { label: '喜好', span: 3 },
          ],
          6,
          people.map((one) => [
            shownPerson(one.text('姓名'), customer, context),
            one.text('职位'),
            shownPhone(one.text('联系方式'), customer, context),
            one.get('生日'),
            one.text('喜好'),
          ]),
        ),
      },
      {
        title: '近期拜访',
        rows: list(
          [
            { label: '日期', span: 2, format: 'date' },
            { label: '拜访人', span: 2 },
            { label: '目的', span: 4 },
            { label: '结果', span: 4 },
          ],
          4,
          latestOf(customer, 'visits', '实际日期', context).map((one) => [
            Math.floor(one.amount('实际日期')),
            one.text('拜访人'),
            one.text('目的'),
            one.text('结果'),
          ]),
        ),
      },
      { title: '关系维护', rows: [paragraph(blank('关系现状'), 3), paragraph(blank('改善措施'), 4)] },
    ];
  },
  signatures: ['填卡人', '更新日期'],
});
