/** 22 客户信用评等表: the credit reviews and the limits they led to. */
import { CUSTOMER, listReport } from './support/list-report';
import { by } from './support/order';
import { own } from './support/table';

export const creditReviews = listReport({
  id: 22,
  title: '客户信用评等表',
  en: 'Credit reviews',
  register: 'creditReviews',
  unit: '次',
  aliases: ['客户信用卡'],
  where: (row, context) => (row.number('评等日期') ?? 0) < context.asOf + 1,
  order: by((row) => row.number('评等日期') ?? 0),
  note: {
    zh: '截至日期以前的全部评等；评分按信用权重合成。',
    en: 'All credit reviews up to the as-of date; the score is weighted by the credit weights.',
  },
  columns: [
    ...CUSTOMER,
    own('评等日期', 'date'),
    own('付款及时性', 'score'),
    own('财务状况', 'score'),
    own('经营状况', 'score'),
    own('合作年限', 'number'),
    own('评分', 'score'),
    own('建议额度', 'money'),
    own('核定额度', 'money'),
    own('批准人'),
    own('下次评审日期', 'date'),
  ],
});
