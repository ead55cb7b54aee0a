/** Every overdue rule of every record. Rules are found by their columns: X状态 with X期限 and X逾期天数 beside it. */
import type { RegisterRows } from '../../checks/types';
import { CUSTOMER_CODE, type RegisterId } from '../../registers/types';
import type { Row } from '../../values/rows';
import { isoDate } from '../../values/serial';
import type { ReportContext } from '../types';
import { customerOf, shownName, shownPerson } from './customers';
import { secretCustomerOf } from './leads';
import { monthKey } from './months';
import { recordsOf } from './records';

/** One deadline of one record. */
export interface DeadlineItem {
  readonly register: RegisterId;
  readonly record: Row;
  readonly customer: Row | undefined;
  /** The rule's stem, e.g. 首次答复; 收款 for a receivable, the task's own name for 定期事项. */
  readonly rule: string;
  /** Serial; undefined when the sheet does not say. */
  readonly due: number | undefined;
  readonly days: number;
  /** 已逾期, 即将到期, 进行中 …; of a receivable 逾期, 即将到期, 未到期. */
  readonly status: string;
  readonly owner: string;
  /** Names the record inside its register: the key, else its date or month, else nothing. */
  readonly key: string;
}

interface Rule {
  /** The rule's name for one record. */
  name(row: Row): string;
  readonly status: string;
  readonly overdue: string;
  /** The columns that hold the due date; the first that is filled counts. */
  readonly due: readonly string[];
  readonly days: string;
}

/** Who answers for a record: the first of these columns that is filled, else the customer's 客户经理. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  customers: ['客户经理'],
  receivables: ['业务员'],
  complaints: ['责任人', '受理人'],
  visits: ['拜访人'],
  contracts: ['负责人'],
  archives: ['责任人'],
  loans: ['借阅人'],
  serviceCalls: ['技术员'],
  leads: ['顾问'],
  periodicTasks: ['责任人'],
};

const DATED = /日期$|^月份$/;

/** Rules whose columns do not follow the pattern of a deadline. */
const OTHER: Readonly<Record<string, Rule>> = {
  receivables: {
    name: () => '收款',
    status: '收款状态',
    overdue: '逾期',
    due: ['应到期日', '到期日'],
    days: '逾期天数',
  },
  periodicTasks: {
    name: (row) => row.text('事项'),
    status: '状态',
    overdue: '已逾期',
    due: ['下次期限'],
    days: '逾期天数',
  },
};

const rulesOf = (table: RegisterRows): Rule[] => {
  const present = new Set(table.columns);
  const stems = table.columns
    .filter((label) => label.endsWith('状态') && label !== '状态')
    .map((label) => label.slice(0, -2))
    .filter((stem) => present.has(`${stem}期限`) && present.has(`${stem}逾期天数`));
  const rules = stems.map((stem): Rule => ({
    name: () => stem,
    status: `${stem}状态`,
    overdue: '已逾期',
    due: [`${stem}期限`],
    days: `${stem}逾期天数`,
  }));
  const other = OTHER[table.register];
  return other ? [...rules, other] : rules;
};

/** A register without numbers of its own begins with the day or the month. */
const keyOf = (register: RegisterId, label: string, record: Row): string => {
  if (label === CUSTOMER_CODE && register !== 'customers') return '';
  const date = record.number(label);
  if (date === undefined || !DATED.test(label)) return record.text(label);
  return label === '月份' ? monthKey(date) : isoDate(date);
};

/** The deadlines of every record whose status is wanted, register by register in sheet order. */
const itemsOf = (context: ReportContext, wanted: (rule: Rule, status: string) => boolean): DeadlineItem[] => {
  const items: DeadlineItem[] = [];
  for (const table of context.registers.values()) {
    const rules = rulesOf(table);
    if (rules.length === 0) continue;
    const keyColumn = table.columns[0] ?? '';
    for (const record of recordsOf(context, table.register)) {
      for (const rule of rules) {
        const status = record.text(rule.status);
        if (status === '' || !wanted(rule, status)) continue;
        const customer = table.register === 'customers' ? record : customerOf(record, context);
        items.push({
          register: table.register,
          record,
          customer,
          rule: rule.name(record),
          due: rule.due.map((label) => record.number(label)).find((day) => day !== undefined),
          days: record.amount(rule.days),
          status,
          owner: ownerOf(table.register, record, customer),
          key: keyOf(table.register, keyColumn, record),
        });
      }
    }
  }
  return items;
};

/** Name of whom an item is about, as the report may show it; of a lead its own. */
export const nameOf = ({ customer, record }: DeadlineItem, context: ReportContext): string =>
  customer
    ? shownName(customer, context)
    : shownPerson(record.text('客户名称'), secretCustomerOf(record, context), context);

/** All overdue items. 呆账 is not among them: its status is 呆账, not 逾期. */
export const overdueItems = (context: ReportContext): DeadlineItem[] =>
  itemsOf(context, (rule, status) => status === rule.overdue);

const OPEN: ReadonlySet<string> = new Set(['进行中', '即将到期', '未到期']);

/** All that is still to be done, overdue or not. */
export const openItems = (context: ReportContext): DeadlineItem[] =>
  itemsOf(context, (rule, status) => status === rule.overdue || OPEN.has(status));

const ownerOf = (register: RegisterId, record: Row, customer: Row | undefined): string => {
  for (const label of OWNERS[register] ?? []) if (record.has(label)) return record.text(label);
  return customer?.text('客户经理') ?? '';
};
