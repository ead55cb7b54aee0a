/**
 * What people wrote into a report stays with its record when the report is made again: in the columns printed empty for
 * handwriting, and in columns of their own that they have added to the table. What belongs to a record that has left the
 * report is handed out, to be kept until the record is back. Pure.
 */
import type { ReportTable } from '../../reports/types';
import { asCell, type SheetCell } from '../write/cell';
import type { Merged } from '../write/rewrite-table';
import { REPORT_FORMATS } from './formats';

/** One cell that a person has filled. */
export interface Note {
  /** Names the record: its key, or the texts of its row. */
  readonly record: string;
  /** Header of the column. */
  readonly column: string;
  readonly content: string | number | boolean;
}

export interface Standing {
  readonly headers: readonly string[];
  /** Rows as `formulas` gives them. */
  readonly rows: readonly (readonly unknown[])[];
  /** Headers that were ours when the report was last written; unknown for a report of an earlier version. */
  readonly ours?: readonly string[];
  /** What was kept of records that had left the report. */
  readonly kept: readonly Note[];
}

export interface Carried extends Merged {
  /** What must be kept now: notes whose records are not in the report. */
  readonly left: readonly Note[];
}

/**
 * The report with everything that people wrote.
 * @param rows of the report, its total row included
 */
export const carryNotes = (
  table: ReportTable,
  rows: readonly (readonly SheetCell[])[],
  { headers, rows: standing, ours, kept }: Standing,
): Carried => {
  const labels = table.columns.map(({ label }) => label);
  const own = ownColumns(headers, labels, ours);
  const columns = [...labels, ...own];
  const hand = [...table.columns.flatMap(({ label, handwritten }) => (handwritten ? [label] : [])), ...own];
  const formats = [...table.columns.map(({ format }) => REPORT_FORMATS[format]), ...own.map(() => '')];
  const next = rows.map((row): SheetCell[] => [...row, ...own.map(() => null)]);
  if (hand.length === 0) return { columns, formats, rows: next, left: kept };

  const { named, texts } = identityOf(table, headers);
  const notes = new Map<string, Map<string, Note['content']>>();
  const note = ({ record, column, content }: Note): void => {
    const one = notes.get(record) ?? new Map<string, Note['content']>();
    notes.set(record, one.set(column, content));
  };
  kept.forEach(note);
  // Without the columns that name records nothing can be told apart: the notes stay in their rows' order.
  const unnamed = standing.length > 0 && named.length === 0;
  const nameOf = unnamed ? inOrder() : naming(named, texts, (label) => headers.indexOf(label));
  for (const row of standing) {
    const record = isTotal(row) ? TOTAL : nameOf(row);
    for (const column of hand) {
      const content = row[headers.indexOf(column)];
      if (content !== undefined && content !== '') note({ record, column, content: content as Note['content'] });
    }
  }
  const nextName = unnamed ? inOrder() : naming(named, texts, (label) => labels.indexOf(label));
  for (const row of next) {
    const record = isTotal(row) ? TOTAL : nextName(row);
    const written = notes.get(record);
    if (!written) continue;
    for (const column of hand) {
      const at = columns.indexOf(column);
      const content = written.get(column);
      if (content === undefined) continue;
      row[at] ??= formats[at] === REPORT_FORMATS.text ? content : asCell(content);
      written.delete(column);
    }
  }
  const left = [...notes].flatMap(([record, cells]) =>
    [...cells].map(([column, content]): Note => ({ record, column, content })),
  );
  return { columns, formats, rows: next, left };
};

/** Columns that a person has added: headers that are not ours and were not. */
const ownColumns = (headers: readonly string[], labels: readonly string[], ours?: readonly string[]): string[] =>
  headers.filter((header, at) =>
    ours ? !ours.includes(header) && !labels.includes(header) : at >= labels.length && !labels.includes(header),
  );

type Naming = (row: readonly unknown[]) => string;

/**
 * Names rows by the cells of some columns, or by all their texts where those are blank; equal ones are counted, so that
 * each keeps its own notes.
 */
const naming = (named: readonly string[], texts: readonly string[], placeOf: (label: string) => number): Naming => {
  const [keys, others] = [named.map(placeOf), texts.map(placeOf)];
  const join = (row: readonly unknown[], places: readonly number[]): string =>
    places.map((at) => String(row[at] ?? '').trim()).join('｜');
  const seen = new Map<string, number>();
  return (row) => {
    const isBlank = keys.every((at) => String(row[at] ?? '').trim() === '');
    const name = join(row, isBlank ? others : keys);
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}｜${times}`;
  };
};

const inOrder = (): Naming => {
  let n = 0;
  return () => `#${++n}`;
};

/** Begins the total row, whose count may change (requirements section 8). */
const TOTAL = '合计';
const isTotal = (row: readonly unknown[]): boolean => String(row[0] ?? '').startsWith(TOTAL);

/**
 * The columns by which a row is known again: those that the report names, else all texts that we write. A column that the
 * standing report did not have yet cannot tell anything apart.
 */
const identityOf = (
  { columns, keys }: ReportTable,
  headers: readonly string[],
): { readonly named: readonly string[]; readonly texts: readonly string[] } => {
  const stands = (label: string): boolean => headers.length === 0 || headers.includes(label);
  const written = columns.flatMap(({ label, format, handwritten }) =>
    format === 'text' && !handwritten && stands(label) ? [label] : [],
  );
  return { named: keys ? keys.filter(stands) : written, texts: written };
};
