/** Trades of the last 12 months and live contracts with a 黑名单 customer (the 12 months are ours). */
import { addMonths } from '../values/serial';
import { rowsOf, type Row } from '../values/rows';
import { customerOf } from './support/customers';
import { finding } from './support/row-check';
import type { Check, CheckContext } from './types';

const isRecentTrade = (row: Row, context: CheckContext): boolean => {
  const day = row.number('日期');
  return day !== undefined && day > addMonths(context.asOf, -12) && row.text('类型') !== '退货';
};

const isLiveContract = (row: Row, context: CheckContext): boolean =>
  (row.number('到期日期') ?? Infinity) >= context.asOf;

export const blacklistTrade: Check = {
  id: 'blacklist-trade',
  source: '[4]',
  rules: ['blacklistTrade', 'blacklistContract'],
  byRow: true,
  *run(context) {
    for (const row of rowsOf(context.registers.get('transactions'))) {
      if (isRecentTrade(row, context) && customerOf(row, context)?.yes('黑名单')) {
        yield finding('blacklistTrade', '警告', 'transactions', row, '客户编号');
      }
    }
    for (const row of rowsOf(context.registers.get('contracts'))) {
      if (isLiveContract(row, context) && customerOf(row, context)?.yes('黑名单')) {
        yield finding('blacklistContract', '警告', 'contracts', row, '客户编号');
      }
    }
  },
};
