/**
 * Reading many blocks of cells in as few round trips as the payload limit allows. How large a reply will be is only
 * known afterwards, so the first guess is corrected by what came back, and a reply that was too large is asked again in
 * halves.
 */
import type { CellValue } from '../../values/cell';
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';

export type Facet = 'values' | 'formulas' | 'numberFormat';

/** A block of a sheet; row and column are 0-based. */
export interface Block {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Cells = Record<Facet, unknown[][]>;

interface Part extends Block {
  /** Which block it belongs to. */
  readonly of: number;
}

/** First guess: an ordinary mix of names, amounts and dates. */
const CELL_BYTES: Readonly<Record<Facet, number>> = { values: 14, formulas: 16, numberFormat: 12 };
/** Excel reads at most five million cells of one range; larger blocks are asked for in several, at once where they fit. */
const MAX_CELLS = 4_000_000;

/**
 * Reads blocks whole. Rows come back in order; a block of no rows gives none.
 * @throws WorkbookError `tooLarge` when one cell alone exceeds the limit
 */
export const readBlocks = async (
  session: Session,
  blocks: readonly Block[],
  facets: readonly Facet[],
): Promise<Cells[]> => {
  const results = blocks.map((): Cells => ({ values: [], formulas: [], numberFormat: [] }));
  const waiting: Part[] = blocks.flatMap((block, of) => rangesOf(block).map((part) => ({ ...part, of })));
  let perCell = facets.reduce((sum, facet) => sum + CELL_BYTES[facet], 0);
  let budget = session.run.maxBytes * 0.7;
  while (waiting.length > 0) {
    const batch = take(waiting, Math.max(1, Math.floor(budget / perCell)));
    try {
      const bytes = await fetch(session, batch, facets, results);
      const cells = batch.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      perCell = Math.max(2, bytes / cells, perCell / 2);
      budget = session.run.maxBytes * 0.7;
    } catch (error) {
      const cells = batch.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
      if (!(error instanceof WorkbookError) || error.code !== 'tooLarge' || cells === 1) throw error;
      waiting.unshift(...batch);
      budget = (cells * perCell) / 2;
    }
  }
  return results;
};

/** A block in ranges that Excel reads; none for a block without cells. */
const rangesOf = (block: Block): Block[] => {
  const step = Math.floor(MAX_CELLS / Math.max(1, block.columns));
  const parts = block.columns > 0 ? Math.ceil(block.rows / step) : 0;
  return Array.from({ length: parts }, (_, n) => ({
    ...block,
    row: block.row + n * step,
    rows: Math.min(step, block.rows - n * step),
  }));
};

/** Takes up to `cells` cells off the front, cutting a block by rows (or a single row by columns) where they run out. */
const take = (waiting: Part[], cells: number): Part[] => {
  const batch: Part[] = [];
  let left = cells;
  while (waiting.length > 0 && (left > 0 || batch.length === 0)) {
    const part = waiting[0]!;
    const rows = Math.min(part.rows, Math.floor(left / part.columns));
    if (rows === part.rows) {
      batch.push(waiting.shift()!);
      left -= rows * part.columns;
    } else if (rows > 0) {
      batch.push({ ...part, rows });
      waiting[0] = { ...part, row: part.row + rows, rows: part.rows - rows };
      return batch;
    } else if (batch.length > 0) return batch;
    else {
      // Not even one row fits: its columns are read apart and joined again.
      const columns = Math.max(1, Math.min(part.columns, left));
      batch.push({ ...part, rows: 1, columns });
      const rest = part.rows > 1 ? [{ ...part, row: part.row + 1, rows: part.rows - 1 }] : [];
      const right = { ...part, rows: 1, column: part.column + columns, columns: part.columns - columns };
      waiting.splice(0, 1, ...(right.columns > 0 ? [right] : []), ...rest);
      return batch;
    }
  }
  return batch;
};

const fetch = async (
  session: Session,
  batch: readonly Part[],
  facets: readonly Facet[],
  results: readonly Cells[],
): Promise<number> => {
  const ranges = batch.map(({ sheet, row, column, rows, columns }) =>
    session.sheet(sheet).getRangeByIndexes(row, column, rows, columns).load(facets.join(',')),
  );
  await session.sync();
  let bytes = 0;
  batch.forEach((part, at) => {
    for (const facet of facets) {
      const cells = ranges[at]![facet] as unknown[][];
      bytes += session.received(cells);
      append(results[part.of]![facet], cells, part.row);
    }
  });
  return bytes;
};

/** Rows are appended; the right-hand part of a row that was cut is joined to it. */
const lastRow = new WeakMap<unknown[][], number>();
const append = (target: unknown[][], cells: readonly unknown[][], row: number): void => {
  if (lastRow.get(target) === row) target[target.length - 1]!.push(...cells[0]!);
  else for (const line of cells) target.push(line);
  lastRow.set(target, row + cells.length - 1);
};

/** Cells as the product holds them: blank is null. */
export const toCells = (rows: readonly (readonly unknown[])[]): CellValue[][] =>
  rows.map((row) => row.map((value) => (value === '' || value === undefined ? null : (value as CellValue))));
