/** A draft as fingerprints: what of it is compared with the last intake, and remembered for the next one. */
import { LINEAGE, type RegisterDef } from '../../registers/types';
import { keyField } from '../../registers';
import type { RegisterDraft } from '../types';
import type { MemorySegment } from './memory';
import { BLANK_PRINT, type Prints } from './prints';

export interface DraftPrints {
  /** Fed fields and kept columns. */
  readonly columns: readonly string[];
  /** Place of the register's key among `columns`, −1 without one. */
  readonly keyAt: number;
  /** Per row: one fingerprint per column. A code that intake made itself is no word of the source: blank. */
  readonly rows: readonly string[];
  /** Per row: its sheet (`Prints.source`) and 来源行号. */
  readonly sources: readonly string[];
  readonly lines: readonly number[];
}

/**
 * @param workbook name of the open workbook: it may be saved under another one, so its own sheets go without
 * @param made rows whose key intake made
 */
export const draftPrints = (
  register: RegisterDef,
  draft: RegisterDraft,
  prints: Prints,
  workbook: string,
  made: ReadonlySet<number>,
): DraftPrints => {
  const lineage: ReadonlySet<string> = new Set(LINEAGE);
  const missing = new Set(draft.missing);
  const places = draft.columns.flatMap((label, at) => (lineage.has(label) || missing.has(label) ? [] : [at]));
  const columns = places.map((at) => draft.columns[at]!);
  const keyAt = columns.indexOf(keyField(register)?.label ?? '');
  const [file, sheet, line] = LINEAGE.map((label) => draft.columns.indexOf(label)) as [number, number, number];
  const known = new Map<string, string>();
  const sourceOf = (from: string, name: string): string => {
    const key = `${from}\u0000${name}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = prints.source(from === workbook ? '' : from, name)));
    return found;
  };
  return {
    columns,
    keyAt,
    rows: draft.rows.map((row, n) =>
      places.map((at, i) => (i === keyAt && made.has(n) ? BLANK_PRINT : prints.cell(row[at]))).join(''),
    ),
    sources: draft.rows.map((row) => sourceOf(String(row[file] ?? ''), String(row[sheet] ?? ''))),
    lines: draft.rows.map((row) => Number(row[line] ?? 0)),
  };
};

const MADE = /^C(\d{6,7})$/;

/** The number in a code that intake made, 0 for any other. */
export const madeNumber = (code: unknown): number => Number(MADE.exec(String(code ?? ''))?.[1] ?? 0);
export const madeCode = (made: number): string => `C${String(made).padStart(6, '0')}`;

/** What is kept of a draft for the next time. `rowPrints` replaces single rows' fingerprints. */
export const segmentsOf = (
  draft: RegisterDraft,
  own: DraftPrints,
  made: ReadonlySet<number>,
  rowPrints: (row: number) => string = (row) => own.rows[row]!,
): MemorySegment[] => {
  const codeAt = own.keyAt < 0 ? -1 : draft.columns.indexOf(own.columns[own.keyAt]!);
  const bySource = new Map<string, { row: number; made: number; prints: string }[]>();
  draft.rows.forEach((row, n) => {
    const record = { row: own.lines[n]!, made: made.has(n) ? madeNumber(row[codeAt]) : 0, prints: rowPrints(n) };
    const records = bySource.get(own.sources[n]!);
    if (records) records.push(record);
    else bySource.set(own.sources[n]!, [record]);
  });
  return [...bySource].map(([source, records]) => ({
    register: draft.register,
    source,
    columns: own.columns,
    records,
  }));
};
