/**
 * Wide tables: one row per customer, one column per month. Each filled cell is a record of its own, dated the last day of
 * its period: a sale in 交易, or a plan in 计划 when header or title speak of one.
 */
import type { FieldDef, RegisterId } from '../../registers/types';
import { CUSTOMER_CODE } from '../../registers/types';
import type { IntakeDefinitions } from '../definitions';
import { registerOf } from '../definitions';
import type { ColumnMapping } from '../types';
import type { Choice } from './choose';
import { unmapped } from './choose';
import type { SourceColumn } from './columns';
import { fieldsOf } from './columns';
import { proposeMapping } from './propose-mapping';
import type { PeriodColumn } from './wide-columns';
import { isPeriodTotal, periodColumns } from './wide-columns';

const TRANSACTIONS: RegisterId = 'transactions';
const PLANS: RegisterId = 'plans';

const PLAN = /计划|目标|预算|指标|预测|plan|target|budget|forecast/i;
const COLLECTION = /回款|收款|到款|collection/i;
/** Measures of no register that a wide table could feed. */
const OTHER =
  /回款|收款|到款|应收|欠款|余额|费用|拜访|走访|联络|投诉|客情|工资|库存|考勤|次数|人数|户数|率|占比|积分|满意|毛利|利润|工时|里程|同比|环比|排名|采购|进货|collection|visit|complaint|stock|rate|margin|profit|%/i;
const QUANTITY = /数量|件数|台数|销量|箱数|吨|qty|quantity|units/i;
const COST = /成本|cost/i;
const SALES = /金额|销售|实际|实绩|业绩|营业额|收入|货款|成交|订单|交易|出货|amount|sales|revenue|actual|turnover/i;

/** Numbers that a row of a wide table does not have once: they belong to the cells. */
const MEASURES = new Set<FieldDef['type']>([
  'number',
  'integer',
  'money',
  'percent',
  'score',
  'date',
  'month',
  'datetime',
]);

interface Target {
  readonly register: RegisterId;
  readonly field: string;
  /** The words say so; else it is only the usual meaning. */
  readonly said: boolean;
}

/** Where the cells under a measure go; undefined for one that no register keeps. `context`: titles and sheet name. */
const targetOf = (measure: string, context: string): Target | undefined => {
  const plain = measure.replace(/[万千百亿]?元|份$/g, '');
  const words = plain === '' || (SALES.test(plain) && !PLAN.test(plain)) ? `${context} ${plain}` : plain;
  const isPlan = PLAN.test(plain) || (PLAN.test(context) && !/实际|实绩|完成|actual/i.test(plain));
  if (isPlan) {
    if (COLLECTION.test(words)) return { register: PLANS, field: '计划回款', said: true };
    return OTHER.test(words) || QUANTITY.test(plain) ? undefined : { register: PLANS, field: '计划销售额', said: true };
  }
  if (QUANTITY.test(plain)) return { register: TRANSACTIONS, field: '数量', said: true };
  if (COST.test(plain)) return { register: TRANSACTIONS, field: '成本', said: true };
  if (OTHER.test(plain) || (plain === '' && OTHER.test(context))) return undefined;
  if (SALES.test(plain)) return { register: TRANSACTIONS, field: '金额', said: true };
  return plain === '' ? { register: TRANSACTIONS, field: '金额', said: SALES.test(context) } : undefined;
};

/** Mostly numbers, and not dates. */
const holdsNumbers = (columns: readonly SourceColumn[], periods: readonly PeriodColumn[]): boolean => {
  const inside = new Set(periods.map(({ column }) => column));
  let [count, numbers] = [0, 0];
  for (const { column, profile } of columns)
    if (inside.has(column)) {
      count += profile.count;
      numbers += profile.count * Math.max(0, profile.number - profile.date);
    }
  return count > 0 && numbers >= count * 0.6;
};

const periodMapping = (column: SourceColumn, { period }: PeriodColumn, target: Target): ColumnMapping => ({
  column: column.column,
  header: column.header.leaf,
  ...(column.header.path === column.header.leaf ? {} : { path: column.header.path }),
  field: target.field,
  confidence: target.said ? 0.95 : 0.8,
  reason: {
    key: period.date === null ? 'reason.periodNoYear' : 'reason.period',
    params: { period: period.label, word: target.field },
  },
  period,
  samples: column.samples,
});

const kept = (column: SourceColumn): ColumnMapping => ({
  ...unmapped([column])[0]!,
  reason: { key: isPeriodTotal(column.header) ? 'reason.periodTotal' : 'reason.periodOther' },
});

/** What says whose record a cell is. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  [TRANSACTIONS]: [CUSTOMER_CODE],
  [PLANS]: [CUSTOMER_CODE, '部门', '业务员'],
};

/** A wide table as the registers that it feeds. */
export interface WideTable {
  /** One choice per register, the first with every column of the table; the other holds only what it takes. */
  readonly parts: readonly Choice[];
  /** The columns that are neither periods nor sums of them. */
  readonly plain: readonly SourceColumn[];
}

/** Reads a table as a wide one; undefined when it is none. `texts`: sheet name first, then titles. */
export const wideTable = (
  columns: readonly SourceColumn[],
  texts: readonly string[],
  definitions: IntakeDefinitions,
  preset: string,
): WideTable | undefined => {
  const [sheet = '', ...titles] = texts;
  const periods = periodColumns(columns, [...titles, sheet]);
  if (periods.length === 0 || !holdsNumbers(columns, periods)) return undefined;
  const context = texts.join(' ');
  const targets = new Map<number, { readonly at: PeriodColumn; readonly target: Target }>();
  const taken = new Set<string>();
  for (const at of periods) {
    const target = targetOf(at.measure, context);
    // Two measures of one meaning (销售额 beside 实际): the second would count the same sale again.
    const place = target && `${target.register}|${target.field}|${at.period.label}`;
    if (!target || taken.has(place!)) continue;
    taken.add(place!);
    targets.set(at.column, { at, target });
  }
  const inPeriods = new Set(periods.map(({ column }) => column));
  const plain = columns.filter(({ column, header }) => !inPeriods.has(column) && !isPeriodTotal(header));
  const parts = [TRANSACTIONS, PLANS].flatMap((id): Choice[] => {
    const own = [...targets.values()].filter(({ target }) => target.register === id);
    if (own.length === 0) return [];
    const fields = fieldsOf(registerOf(definitions, id), preset).filter(({ type }) => !MEASURES.has(type));
    const shared = proposeMapping(plain, fields, definitions.computed.get(id));
    if (!shared.some(({ field }) => OWNERS[id]!.includes(field ?? ''))) return [];
    const others = new Map(shared.map((mapping) => [mapping.column, mapping]));
    const mapping = columns.map((column): ColumnMapping => {
      const mine = targets.get(column.column);
      if (mine?.target.register === id) return periodMapping(column, mine.at, mine.target);
      return others.get(column.column) ?? kept(column);
    });
    return [{ register: id, confidence: own.every(({ target }) => target.said) ? 0.95 : 0.8, mapping }];
  });
  if (parts.length === 0) return undefined;
  const [first, ...rest] = parts;
  const lean = rest.map((part) => ({ ...part, mapping: part.mapping.filter(({ field }) => field !== null) }));
  return { parts: [first!, ...lean], plain };
};
