/** 26 客户开发步骤表: the stage each live lead has reached. */
import { shownPerson, shownPhone } from './support/customers';
import { secretCustomerOf } from './support/leads';
import { listReport } from './support/list-report';
import { by, inOrder } from './support/order';
import { stageRank } from './support/stages';
import { column, handwritten, money, own } from './support/table';

export const leadStages = listReport({
  id: 26,
  title: '客户开发步骤表',
  en: 'Lead stages',
  register: 'leads',
  unit: '张',
  aliases: ['开发对象判定表'],
  where: (row, context) => row.text('卡状态') === '有效' && (row.number('建卡日期') ?? 0) < context.asOf + 1,
  order: inOrder(
    by((row) => stageRank(row.text('开发阶段'))),
    by((row) => row.text('顾问')),
  ),
  note: {
    zh: '截至日期以前建卡、卡状态为“有效”的线索，按开发阶段排列。',
    en: 'Live leads filed by the as-of date, by stage.',
  },
  columns: [
    own('卡号'),
    column(
      '客户名称',
      'text',
      (row, context) => shownPerson(row.text('客户名称'), secretCustomerOf(row, context), context) || null,
      { width: 22 },
    ),
    column(
      '电话',
      'text',
      (row, context) => shownPhone(row.text('电话'), secretCustomerOf(row, context), context) || null,
    ),
    own('车型/产品'),
    own('顾问'),
    own('开发阶段'),
    money('预计金额'),
    own('建卡日期', 'date'),
    own('有效期至', 'date'),
    handwritten('下一步', 24),
  ],
});
