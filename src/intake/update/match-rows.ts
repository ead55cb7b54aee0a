/** Which row of a register a source row is: by key, by lineage where keys repeat, by its whole content without a key. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';

export interface MatchInput {
  readonly draft: readonly (readonly CellValue[])[];
  readonly standing: readonly (readonly CellValue[])[];
  /** Position of the key in both, or undefined for a register without a key. */
  readonly key?: { readonly draft: number; readonly standing: number };
  /** Positions of the columns that both have and the source feeds: [draft, standing]. */
  readonly shared: readonly (readonly [number, number])[];
  /** Positions of 来源工作表 and 来源行号. */
  readonly lineage?: { readonly draft: readonly [number, number]; readonly standing: readonly [number, number] };
}

const text = (value: CellValue | undefined): string => (isBlank(value) ? '' : String(value).trim());

/** Two cells that say the same: numbers may have gone through a file. */
export const sameCell = (a: CellValue | undefined, b: CellValue | undefined): boolean => {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return text(a) === text(b);
};

const rounded = (value: CellValue | undefined): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(12))) : text(value);

/** Rows of the register in waiting under one name, taken one by one. */
class Waiting {
  private readonly rows = new Map<string, number[]>();
  add(name: string, row: number): void {
    const rows = this.rows.get(name);
    if (rows) rows.push(row);
    else this.rows.set(name, [row]);
  }
  /** Takes the first row under the name that is still free. */
  take(name: string, free: Uint8Array): number {
    const rows = this.rows.get(name);
    while (rows && rows.length > 0) {
      const row = rows[0]!;
      if (free[row] === 1) return row;
      rows.shift();
    }
    return -1;
  }
}

/** Per draft row its row in the register, −1 for a new one. Three linear passes: whole content, lineage, key. */
export const matchRows = ({ draft, standing, key, shared, lineage }: MatchInput): number[] => {
  const places = new Array<number>(draft.length).fill(-1);
  const free = new Uint8Array(standing.length).fill(1);
  const pass = (
    nameOf: (row: readonly CellValue[], side: 'draft' | 'standing') => string,
    accept: (source: readonly CellValue[], found: readonly CellValue[]) => boolean = () => true,
  ): void => {
    const waiting = new Waiting();
    standing.forEach((row, at) => {
      const name = free[at] === 1 ? nameOf(row, 'standing') : '';
      if (name !== '') waiting.add(name, at);
    });
    draft.forEach((row, at) => {
      if (places[at] !== -1) return;
      const name = nameOf(row, 'draft');
      const found = name === '' ? -1 : waiting.take(name, free);
      if (found < 0 || !accept(row, standing[found]!)) return;
      places[at] = found;
      free[found] = 0;
    });
  };
  const side = (which: 'draft' | 'standing'): 0 | 1 => (which === 'draft' ? 0 : 1);
  const content = (row: readonly CellValue[], which: 'draft' | 'standing'): string =>
    shared.map((pair) => rounded(row[pair[side(which)]])).join('\u0000');
  const keyOf = (row: readonly CellValue[], which: 'draft' | 'standing'): string =>
    key ? text(row[key[which]]).toUpperCase() : '';
  const origin = (row: readonly CellValue[], which: 'draft' | 'standing'): string =>
    lineage ? lineage[which].map((at) => text(row[at])).join('\u0000') : '';

  pass((row, which) => content(row, which).replace(/\u0000/g, '') && content(row, which));
  // The same place in the source, and the same key, or (without keys) half of its cells.
  pass(
    (row, which) => (lineage ? `${origin(row, which)}\u0000${keyOf(row, which)}` : ''),
    (source, found) => {
      if (keyOf(source, 'draft') !== '') return true;
      const filled = shared.filter(([at]) => !isBlank(source[at]));
      return filled.filter(([a, b]) => sameCell(source[a], found[b])).length * 2 >= filled.length;
    },
  );
  if (key) pass(keyOf);
  return places;
};
