/** Leads are no customers yet; one whose telephone or name is that of a filed customer is masked with it. */
import type { RegisterRows } from '../../checks/types';
import type { Row } from '../../values/rows';
import type { ReportContext } from '../types';
import { customersOf } from './customers';
import { isSecret } from './mask';

const digits = (text: string): string => text.replace(/\D/g, '');

const known = new WeakMap<RegisterRows, ReadonlyMap<string, Row>>();

/** Confidential customers by telephone and by name. */
const secretOnes = (context: ReportContext): ReadonlyMap<string, Row> => {
  const table = context.registers.get('customers');
  let found = table && known.get(table);
  if (!found) {
    const all = new Map<string, Row>();
    for (const customer of customersOf(context)) {
      if (!isSecret(customer)) continue;
      for (const label of ['手机', '固定电话', '备用电话']) {
        const number = digits(customer.text(label));
        if (number) all.set(number, customer);
      }
      all.set(customer.text('客户名称'), customer);
    }
    found = all;
    if (table) known.set(table, found);
  }
  return found;
};

/** The confidential customer that a lead is; undefined for any other. */
export const secretCustomerOf = (lead: Row, context: ReportContext): Row | undefined => {
  const secret = secretOnes(context);
  return secret.get(digits(lead.text('电话'))) ?? secret.get(lead.text('客户名称'));
};
