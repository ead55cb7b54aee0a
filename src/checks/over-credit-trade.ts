/** A customer over its limit has bought again within the last month (the month is ours). */
import { addMonths } from '../values/serial';
import { customerOf } from './support/customers';
import { rowCheck } from './support/row-check';

export const overCreditTrade = rowCheck({
  id: 'overCreditTrade',
  source: '[4]',
  register: 'transactions',
  severity: '警告',
  column: '客户编号',
  breaks: (row, context) => {
    const day = row.number('日期');
    const isNew = day !== undefined && day > addMonths(context.asOf, -1) && day < context.asOf + 1;
    return isNew && row.text('类型') !== '退货' && customerOf(row, context)?.yes('超信') === true;
  },
});
