/** What intake reads and what it proposes. Pure: source sheets in, a plan out; nothing is written here. */
import type { CellValue } from '../values/cell';
import type { RegisterId } from '../registers/types';

/** One source sheet as read from the workbook: its used range, trimmed of trailing blanks. */
export interface SourceSheet {
  /** File name when several workbooks come in; '' for the open workbook. */
  readonly file: string;
  readonly name: string;
  readonly hidden: boolean;
  /** Sheet row and column (1-based) of `values[0][0]`. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Number formats, same shape; dates are recognised by them. */
  readonly formats: readonly (readonly string[])[];
  /** Same shape, true where the cell holds a formula; left out when there is none. */
  readonly formulas?: readonly (readonly boolean[])[];
  /** Merged areas, 1-based and inclusive: [top, left, bottom, right]. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  /** 1-based sheet rows that are hidden or filtered away. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Where the rows of `values` stand on the sheet (1-based) when they are not simply one below the other: cards. */
  readonly rowNumbers?: readonly number[];
  /** Of a text file: how many fields its n-th line has, the first being sheet row 1. */
  readonly lineLengths?: readonly number[];
  /** The range it was read from with rows and columns exchanged: rows here are columns there. */
  readonly turned?: { readonly range: string };
}

export interface IntakeOptions {
  readonly preset: string;
  readonly asOf: number;
  /** File name of the open workbook, for 来源工作簿 of its rows. */
  readonly workbook?: string;
  /** What the person has corrected before. */
  readonly remembered?: import('./map/memory').MappingMemory;
  /** Kinds of cleaning (`intake.cleaning.*`) that the person leaves out this time: those cells stay as they are. */
  readonly without?: readonly string[];
}

/** One source column and where it goes. */
export interface ColumnMapping {
  /** 1-based sheet column. */
  readonly column: number;
  /** Header as it stands (the lowest level of several); '' for a column without one. */
  readonly header: string;
  /** All levels of the header joined with ` / `, when there are several. */
  readonly path?: string;
  /** Field label of the register, or null: the column is kept at the right end of the register. */
  readonly field: string | null;
  /** 0–1. */
  readonly confidence: number;
  /** Why: `reason.*`, a key of the namespace `intake`, with parameters. */
  readonly reason: { readonly key: string; readonly params?: Readonly<Record<string, string | number>> };
  /** The column holds customer names; their codes are looked up and the names are kept beside. */
  readonly via?: 'name';
  /** The cells hold several things: the field of each part. `field` is one of them. */
  readonly split?: import('./clean/split-cell').SplitPlan;
  /** Several columns that share `field` make one value; `place`: which part of it this one is, from 0. */
  readonly join?: { readonly kind: import('./clean/join-cells').JoinKind; readonly place: number };
  /** The header is a period: each filled cell becomes a row of its own, dated so. */
  readonly period?: import('./find/periods').Period;
  /** A date column whose days and months the cells do not tell apart: the order that the person gave. */
  readonly order?: import('./clean/slashed-dates').DateOrder;
  /** Up to five values, for showing beside the proposal. */
  readonly samples: readonly string[];
}

export interface SkippedRow {
  /** 1-based sheet row. */
  readonly row: number;
  /** title, note, signature, total, repeated header, blank key … as a key of `intake.skipped.*`. */
  readonly reason: string;
  /** Every non-empty cell of the row, joined with ` | `. */
  readonly text: string;
}

export interface TablePlan {
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  /** A1 address of headers and data, e.g. `A3:H120`. */
  readonly range: string;
  readonly headerRows: readonly number[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** null: a table of no register, logged as 未建账. */
  readonly register: RegisterId | null;
  readonly confidence: number;
  readonly mapping: readonly ColumnMapping[];
  /** Rows of the table's own range that are not data, header texts and cells above and below included. */
  readonly skipped: readonly SkippedRow[];
  /** Id of a table of the same rows that feeds another register: the skipped rows are logged there. */
  readonly sameRowsAs?: string;
  /** What a person should know: hidden parts, formulas. */
  readonly notes?: readonly import('./notes').TableNote[];
  /** Units named by a units row, by sheet column. */
  readonly units?: Readonly<Record<number, string>>;
}

export interface IntakePlan {
  readonly tables: readonly TablePlan[];
  /** What the person should be asked before anything is built; unanswered, the cells in question stay as text. */
  readonly questions: readonly import('./questions').PlanQuestion[];
  /** Cells of source sheets that belong to no table. */
  readonly loose: readonly { readonly file: string; readonly sheet: string; readonly rows: readonly SkippedRow[] }[];
}

/** One change that cleaning makes, shown before → after. */
export interface CleaningChange {
  readonly sheet: string;
  readonly row: number;
  readonly header: string;
  readonly field: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Key of `intake.cleaning.*`. */
  readonly reason: string;
}

/** Rows ready for one register table, after mapping and cleaning. */
export interface RegisterDraft {
  readonly register: RegisterId;
  /** Field labels in schema order (input columns only), then kept source columns, then lineage. */
  readonly columns: readonly string[];
  /** Which of `columns` are kept source columns, not fields. */
  readonly kept: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Number format of each kept column, from its first data cell. */
  readonly keptFormats: Readonly<Record<string, string>>;
  /** Fields that no source column fed; for the one warning per missing required column. */
  readonly missing: readonly string[];
}

export interface IntakeResult {
  readonly drafts: readonly RegisterDraft[];
  readonly changes: readonly CleaningChange[];
  /** Findings known only at intake (lost digits, unknown name, unclear date), by register and draft row. */
  readonly findings: readonly import('../checks/types').Finding[];
  /** Rows of the customers' draft that an earlier merge has taken into another customer. */
  readonly absorbed: ReadonlySet<number>;
  /** Rows of the customers' draft whose source gives no code: intake found or made it. */
  readonly made: ReadonlySet<number>;
  /** Per table id: rows that went in and came out. */
  readonly counts: Readonly<Record<string, { readonly rowsIn: number; readonly rowsOut: number }>>;
}
