/**
 * What an intake would change in a register that stands already. Three sides are compared, cell by cell: the source at
 * the last intake, the source now, and the register now.
 */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import { keyField } from '../../registers';
import type { RegisterDef } from '../../registers/types';
import { LINEAGE } from '../../registers/types';
import type { RegisterDraft } from '../types';
import { draftPrints, segmentsOf } from './draft-prints';
import { matchRows, sameCell } from './match-rows';
import { type SourceMemory, printAt } from './memory';
import { BLANK_PRINT, OPEN_PRINT, PRINT, Prints } from './prints';
import { type Recalled, recallRows, recordRows, recordsOf } from './recall';
import {
  type CellUpdate,
  type ChangedBy,
  type DeletedRow,
  type RegisterUpdate,
  type Standing,
  deletedId,
  updateId,
} from './types';

export interface Comparison {
  readonly register: RegisterDef;
  readonly draft: RegisterDraft;
  readonly standing: Standing;
  /** Labels of columns that formulas fill. */
  readonly computed: ReadonlySet<string>;
  /** Draft rows whose customer was merged into another: they stay out. */
  readonly absorbed: ReadonlySet<number>;
  /** Draft rows whose code intake made itself. */
  readonly made: ReadonlySet<number>;
  /** What the last intake read; its salt also serves what is remembered of this one. */
  readonly memory: SourceMemory;
  /** File name of the open workbook. */
  readonly workbook: string;
}

/** What a cell of the source is to the register's. `same` and `edited` need nothing. */
type Verdict = 'same' | 'edited' | 'fill' | ChangedBy;

const verdict = (now: CellValue, found: CellValue, print: string, old: string | undefined, prints: Prints): Verdict => {
  if (sameCell(now, found)) return 'same';
  if (old === undefined || old === OPEN_PRINT) return isBlank(now) ? 'same' : isBlank(found) ? 'fill' : 'unknown';
  // A blank that was one before says nothing about what stands here: a person's word, or a formula's.
  if (print === old) return isBlank(now) ? 'same' : 'edited';
  if (prints.cell(found) !== old) return 'both';
  return old === BLANK_PRINT ? 'fill' : 'source';
};

/** Which row of the register each draft row is, and which record of the last intake. */
const pairing = (
  { register, draft, standing, absorbed, memory, workbook }: Comparison,
  own: ReturnType<typeof draftPrints>,
  prints: Prints,
  shared: readonly (readonly [number, number])[],
) => {
  const key = keyField(register)?.label;
  const records = recordsOf(memory, register.id);
  const recalled = recallRows(own, records);
  const stands = recordRows(records, standing, prints, key, workbook);
  const places = Array.from(recalled, (record, n) => (absorbed.has(n) || record < 0 ? -1 : stands[record]!));
  // What nothing is remembered of is matched with what is left of the register.
  const taken = new Set(places.filter((place) => place >= 0));
  const left = standing.rows.flatMap((_, row) => (taken.has(row) ? [] : [row]));
  const open = draft.rows.flatMap((_, n) => (absorbed.has(n) || recalled[n]! >= 0 ? [] : [n]));
  const at = new Map(standing.columns.map((label, place) => [label, place]));
  const keyAt = key === undefined ? -1 : draft.columns.indexOf(key);
  const [, sheet, line] = LINEAGE;
  const matched = matchRows({
    draft: open.map((n) => draft.rows[n]!),
    standing: left.map((row) => standing.rows[row]!),
    ...(keyAt >= 0 && at.has(key!) ? { key: { draft: keyAt, standing: at.get(key!)! } } : {}),
    shared,
    ...(at.has(sheet) && at.has(line)
      ? {
          lineage: {
            draft: [draft.columns.indexOf(sheet), draft.columns.indexOf(line)],
            standing: [at.get(sheet)!, at.get(line)!],
          } as const,
        }
      : {}),
  });
  const recordOfRow = new Map<number, Recalled>();
  records.forEach((record, n) => stands[n]! >= 0 && recordOfRow.set(stands[n]!, record));
  open.forEach((n, i) => (places[n] = matched[i]! < 0 ? -1 : left[matched[i]!]!));
  const before = (n: number): Recalled | undefined => records[recalled[n]!] ?? recordOfRow.get(places[n]!);
  const seen = new Set(own.sources);
  const gone = new Set(records.keys());
  for (const record of recalled) gone.delete(record);
  return {
    places,
    before,
    deleted: (n: number): boolean => recalled[n]! >= 0 && places[n]! < 0 && !absorbed.has(n),
    gone: [...gone].filter((n) => seen.has(records[n]!.source) && stands[n]! >= 0 && !taken.has(stands[n]!)).length,
    columns: new Set(records.flatMap((record) => [...record.columns.keys()])),
  };
};

export const compareRegister = (comparison: Comparison): RegisterUpdate => {
  const { register, draft, standing, computed, absorbed, made, memory, workbook } = comparison;
  const prints = new Prints(memory.salt);
  const own = draftPrints(register, draft, prints, workbook, made);
  const at = new Map(standing.columns.map((label, place) => [label, place]));
  const lineage: ReadonlySet<string> = new Set(LINEAGE);
  const missing = new Set(draft.missing);
  const shared = draft.columns.flatMap((label, place): [number, number][] => {
    const there = at.get(label);
    return there === undefined || lineage.has(label) || missing.has(label) || computed.has(label)
      ? []
      : [[place, there]];
  });
  const { places, before, deleted: isDeleted, gone, columns: remembered } = pairing(comparison, own, prints, shared);
  const printPlace = new Map(own.columns.map((label, place) => [label, place]));
  const printOf = (n: number, label: string): string => printAt(printPlace, own.rows[n]!, label) ?? BLANK_PRINT;
  const keyAt = draft.columns.indexOf(keyField(register)?.label ?? '');
  const keyOf = (n: number): string => (keyAt < 0 ? '' : String(draft.rows[n]![keyAt] ?? ''));

  const added: number[] = [];
  const deleted: DeletedRow[] = [];
  const fills: CellUpdate[] = [];
  const changes: CellUpdate[] = [];
  const moved: CellUpdate[] = [];
  /** Draft row and label of each change, for remembering those that stay open. */
  const asked: { readonly id: string; readonly n: number; readonly label: string; readonly old: string }[] = [];
  let edited = 0;
  draft.rows.forEach((source, n) => {
    if (absorbed.has(n)) return;
    const record = before(n);
    if (isDeleted(n)) {
      const changed = own.columns.some(
        (label) => printOf(n, label) !== (printAt(record!.columns, record!.prints, label) ?? BLANK_PRINT),
      );
      deleted.push({ register: register.id, draft: n, key: keyOf(n), changed });
      return;
    }
    const place = places[n]!;
    if (place < 0) {
      added.push(n);
      return;
    }
    const found = standing.rows[place]!;
    const update = (label: string, now: CellValue, was: CellValue, by: ChangedBy): CellUpdate => ({
      register: register.id,
      row: place,
      key: keyOf(n),
      column: label,
      before: isBlank(was) ? null : was,
      after: isBlank(now) ? null : now,
      by,
    });
    for (const [from, to] of shared) {
      const [now, was] = [source[from] ?? null, found[to] ?? null];
      const label = draft.columns[from]!;
      // A code that intake gave itself is no word of the source.
      if (from === keyAt && made.has(n)) continue;
      const old = record && printAt(record.columns, record.prints, label);
      const kind = verdict(now, was, printOf(n, label), old, prints);
      if (kind === 'same') continue;
      if (kind === 'edited') edited += 1;
      else if (kind === 'fill') fills.push(update(label, now, was, 'source'));
      else {
        const change = update(label, now, was, kind);
        changes.push(change);
        asked.push({ id: updateId(change), n, label, old: old ?? OPEN_PRINT });
      }
    }
    const [, sheet, line] = LINEAGE;
    const stays = [sheet, line].every((label) =>
      sameCell(source[draft.columns.indexOf(label)], found[at.get(label) ?? -1]),
    );
    if (!stays)
      for (const label of LINEAGE) {
        const [now, was] = [source[draft.columns.indexOf(label)] ?? null, found[at.get(label) ?? -1] ?? null];
        if (at.has(label) && !sameCell(now, was)) moved.push(update(label, now, was, 'source'));
      }
  });

  const lacking = draft.kept.filter((label) => !at.has(label));
  const newColumns = lacking.filter((label) => !remembered.has(label));
  for (const label of newColumns) {
    const from = draft.columns.indexOf(label);
    places.forEach((place, n) => {
      const after = draft.rows[n]![from] ?? null;
      if (place >= 0 && !isBlank(after))
        fills.push({ register: register.id, row: place, key: '', column: label, before: null, after, by: 'source' });
    });
  }
  return {
    register: register.id,
    columns: draft.columns,
    added,
    deleted,
    fills,
    changes,
    moved,
    edited,
    gone,
    newColumns,
    droppedColumns: lacking.filter((label) => remembered.has(label)),
    matched: places.filter((place) => place >= 0).length,
    places,
    remember: (open) => {
      const kept = new Map<number, string>();
      for (const { id, n, label, old } of asked) {
        const place = printPlace.get(label);
        if (!open.has(id) || place === undefined) continue;
        const row = kept.get(n) ?? own.rows[n]!;
        kept.set(n, row.slice(0, place * PRINT) + old + row.slice((place + 1) * PRINT));
      }
      for (const row of deleted) {
        if (!row.changed || !open.has(deletedId(row))) continue;
        const record = before(row.draft)!;
        const old = own.columns.map((label) => printAt(record.columns, record.prints, label) ?? BLANK_PRINT);
        kept.set(row.draft, old.join(''));
      }
      return segmentsOf(draft, own, made, (n) => kept.get(n) ?? own.rows[n]!);
    },
  };
};
