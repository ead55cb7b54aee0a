/** A list of the records of one register: most of the 78 reports are nothing more. */
import type { Row } from '../../values/rows';
import { keyField, registerById } from '../../registers';
import type { RegisterId } from '../../registers/types';
import type { Reconciliation, ReportContext, ReportDef, ReportTable } from '../types';
import { customersOf, shownName, shownNameOf, shownPerson, shownText, customerOf } from './customers';
import { secretCustomerOf } from './leads';
import { by, byCode, inOrder, type Order } from './order';
import { recordsOf } from './records';
import { column, own, tableOf, type Column } from './table';

export interface ListSpec extends Omit<ReportDef, 'build' | 'kind' | 'sources' | 'paper' | 'period'> {
  readonly register: RegisterId;
  readonly paper?: ReportDef['paper'];
  readonly period?: ReportDef['period'];
  /** Counting word of the total row. */
  readonly unit: string;
  /** Which records; all when left out. */
  where?(row: Row, context: ReportContext): boolean;
  /** Records that come before all others, whatever the order says. */
  first?(row: Row, context: ReportContext): boolean;
  readonly order?: Order<Row>;
  /** In place of `order`: an order that depends on the policy, such as that of the tiers. */
  orderIn?(context: ReportContext): Order<Row>;
  /** Sums that must agree, given the finished table. */
  reconcile?(table: ReportTable, context: ReportContext): readonly Reconciliation[];
  readonly columns: readonly Column<Row>[] | ((context: ReportContext) => readonly Column<Row>[]);
}

/** 客户编号 and the name of a record's customer. */
export const CUSTOMER: readonly Column<Row>[] = [
  own('客户编号'),
  column('客户名称', 'text', (row, context) => shownNameOf(row, context) || null, { width: 26 }),
];

/** The same for rows of 客户台账 itself. */
export const SELF: readonly Column<Row>[] = [
  own('客户编号'),
  column('客户名称', 'text', (row, context) => shownName(row, context) || null, { width: 26 }),
];

/** Whom to ask for at a customer, in a list of 客户台账. */
export const PERSON: Column<Row> = column(
  '联系人',
  'text',
  (row, context) => shownPerson(row.text('联系人'), row, context) || null,
);

/** Tier of a record's customer. */
export const TIER: Column<Row> = column(
  '等级',
  'text',
  (row, context) => customerOf(row, context)?.text('综合等级') || null,
);

const listed = (register: RegisterId, context: ReportContext): readonly Row[] => {
  if (register === 'customers') return customersOf(context);
  // The spare row of an empty register holds nothing in its first column, the key or the date.
  return recordsOf(context, register).filter((row) =>
    row.cells.slice(0, 2).some((cell) => cell !== null && cell !== ''),
  );
};

export const listReport = ({
  register,
  unit,
  where,
  first,
  order,
  orderIn,
  reconcile,
  columns,
  ...rest
}: ListSpec): ReportDef => ({
  paper: 'landscape',
  period: 'asOf',
  ...rest,
  kind: 'list',
  sources: register === 'customers' ? ['customers'] : [register, 'customers'],
  build(context) {
    const records = listed(register, context).filter((row) => !where || where(row, context));
    const leads = by((row: Row) => (first?.(row, context) ? 0 : 1));
    const next = orderIn?.(context) ?? order;
    const sorted = [...records].sort(next ? inOrder(leads, next, byCode) : inOrder(leads, byCode));
    const subject = subjectOf(register, context);
    const shape = (typeof columns === 'function' ? columns(context) : columns).map((each) => veiled(each, subject));
    const table = tableOf(shape, sorted, context, { unit, keys: keysOf(register, shape) });
    return reconcile ? { ...table, reconcile: reconcile(table, context) } : table;
  },
});

/** Whom a record is about: what names it is hidden in every text of the record. */
const subjectOf = (register: RegisterId, context: ReportContext): ((row: Row) => Row | undefined) => {
  if (register === 'customers') return (row) => row;
  if (register === 'leads') return (row) => secretCustomerOf(row, context);
  return (row) => customerOf(row, context);
};

const veiled = (each: Column<Row>, subject: (row: Row) => Row | undefined): Column<Row> => ({
  ...each,
  value(row, context) {
    const cell = each.value(row, context);
    return typeof cell === 'string' ? shownText(cell, subject(row), context) : cell;
  },
});

/** The record's number names a row; date and customer where records have none, as far as the report shows them. */
const keysOf = (register: RegisterId, shape: readonly Column<Row>[]): readonly string[] | undefined => {
  const def = registerById(register);
  const unique = keyField(def)?.label;
  const naming = unique === undefined ? def.fields.slice(0, 2).map(({ label }) => label) : [unique];
  return naming.every((label) => shape.some((each) => each.label === label)) ? naming : undefined;
};
