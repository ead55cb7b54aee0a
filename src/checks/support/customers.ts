/** The customers of a context by text key, for checks that judge a record by its customer. */
import { CUSTOMER_CODE } from '../../registers/types';
import { customerKey, rowsOf, type Row } from '../../values/rows';
import type { CheckContext, RegisterRows } from '../types';

const cache = new WeakMap<RegisterRows, ReadonlyMap<string, Row>>();

/** Key → row of 客户台账; of two rows with one code the first. Built once per reading of the register. */
export const customersByKey = (context: CheckContext): ReadonlyMap<string, Row> => {
  const table = (context.lookups ?? context.registers).get('customers');
  if (!table) return new Map();
  let customers = cache.get(table);
  if (!customers) {
    const byKey = new Map<string, Row>();
    for (const row of rowsOf(table)) {
      const key = customerKey(row.get(CUSTOMER_CODE));
      if (key && !byKey.has(key)) byKey.set(key, row);
    }
    cache.set(table, (customers = byKey));
  }
  return customers;
};

/** The customer a record names, if it is filed. */
export const customerOf = (record: Row, context: CheckContext): Row | undefined =>
  customersByKey(context).get(customerKey(record.get(CUSTOMER_CODE)));

/** True when at least one row holds something in the column: a column nobody fills is no fault of each row. */
export const isUsed = (rows: Iterable<Row>, column: string): boolean => {
  for (const row of rows) if (row.has(column)) return true;
  return false;
};
