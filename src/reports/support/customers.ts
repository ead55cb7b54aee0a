/** The customers of a report, and the one way to show their names and numbers: masked unless this run unmasks. */
import { CUSTOMER_CODE } from '../../registers/types';
import { customerKey, rowsOf, type Row } from '../../values/rows';
import type { CellValue } from '../../values/cell';
import type { RegisterRows } from '../../checks/types';
import type { ReportContext } from '../types';
import { isSecret, maskName, maskNumber } from './mask';

interface Book {
  readonly all: readonly Row[];
  readonly byKey: ReadonlyMap<string, Row>;
  /** Customers found so far by the code as records hold it: 78 reports ask for the same ones. */
  readonly byCode: Map<CellValue, Row>;
}

const EMPTY: Book = { all: [], byKey: new Map(), byCode: new Map() };
const books = new WeakMap<RegisterRows, Book>();

const bookOf = (context: ReportContext): Book => {
  const table = context.registers.get('customers');
  if (!table) return EMPTY;
  let book = books.get(table);
  if (!book) {
    const all = rowsOf(table).filter((row) => row.has(CUSTOMER_CODE) || row.has('客户名称'));
    const byKey = new Map<string, Row>();
    for (const row of all) {
      const key = customerKey(row.get(CUSTOMER_CODE));
      if (key && !byKey.has(key)) byKey.set(key, row);
    }
    books.set(table, (book = { all, byKey, byCode: new Map() }));
  }
  return book;
};

/** Every customer, without the spare row of an empty register. */
export const customersOf = (context: ReportContext): readonly Row[] => bookOf(context).all;

/** The customer a record of another register belongs to; of two with one code the first. */
export const customerOf = (record: Row, context: ReportContext): Row | undefined => {
  const { byKey, byCode } = bookOf(context);
  const code = record.get(CUSTOMER_CODE);
  const known = byCode.get(code);
  if (known) return known;
  const customer = byKey.get(customerKey(code));
  if (customer) byCode.set(code, customer);
  return customer;
};

/** Name of a customer row as this report may show it. */
export const shownName = (customer: Row, context: ReportContext): string => {
  const name = customer.text('客户名称');
  return isSecret(customer) && !context.unmask ? maskName(name) : name;
};

/** Name of a record's customer; its code when no such customer is filed. */
export const shownNameOf = (record: Row, context: ReportContext): string => {
  const customer = customerOf(record, context);
  return customer ? shownName(customer, context) : record.text(CUSTOMER_CODE);
};

/** Name of a person at a customer: who is masked with it. */
export const shownPerson = (person: string, customer: Row | undefined, context: ReportContext): string =>
  isSecret(customer) && !context.unmask ? maskName(person) : person;

/** A telephone of a record of another register: masked with the customer it belongs to. */
export const shownPhone = (phone: string, customer: Row | undefined, context: ReportContext): string =>
  isSecret(customer) && !context.unmask ? maskNumber(phone) : phone;

/** What names a customer or reaches it. */
const NUMBERS = ['手机', '固定电话', '备用电话', '身份证号', '统一社会信用代码'] as const;

/** Free text about a customer (名称 of a contract, what a complaint says) without the name and numbers that it hides. */
export const shownText = (text: string, customer: Row | undefined, context: ReportContext): string => {
  if (!customer || !text || context.unmask || !isSecret(customer)) return text;
  const name = customer.text('客户名称');
  const nameless = name ? text.split(name).join(maskName(name)) : text;
  return NUMBERS.reduce((rest, label) => {
    const number = customer.text(label);
    return number ? rest.split(number).join(maskNumber(number)) : rest;
  }, nameless);
};

/** A telephone, ID number or other personal number of a customer row. */
export const shownNumber = (customer: Row, label: string, context: ReportContext): string => {
  const text = customer.text(label);
  return isSecret(customer) && !context.unmask ? maskNumber(text) : text;
};
