/** What a check sees and what it says. Checks are pure: rows in, findings out; sentences live in `locales/`. */
import type { PresetRef } from '../policy/presets';
import type { CellValue } from '../values/cell';
import type { RegisterId } from '../registers/types';
import type { NameKnowledge } from './duplicates/types';

export type Severity = '错误' | '警告' | '提示';

/** A register as read back from its sheet: headers and rows, computed columns included. */
export interface RegisterRows {
  readonly register: RegisterId;
  /** Headers, left to right, as they stand on the sheet. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Sheet row (1-based) of `rows[0]`. */
  readonly firstSheetRow: number;
  /** Sheet column (1-based) of `columns[0]`; 1 when left out. */
  readonly firstSheetColumn?: number;
}

export interface CheckContext {
  readonly registers: ReadonlyMap<RegisterId, RegisterRows>;
  /**
   * Whole registers in which records are looked up, when `registers` holds only the rows in question (after an edit); its
   * findings then count these rows. Left out: `registers` is whole.
   */
  readonly lookups?: ReadonlyMap<RegisterId, RegisterRows>;
  /** Parameter values by name without `P_`. */
  readonly parameters: ReadonlyMap<string, CellValue>;
  /** As-of date, a whole serial. */
  readonly asOf: number;
  /** The preset in force, with what the workbook changes in it; or the id of one as delivered. */
  readonly preset: PresetRef;
  /** Years for which 节假日 has entries. */
  readonly coveredYears: ReadonlySet<number>;
  /** Right after intake: the fields no source column fed, per register. Left out when the registers are re-checked. */
  readonly missing?: ReadonlyMap<RegisterId, ReadonlySet<string>>;
  /** What is known about names: the sound of characters, and 别名. */
  readonly names?: NameKnowledge;
}

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly register: RegisterId;
  /** Index into `rows`; null for a finding about a whole table or column. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: CellValue;
  /** Fill the placeholders of the sentence `checks.<rule>` (and of its advice `checks.<rule>.advice`). */
  readonly params?: Readonly<Record<string, string | number>>;
  /** 关联: the partner's 客户编号 of a duplicate (and its row when the codes are equal). */
  readonly related?: string;
  /** A value that may safely replace the cell's. */
  readonly fix?: { readonly value: CellValue };
}

export interface Check {
  /** Stable id, also the file's name. */
  readonly id: string;
  /** Where the rule comes from. */
  readonly source: string;
  /** Rule ids its findings may name; its own id when left out. */
  readonly rules?: readonly string[];
  /** It looks at each row by itself and finds other records by key: after an edit the edited rows are enough. */
  readonly byRow?: boolean;
  run(context: CheckContext): Iterable<Finding>;
}
