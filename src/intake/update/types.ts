/** Intake into registers that stand already: what is new, what differs, and what stays. */
import type { CellValue } from '../../values/cell';
import type { RegisterId } from '../../registers/types';
import { fingerprint } from '../../values/fingerprint';
import type { MemorySegment } from './memory';

/** A register as it stands on its sheet. */
export interface Standing {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * Who has changed a cell since the last intake: the `source` alone, `both` the source and a person here, or `unknown`
 * where nothing is remembered of it.
 */
export type ChangedBy = 'source' | 'both' | 'unknown';

/** A cell where the source says something else than the register. */
export interface CellUpdate {
  readonly register: RegisterId;
  /** Row of the register, 0-based. */
  readonly row: number;
  /** Key of the record, for showing; '' without one. */
  readonly key: string;
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly by: ChangedBy;
}

/** A source row whose record a person has deleted from the register. */
export interface DeletedRow {
  readonly register: RegisterId;
  /** Row of the draft. */
  readonly draft: number;
  readonly key: string;
  /** The source has changed since; what it says now may be news. */
  readonly changed: boolean;
}

export interface RegisterUpdate {
  readonly register: RegisterId;
  /** Columns of `added`: those of the draft. */
  readonly columns: readonly string[];
  /** Draft rows that the register lacks. */
  readonly added: readonly number[];
  /** Rows that stay deleted unless the person wants them back. */
  readonly deleted: readonly DeletedRow[];
  /** Blank cells of the register that the source fills: nothing is lost, so they need no confirmation. */
  readonly fills: readonly CellUpdate[];
  /** Cells that hold something else: a person may decide each; without one the source's own changes are taken. */
  readonly changes: readonly CellUpdate[];
  /** Rows that stand elsewhere in their source now: 来源工作表 and 来源行号. */
  readonly moved: readonly CellUpdate[];
  /** Cells that a person has changed here and the source has not: they stay. */
  readonly edited: number;
  /** Records of sheets that were read which no longer stand there; their rows stay. */
  readonly gone: number;
  /** Kept source columns that the register lacks. */
  readonly newColumns: readonly string[];
  /** Kept source columns that a person has deleted from the register. */
  readonly droppedColumns: readonly string[];
  readonly matched: number;
  /** Draft row → row of the register; −1 for one that is added, deleted, or absorbed by a merge. */
  readonly places: readonly number[];
  /** What to remember of the drafts: given which decisions are still open, by id. */
  readonly remember: (open: ReadonlySet<string>) => readonly MemorySegment[];
}

const told = (value: CellValue): string => `${typeof value}${String(value)}`;

/** Names a change and what it would do: when either has moved on, an old yes no longer holds. */
export const updateId = ({ register, row, column, before, after }: Omit<CellUpdate, 'by' | 'key'>): string =>
  `${register}|${row}|${column}|${fingerprint(`${told(before)}\u0000${told(after)}`)}`;

export const deletedId = ({ register, draft, key }: Pick<DeletedRow, 'register' | 'draft' | 'key'>): string =>
  `${register}|deleted|${draft}|${fingerprint(key)}`;
