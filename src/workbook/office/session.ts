/**
 * The one wrapper around `Excel.run` and `context.sync`. Everything that goes to Excel or comes back is counted here;
 * here requests are held under the payload limit, a stopped command stops, and Excel's errors become ours.
 */
import type { Grid } from './grid';
import type { WorkbookRun } from './run';
import { toWorkbookError, WorkbookError } from './errors';
import { blockBytes, slabsOf } from './bytes';

/** What one queued call costs besides its cells: its action and its object path. */
const CALL_BYTES = 400;

/** One value for every cell of a range: Office.js takes a bare value where its types name only a matrix. */
export const uniform = <T>(value: T): T[][] => value as unknown as T[][];

export class Session {
  private pending = 0;
  private held = false;

  constructor(
    readonly context: Excel.RequestContext,
    readonly run: WorkbookRun,
  ) {}

  get workbook(): Excel.Workbook {
    return this.context.workbook;
  }

  sheet(name: string): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(name);
  }

  /**
   * Sends what is queued.
   * @throws WorkbookError `cancelled` before anything is sent when the command was stopped
   */
  async sync(): Promise<void> {
    this.run.signalled();
    this.run.metrics.syncs += 1;
    this.run.metrics.bytesOut += this.pending;
    this.pending = 0;
    try {
      await this.context.sync();
    } catch (error) {
      throw toWorkbookError(error);
    }
    if (this.held) this.hold();
  }

  /**
   * From now on Excel neither recalculates nor redraws between our own writes, only after each request. For work of many
   * calls; it ends with the session.
   */
  holdCalculation(): void {
    this.held = true;
    this.hold();
  }

  private hold(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }

  /** Makes room for `bytes` more: sends what is queued first when both together would be too large. */
  async room(bytes: number): Promise<void> {
    if (this.pending > 0 && this.pending + bytes > this.run.maxBytes) await this.sync();
    this.pending += bytes;
  }

  /** Queues a few calls (formats, validations …) that carry about `bytes` of text. */
  async queue(work: () => void, calls = 1, bytes = 0): Promise<void> {
    await this.room(calls * CALL_BYTES + bytes);
    work();
  }

  /**
   * Writes a block of cells, in parts that each stay under the payload limit. `null` leaves a cell as it is, `''` clears
   * it; texts must have been made safe (`text.ts`) unless the range is formatted as text.
   */
  async write(
    sheet: Grid,
    row: number,
    column: number,
    cells: readonly (readonly unknown[])[],
    facet: 'values' | 'formulas' | 'numberFormat' = 'values',
  ): Promise<void> {
    for (const slab of slabsOf(cells, this.run.maxBytes - CALL_BYTES)) {
      await this.room(slab.bytes + CALL_BYTES);
      const { top, bottom, left, right } = slab;
      const width = right - left;
      const part = cells.slice(top, bottom).map((line) => (width < line.length ? line.slice(left, right) : [...line]));
      sheet.getRangeByIndexes(row + top, column + left, bottom - top, width)[facet] = part;
      if (facet !== 'numberFormat') for (const line of part) for (const v of line) if (v !== null) this.wrote(1);
    }
  }

  /** Writes one value or formula to every cell of a block: the same text for each row, so it costs nothing to send. */
  async fill(
    range: Excel.Range,
    count: number,
    value: unknown,
    facet: 'values' | 'formulas' | 'numberFormat' = 'formulas',
  ): Promise<void> {
    await this.queue(
      () => {
        range[facet] = uniform(value);
      },
      1,
      blockBytes([[value]]),
    );
    if (facet !== 'numberFormat') this.wrote(count);
  }

  private wrote(cells: number): void {
    this.run.metrics.cellsWritten += cells;
  }

  /** Counts a block that came back, and gives its size in bytes. */
  received(cells: readonly (readonly unknown[])[]): number {
    const bytes = blockBytes(cells);
    this.run.metrics.bytesIn += bytes;
    this.run.metrics.cellsRead += cells.length * (cells[0]?.length ?? 0);
    return bytes;
  }
}

/**
 * Opens the workbook for one piece of work. Waits while a cell is being edited rather than failing, as a ribbon button
 * must (design: `delayForCellEdit`).
 * @throws WorkbookError for whatever Excel refuses
 */
export const withWorkbook = async <T>(run: WorkbookRun, work: (session: Session) => Promise<T>): Promise<T> => {
  run.signalled();
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const session = new Session(context, run);
      const result = await work(session);
      await session.sync();
      return result;
    });
  } catch (error) {
    if (run.signal?.aborted) throw new WorkbookError('cancelled', {}, { cause: error });
    throw toWorkbookError(error);
  }
};
