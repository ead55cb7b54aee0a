/** Parts that several forms share. */
import { CUSTOMER_CODE } from '../../registers/types';
import { customerKey, type Row } from '../../values/rows';
import type { FormRow, FormSection, ReportContext } from '../types';
import { shownName, shownNumber, shownPerson } from './customers';
import { blank, field, of, paragraph, row } from './form';
import { recordsOf } from './records';
import type { RegisterId } from '../../registers/types';

/** Who the customer is: number, name, and how to reach it. */
export const identity = (customer: Row, context: ReportContext): FormRow[] => [
  row(of(customer, CUSTOMER_CODE), field('客户名称', shownName(customer, context) || null)),
  row(field('联系人', shownPerson(customer.text('联系人'), customer, context) || null), of(customer, '职务')),
  row(
    field('手机', shownNumber(customer, '手机', context) || null),
    field('固定电话', shownNumber(customer, '固定电话', context) || null),
  ),
  row(of(customer, '地址')),
];

/** Opinions of those who decide, each with room for a hand. */
export const opinions = (...labels: readonly string[]): FormSection => ({
  title: '审批意见',
  rows: labels.map((label) => paragraph(blank(label), 2)),
});

/** The customer's records in a register up to as-of, the latest first. */
export const latestOf = (customer: Row, register: RegisterId, date: string, context: ReportContext): Row[] => {
  const key = customerKey(customer.get(CUSTOMER_CODE));
  if (!key) return [];
  return recordsOf(context, register)
    .filter((one) => customerKey(one.get(CUSTOMER_CODE)) === key && (one.number(date) ?? Infinity) < context.asOf + 1)
    .sort((a, b) => b.amount(date) - a.amount(date));
};
