/** The shape of a standard report: pure, registers in, table out. */
import type { Bilingual, CellValue } from '../values/cell';
import type { RegisterId } from '../registers/types';
import type { Holiday } from '../policy/calendar';
import type { Preset } from '../policy/presets';
import type { RegisterRows } from '../checks/types';

export type ReportFormat = 'text' | 'link' | 'integer' | 'number' | 'money' | 'percent' | 'score' | 'date' | 'datetime';

export interface ReportColumn {
  readonly label: string;
  readonly format: ReportFormat;
  /** Width in characters; from the content when left out. */
  readonly width?: number;
  /** Total row shows the sum. */
  readonly total?: boolean;
  /** Printed empty for handwriting; what people write there is kept at refresh, matched by `ReportTable.keys`. */
  readonly handwritten?: boolean;
}

export interface ReportChart {
  /** `stack`: bars of parts that make up a whole. */
  readonly kind: 'column' | 'bar' | 'stack' | 'pie' | 'line';
  readonly title: string;
  /** Label of the category column and of the series columns. */
  readonly category: string;
  readonly series: readonly string[];
  /** Rows of the table that the chart shows; all without the total row when left out. */
  readonly rows?: number;
}

/** A sum that must agree; a mismatch is shown under the table. */
export interface Reconciliation {
  readonly label: string;
  readonly expected: number;
  readonly actual: number;
}

/** A field of a form: its label and what stands beside it. Widths are in twelfths of the paper. */
export interface FormField {
  /** Left out: the value stands alone, as the rows of a small table or a paragraph do. */
  readonly label?: string;
  readonly value?: CellValue;
  readonly format?: ReportFormat;
  /** Twelfths of the value; those of a row and its labels (two each) add up to 12. */
  readonly span: number;
  /** Twelfths of the label; 2 when left out. */
  readonly labelSpan?: number;
  /** Shaded like a label: the head of a small table. */
  readonly head?: boolean;
  /** Left empty for handwriting; what people write there is kept at refresh. */
  readonly handwritten?: boolean;
}

export interface FormRow {
  readonly fields: readonly FormField[];
  /** Height in lines of text; 1 when left out. */
  readonly lines?: number;
}

export interface FormSection {
  readonly title?: string;
  readonly rows: readonly FormRow[];
}

/** One form, for one record, on a page of its own. The same definition always gives the same rows. */
export interface ReportForm {
  /** The record's number, by which it is found again at refresh; '' for a blank form. */
  readonly key: string;
  readonly sections: readonly FormSection[];
  /** Who signs, under the grid. */
  readonly signatures: readonly string[];
}

export interface ReportTable {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Last row of the table; its first cell begins with 合计. Left out when a total makes no sense. */
  readonly total?: readonly CellValue[];
  /**
   * Labels of the columns that together name a row and do not change while its record is the same: by them handwriting and
   * people's own columns follow their record at refresh. All texts of a row when left out.
   */
  readonly keys?: readonly string[];
  readonly chart?: ReportChart;
  readonly reconcile?: readonly Reconciliation[];
  /** Instead of a table, which is then empty: one page each. */
  readonly forms?: readonly ReportForm[];
}

export interface ReportPeriod {
  /** Whole serials, both ends included. */
  readonly from: number;
  readonly to: number;
}

export interface ReportContext {
  readonly registers: ReadonlyMap<RegisterId, RegisterRows>;
  readonly parameters: ReadonlyMap<string, CellValue>;
  /** The preset in force, with what the workbook changes in it: its bands and factors; A, B, C when left out. */
  readonly policy?: Preset;
  /** 节假日 of the workbook; the delivered days when left out. */
  readonly holidays?: readonly Holiday[];
  readonly asOf: number;
  /** As-of with time of day. */
  readonly asOfTime: number;
  readonly period: ReportPeriod;
  /** Show 机密/绝密 customers unmasked in this run. */
  readonly unmask: boolean;
  /** Forms: numbers of the records to fill one for, in this order; the first record when left out. */
  readonly selected?: readonly string[];
}

export interface ReportDef {
  /** 1–78, requirements section 5. */
  readonly id: number;
  /** Sheet name and title, e.g. 客户分级表. */
  readonly title: string;
  readonly en: string;
  readonly kind: 'list' | 'statistic' | 'form';
  readonly sources: readonly RegisterId[];
  /** Looks through every register that the workbook has, beside those it cannot do without. */
  readonly everyRegister?: true;
  readonly paper: 'portrait' | 'landscape';
  /**
   * Default period. Reports of `asOf` show a state and have no period to choose; `day` is the day of as-of, `toDate` all
   * there is up to as-of.
   */
  readonly period: 'asOf' | 'day' | 'month' | 'year' | 'last12Months' | 'toDate';
  /** The 说明 line: the rule the table follows. */
  readonly note: Bilingual;
  /** Other names under which people look for it. */
  readonly aliases?: readonly string[];
  /** Columns worth comparing with the previous period and the year before. */
  readonly compared?: readonly string[];
  /** The form leaves the company: it carries no tier [1-8]. */
  readonly external?: boolean;
  build(context: ReportContext): ReportTable;
}
