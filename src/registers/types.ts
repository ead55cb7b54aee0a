/** The shape of a register definition. Definitions are data; nothing here computes. */
import type { ComputedColumn } from '../formulas/column';
import type { Expr } from '../formulas/expr';

/**
 * How a field is held and checked.
 * code: text even when it looks like a number; phone/mobile/…: text with a contact format; percent: a fraction;
 * date: whole serial; datetime: serial with time; yesno: 是/否; month: first day of the month.
 */
export type FieldType =
  | 'text'
  | 'code'
  | 'number'
  | 'integer'
  | 'money'
  | 'percent'
  | 'score'
  | 'date'
  | 'datetime'
  | 'month'
  | 'yesno'
  | 'list'
  | 'mobile'
  | 'landline'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'url'
  | 'creditCode'
  | 'idNumber'
  | 'plate'
  | 'vin';

export interface FieldDef {
  /** The column header in the register table: the contract of requirements section 1. Also the field's key. */
  readonly label: string;
  readonly en: string;
  readonly type: FieldType;
  readonly required?: boolean;
  /** Unique over the register; exactly one unique field is the register's key. */
  readonly unique?: boolean;
  /** Allowed values of a `list` field. */
  readonly list?: readonly string[];
  /** Other spellings of list values: variant → value of `list` (or 是/否). */
  readonly variants?: Readonly<Record<string, string>>;
  /** Other headers under which offices keep this field, Chinese and English, without spaces and lower case. */
  readonly synonyms?: readonly string[];
  /** Words for what the register is about, which say nothing more before one of its headers: 档案移交日期 is 移交日期. */
  readonly subjects?: readonly string[];
  /** The register whose key this field must name. */
  readonly references?: RegisterId;
  readonly min?: number;
  readonly max?: number;
  /** Unit of the stored number, for headers and cells that carry another (万元). */
  readonly unit?: '元' | '天' | '月' | '年' | '个' | '分' | '人' | '小时';
  /** Column width in characters; by type when left out. */
  readonly width?: number;
  /** Where the field comes from, e.g. `[1-12]`. */
  readonly source?: string;
  /** Presets under which this field exists; every preset when left out. */
  readonly onlyIn?: readonly string[];
  /** Formula for a cell of this input column that the source leaves blank (到期日); a typed value replaces it. */
  readonly whenBlank?: Expr;
}

/** Code identifiers of the 18 registers. */
export type RegisterId =
  | 'customers'
  | 'contacts'
  | 'transactions'
  | 'receivables'
  | 'complaints'
  | 'visits'
  | 'followUps'
  | 'hospitality'
  | 'relationshipExpense'
  | 'contracts'
  | 'archives'
  | 'loans'
  | 'serviceCalls'
  | 'satisfaction'
  | 'leads'
  | 'creditReviews'
  | 'periodicTasks'
  | 'plans'
  | (string & {});

export interface RegisterDef {
  readonly id: RegisterId;
  /** Table and sheet name, e.g. 客户台账. */
  readonly name: string;
  readonly en: string;
  /** Words in a sheet name or title that point to this register. */
  readonly hints: readonly string[];
  readonly fields: readonly FieldDef[];
  /** Computed columns and rollups of the register itself; tiers and deadlines are added by `schema/`. */
  readonly computed: readonly ComputedColumn[];
  readonly source: string;
}

/** Columns every register carries at its right end: where a row came from, and the text key. */
export const LINEAGE = ['来源工作簿', '来源工作表', '来源行号'] as const;
export const CUSTOMER_KEY = '客户键';
export const CUSTOMER_CODE = '客户编号';
