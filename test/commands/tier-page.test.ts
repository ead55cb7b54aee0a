import { LIFETIME_PARAMETERS, explainTier, jump, lifetimeInputs, lifetimeValue } from '../../src/commands';
import { customers, receivables, transactions } from '../workbook/drafts';
import { runOf, startWith } from './support';

jest.setTimeout(60_000);

test('the selected customer is explained in every scheme', async () => {
  await startWith([customers, transactions, receivables]);
  await runOf(jump, { sheet: '客户台账', address: 'B2' });
  const { reasons, name } = (await runOf(explainTier, undefined)).data;
  expect(name).toBe('上海宏达贸易有限公司');
  const of = (scheme: string) => reasons.find((reason) => reason.scheme === scheme);
  expect(of('category')).toMatchObject({ result: '一般', key: 'category.traded', params: { trades: 2 } });
  expect(of('payment')).toMatchObject({ result: '拖欠', key: 'payment.late' });
  expect(of('review')).toMatchObject({ key: 'review.open' });
});

test('the calculator starts from the parameters and gives the example of [2]', async () => {
  await startWith([customers]);
  const inputs = (await runOf(lifetimeInputs, undefined)).data;
  expect(Object.keys(inputs)).toEqual(Object.keys(LIFETIME_PARAMETERS));
  expect(lifetimeValue(inputs)).toBe(8539.07);
});
