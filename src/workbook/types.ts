/** What this room takes from commands and gives back. Plain data; nothing of Excel's. */
import type { Preset } from '../policy/presets';
import type { CellValue } from '../values/cell';
import type { RegisterId } from '../registers/types';
import type { RegisterDraft } from '../intake/types';
import type { ReportDef, ReportTable } from '../reports/types';
import type { Severity } from '../checks/types';

/** A table of ours as it stands now. */
export interface TablePlace {
  readonly table: string;
  readonly sheet: string;
  readonly visible: boolean;
}

/** What of ours is in the workbook. */
export interface Inspection {
  /** True once 制度参数 and 客户台账 exist. */
  readonly built: boolean;
  readonly version: number | null;
  readonly preset: string | null;
  readonly registers: ReadonlyMap<RegisterId, TablePlace>;
  /** 制度参数, 节假日, 日历, 校验问题, 建账记录, 别名, 校验忽略, 报表手写, 建账指纹: only those that exist. */
  readonly others: ReadonlyMap<string, TablePlace>;
  /** By report number: where it stands; `null` for one that was made and then deleted by a person. */
  readonly reports: ReadonlyMap<number, TablePlace | null>;
  /** Names of every sheet that is ours; all others are sources. */
  readonly ownSheets: ReadonlySet<string>;
  /** Contract name of a parameter's defined name (`P_满分销售额`) → the real one. */
  readonly parameterName: (name: string) => string;
  /** Contract name of a table → the real one. */
  readonly tableName: (name: string) => string;
}

export interface Parameters {
  /** By name without `P_`. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** 截至日期, a whole serial. */
  readonly asOf: number;
  /** 截至时间, a serial with its time of day. */
  readonly asOfTime: number;
  /** True while 截至日期 moves with the day. */
  readonly live: boolean;
  readonly preset: string;
  /** The preset in force, with what the workbook changes in it. */
  readonly policy: Preset;
  /** Years for which 节假日 has entries. */
  readonly coveredYears: ReadonlySet<number>;
}

/** As-of as values: a whole serial, and that day's moment (23:59 unless a time was given). */
export interface AsOf {
  readonly date: number;
  readonly time: number;
}

export interface BuildPlan {
  readonly preset: string;
  /** The registers that have rows; all others are made empty. */
  readonly drafts: readonly RegisterDraft[];
  /** Fixed as-of; left out, 截至日期 is `=TODAY()`. */
  readonly asOf?: AsOf;
}

export interface BuiltRegister extends TablePlace {
  readonly register: RegisterId;
  readonly rows: number;
  /** Columns that were written as values because the tables are too large for formulas across rows. */
  readonly asValues: readonly string[];
}

/** Something of ours whose name was taken. */
export interface Renamed {
  readonly kind: 'sheet' | 'table' | 'name';
  readonly wanted: string;
  readonly given: string;
}

export interface BuildSummary {
  readonly registers: readonly BuiltRegister[];
  readonly renamed: readonly Renamed[];
}

/** A line of 校验问题. */
export interface FindingRow {
  readonly rule: string;
  readonly severity: Severity;
  readonly register: RegisterId;
  /** 0-based row of the register, or null for a whole table or column. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: CellValue;
  /** 规则 as people read it, what is wrong (说明), and what to do (建议). */
  readonly title: string;
  readonly text: string;
  readonly advice: string;
  readonly related?: string;
  /** Where it stands when it is about no register: table, sheet, and 0-based row and column. */
  readonly place?: { readonly table: string; readonly sheet: string; readonly row: number; readonly column: number };
}

/** A finding that a person has set aside: what it was about, why, who said so, and when (a serial date). */
export interface Dismissal {
  readonly rule: string;
  /** Table name by the contract. */
  readonly register: string;
  /** Key of the record, or a fingerprint where its register has no key; '' for a whole table. */
  readonly key: string;
  readonly column: string;
  /** Fingerprint of what stood in the cell: the hidden sheet repeats no customer's data. */
  readonly print: string;
  readonly reason: string;
  readonly who: string;
  readonly date: number;
}

/** Columns of a register that the schema has and the sheet has not. */
export interface ColumnGap {
  readonly register: RegisterId;
  /** Table name by the contract. */
  readonly table: string;
  readonly columns: readonly string[];
}

/** A column of a register that a person has given another header. */
export interface RenamedColumn {
  readonly register: RegisterId;
  /** Table name by the contract. */
  readonly table: string;
  /** Its label in the schema. */
  readonly label: string;
  /** What it is called now. */
  readonly header: string;
}

/** What differs between the columns of registers and those of the schema. */
export interface ColumnDifferences {
  readonly gaps: readonly ColumnGap[];
  /** Renamed, and nobody has said yet that the new name is to stay. */
  readonly renamed: readonly RenamedColumn[];
}

/** What an update adds to a register. */
export interface RegisterGrowth {
  readonly register: RegisterId;
  /** Labels of `rows`; any order, and not all of the register's. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Labels to add at the right end. */
  readonly newColumns: readonly string[];
  /** True while the register holds no record: its one blank row is used. */
  readonly empty: boolean;
}

/** A cell of a register to be changed. */
export interface CellChangeRequest {
  readonly register: RegisterId;
  /** 0-based row of the register. */
  readonly row: number;
  readonly column: string;
  readonly value: CellValue;
  /** A formula of our own instead of the value. */
  readonly formula?: string;
}

/** A line of 建账记录; texts over 32,000 characters are split over several lines. */
export interface LogRow {
  readonly source: string;
  /** Register name, or 未建账. */
  readonly register: string;
  readonly rows: number | null;
  readonly mapped: string;
  readonly unmapped: string;
  readonly skipped: string;
  readonly text: string;
}

/** What a rewrite in place did. */
export interface WriteOutcome {
  readonly table: string;
  readonly sheet: string;
  readonly rows: number;
  /** Cells whose content was changed; 0 when all stood there already. */
  readonly cellsWritten: number;
}

export interface ReportJob {
  readonly def: ReportDef;
  readonly table: ReportTable;
  /** The lines above the table. Dates as text. */
  readonly unit: string;
  readonly asOf: string;
  readonly period: string;
  readonly author: string;
  /** Make it again when a person has deleted its sheet. */
  readonly recreate?: boolean;
  /** The two lines under the title, each with what stands left and right; unit, as-of, period and signatures when left out. */
  readonly lines?: readonly (readonly [left: string, right: string])[];
  /** What the workbook's name 报表_上次刷新 says from now on; the second line under the title shows it. */
  readonly stamp?: string;
  /** Its sheet stands before those of all other reports. */
  readonly first?: boolean;
}

export interface ReportOutcome {
  readonly id: number;
  readonly title: string;
  /** null: its sheet was deleted by a person and `recreate` is not set, or it failed and stands nowhere. */
  readonly sheet: string | null;
  /** Rows of the table without its total; forms filled. */
  readonly rows: number;
  readonly cellsWritten: number;
  /** Why it was left as it is: code and parameters of a `WorkbookError`. */
  readonly error?: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
}

/** Where the person stands. */
export interface SelectionInfo {
  readonly sheet: string;
  readonly address: string;
  /** Set inside the data of a register. */
  readonly record: {
    readonly register: RegisterId;
    /** 0-based. */
    readonly row: number;
    readonly columns: readonly string[];
    readonly values: readonly CellValue[];
  } | null;
}

/** A local edit of a person, after a short pause. */
export interface LocalChange {
  readonly sheet: string;
  readonly address: string;
  /** Rows or columns were sorted, added or taken out: cells that no address names stand elsewhere. */
  readonly moved?: true;
}

export interface UndoOutcome {
  /** Command whose changes were taken back. */
  readonly label: string;
  /** Cells a person has changed since, which were left as they are. */
  readonly kept: number;
}
