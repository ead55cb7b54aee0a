/** Which record of the last intake a source row is, and which row of the register a record has become. */
import type { CellValue } from '../../values/cell';
import { LINEAGE } from '../../registers/types';
import type { RegisterId } from '../../registers/types';
import { type DraftPrints, madeCode } from './draft-prints';
import { type MemoryRecord, type SourceMemory, likeness, printAt } from './memory';
import type { Prints } from './prints';
import { BLANK_PRINT, PRINT } from './prints';
import type { Standing } from './types';

/** The records of one register, with what is needed to read them. */
export interface Recalled extends MemoryRecord {
  readonly source: string;
  readonly columns: ReadonlyMap<string, number>;
}

export const recordsOf = (memory: SourceMemory, register: RegisterId): Recalled[] =>
  memory.segments
    .filter((segment) => segment.register === register)
    .flatMap(({ source, columns, records }) => {
      const at = new Map(columns.map((label, place) => [label, place]));
      return records.map((record) => ({ ...record, source, columns: at }));
    });

/** Half of what a row says: below that it is another row. */
const LIKE = 0.5;

/** Things waiting under names, taken one by one in their order. */
class Waiting {
  private readonly waiting = new Map<string, number[]>();
  constructor(private readonly free: Uint8Array) {}
  add(name: string, at: number): void {
    const list = this.waiting.get(name);
    if (list) list.push(at);
    else this.waiting.set(name, [at]);
  }
  take(name: string): number {
    const list = this.waiting.get(name);
    while (list && list.length > 0) {
      if (this.free[list[0]!] === 1) return list[0]!;
      list.shift();
    }
    return -1;
  }
}

/** One pass: what is still free on the right is taken by what has none yet on the left, name by name. */
const pass = (
  left: { readonly count: number; readonly found: Int32Array; readonly name: (at: number) => string },
  right: { readonly count: number; readonly free: Uint8Array; readonly name: (at: number) => string },
  accept: (left: number, right: number) => boolean = () => true,
): void => {
  const waiting = new Waiting(right.free);
  for (let at = 0; at < right.count; at++) {
    const name = right.free[at] === 1 ? right.name(at) : '';
    if (name !== '') waiting.add(name, at);
  }
  for (let at = 0; at < left.count; at++) {
    if (left.found[at] !== -1) continue;
    const name = left.name(at);
    const other = name === '' ? -1 : waiting.take(name);
    if (other < 0 || !accept(at, other)) continue;
    left.found[at] = other;
    right.free[other] = 0;
  }
};

/** Fingerprints of a record in the order of the draft's columns; blank where the record knows nothing of a column. */
const projector = (columns: readonly string[]): ((record: Recalled) => string) => {
  const plans = new Map<ReadonlyMap<string, number>, readonly (number | undefined)[] | null>();
  return (record) => {
    let plan = plans.get(record.columns);
    if (plan === undefined) {
      const places = columns.map((label) => record.columns.get(label));
      const same = record.columns.size === columns.length && places.every((place, at) => place === at);
      plans.set(record.columns, (plan = same ? null : places));
    }
    if (plan === null) return record.prints;
    return plan
      .map((at) => (at === undefined ? BLANK_PRINT : record.prints.slice(at * PRINT, at * PRINT + PRINT)))
      .join('');
  };
};

/** Per draft row the record it was at the last intake, −1 for a new one. Linear in rows and records. */
export const recallRows = (draft: DraftPrints, records: readonly Recalled[]): Int32Array => {
  const found = new Int32Array(draft.rows.length).fill(-1);
  const free = new Uint8Array(records.length).fill(1);
  const project = projector(draft.columns);
  const seen = records.map(project);
  const key = (prints: string): string => {
    const print = draft.keyAt < 0 ? '' : prints.slice(draft.keyAt * PRINT, draft.keyAt * PRINT + PRINT);
    return print === BLANK_PRINT ? '' : print;
  };
  const origin = (source: string, line: number): string => `${source}${line}`;
  const ownOrigin = (at: number): string => origin(draft.sources[at]!, draft.lines[at]!);
  const oldOrigin = (at: number): string => origin(records[at]!.source, records[at]!.row);
  const run = (
    own: (at: number) => string,
    old: (at: number) => string,
    accept?: (left: number, right: number) => boolean,
  ): void => pass({ count: found.length, found, name: own }, { count: records.length, free, name: old }, accept);
  const like = (left: number, right: number): boolean => likeness(draft.rows[left]!, seen[right]!) >= LIKE;
  run(
    (at) => draft.rows[at]! + ownOrigin(at),
    (at) => seen[at]! + oldOrigin(at),
  );
  run(
    (at) => draft.rows[at]!,
    (at) => seen[at]!,
  );
  const keyed = (prints: string): boolean => key(prints) !== '';
  run(
    (at) => (keyed(draft.rows[at]!) ? key(draft.rows[at]!) + ownOrigin(at) : ''),
    (at) => (keyed(seen[at]!) ? key(seen[at]!) + oldOrigin(at) : ''),
  );
  run(
    (at) => key(draft.rows[at]!),
    (at) => key(seen[at]!),
    like,
  );
  run(
    (at) => (keyed(draft.rows[at]!) ? '' : ownOrigin(at)),
    (at) => (keyed(seen[at]!) ? '' : oldOrigin(at)),
    like,
  );
  return found;
};

const repeated = (names: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.size === seen.add(name).size));
};

/**
 * Per record the row of the register it has become, −1 where a person has deleted that row. A row is known by where it
 * came from, and stays itself when a person edits its key or moves it.
 */
export const recordRows = (
  records: readonly Recalled[],
  standing: Standing,
  prints: Prints,
  keyLabel: string | undefined,
  workbook: string,
): Int32Array => {
  const found = new Int32Array(records.length).fill(-1);
  const free = new Uint8Array(standing.rows.length).fill(1);
  const at = new Map(standing.columns.map((label, place) => [label, place]));
  const cell = (row: number, label: string): CellValue => standing.rows[row]![at.get(label) ?? -1] ?? null;
  const [file, sheet, line] = LINEAGE;
  const sources = new Set(records.map(({ source }) => source));
  const known = new Map<string, string>();
  const sourceOf = (row: number): string => {
    const [from, name] = [String(cell(row, file) ?? ''), String(cell(row, sheet) ?? '')];
    const text = `${from}\u0000${name}`;
    let print = known.get(text);
    if (print === undefined) {
      print = prints.source(from === workbook ? '' : from, name);
      // The open workbook may have had another name when the row came in.
      if (!sources.has(print)) print = prints.source('', name);
      known.set(text, print);
    }
    return print;
  };
  const lines = standing.rows.map((_, row) => cell(row, line));
  const origins = lines.map((value, row) => (value === null ? '' : `${sourceOf(row)}${String(value)}`));
  const oldOrigins = records.map(({ source, row }) => `${source}${row}`);
  const keys = standing.rows.map((_, row) => (keyLabel === undefined ? '' : prints.cell(cell(row, keyLabel))));
  const oldKeys = records.map(({ columns, prints: own, made }) => {
    if (keyLabel === undefined) return '';
    return made > 0 ? prints.cell(madeCode(made)) : (printAt(columns, own, keyLabel) ?? BLANK_PRINT);
  });
  const run = (
    own: (record: number) => string,
    there: (row: number) => string,
    accept?: (record: number, row: number) => boolean,
  ): void =>
    pass({ count: records.length, found, name: own }, { count: standing.rows.length, free, name: there }, accept);
  const oldNames = oldOrigins.map((origin, n) => origin + oldKeys[n]!);
  const names = origins.map((origin, row) => (origin === '' ? '' : origin + keys[row]!));
  const contents = (row: number, { columns }: Recalled): string =>
    [...columns.keys()].map((label) => prints.cell(cell(row, label))).join('');
  // One source row may have become several rows: there the cells tell which is which.
  const several = repeated(oldNames);
  if (several.size > 0) {
    const layout = records.find((_, n) => several.has(oldNames[n]!))!;
    run(
      (n) => (several.has(oldNames[n]!) ? oldNames[n]! + records[n]!.prints : ''),
      (row) => (several.has(names[row]!) ? names[row]! + contents(row, layout) : ''),
    );
  }
  run(
    (n) => oldNames[n]!,
    (row) => names[row]!,
  );
  const alike = (n: number, row: number): boolean => likeness(records[n]!.prints, contents(row, records[n]!)) >= LIKE;
  run(
    (n) => oldOrigins[n]!,
    (row) => origins[row]!,
    (n, row) => keyLabel === undefined || oldKeys[n] === BLANK_PRINT || alike(n, row),
  );
  if (keyLabel !== undefined)
    run(
      (n) => (oldKeys[n] === BLANK_PRINT ? '' : oldKeys[n]!),
      (row) => (keys[row] === BLANK_PRINT ? '' : keys[row]!),
      alike,
    );
  return found;
};
