/** Columns above 跨行公式上限 hold values; a refresh makes them anew from what the registers hold now. */
import { parameterByName } from '../../policy/parameters';
import type { RegisterId } from '../../registers/types';
import { registers as definitions } from '../../registers';
import { registerSchema, staysFormula } from '../../schema';
import { computeRegisters } from '../../schema/compute';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { WorkbookError } from '../office/errors';
import { readBook, type Book, type BookFrame, type RegisterPlace } from '../read/read-book';
import { PARAMETERS } from '../state/contract';
import { transaction } from '../undo/transaction';
import { diff, type Patch } from './diff';
import { framesOf } from './table-frames';

const LIMIT = '跨行公式上限';

/**
 * Computes and writes the value columns of every register; only cells that differ are written. Formula columns are not
 * touched, and a workbook below the limit costs a look at the tables' sizes.
 * @returns cells written
 * @throws WorkbookError `notFound` before 建账; `protected`, `filtered` when a register cannot take its values
 */
export const refreshValues = async (run: WorkbookRun): Promise<number> => {
  const book = await readBook(run, { registers: registersForValues });
  if (!book) throw new WorkbookError('notFound', { what: PARAMETERS });
  const { cells, closed } = await writeValues(run, book);
  if (closed[0]) throw closed[0];
  return cells;
};

export interface ValuesWritten {
  readonly cells: number;
  /** Registers that have kept their old values: `protected`, `filtered`. */
  readonly closed: readonly WorkbookError[];
}

/** Registers that must be read to compute the value columns: all of them, or none in a workbook without such columns. */
export const registersForValues = (frame: BookFrame): readonly RegisterId[] =>
  valueColumnsOf(frame).length > 0 ? [...frame.places.keys()] : [];

/**
 * The same as `refreshValues` for a workbook just read, with the registers that `registersForValues` names.
 * @throws WorkbookError `moved` when a co-author has moved rows since
 */
export const writeValues = (run: WorkbookRun, book: Book): Promise<ValuesWritten> =>
  transaction(run, 'refreshReports', async () => {
    const patches = changedValues(book);
    if (patches.length === 0) return { cells: 0, closed: [] };
    return withWorkbook(run, async (session) => {
      const frames = await framesOf(
        session,
        patches.map(({ name }) => ({ table: book.inspection.tableName(name) })),
      );
      let cells = 0;
      const closed: WorkbookError[] = [];
      for (const [at, { place, columns }] of patches.entries()) {
        const frame = frames[at]!;
        if (frame instanceof WorkbookError) {
          closed.push(frame);
          continue;
        }
        if (frame.row + 1 !== place.row || frame.column !== place.column || frame.rows !== place.rows) {
          throw new WorkbookError('moved');
        }
        for (const { column, changes } of columns) {
          for (const { row, before, after, formats } of changes) {
            const start = place.row + row;
            run.record({ kind: 'cells', sheet: place.sheet, row: start, column, before, after, formats });
            await session.write(session.sheet(place.sheet), start, column, after);
            cells += after.length;
          }
        }
      }
      return { cells, closed };
    });
  });

interface ChangedValues {
  readonly name: string;
  readonly place: RegisterPlace;
  /** Sheet columns with what is to change in them. */
  readonly columns: readonly { readonly column: number; readonly changes: readonly Patch[] }[];
}

/** What the value columns should hold and do not. */
const changedValues = (book: Book): ChangedValues[] => {
  const large = valueColumnsOf(book);
  if (large.length === 0) return [];
  const { parameters, registers, places, holidays } = book;
  const evaluator = computeRegisters({
    preset: parameters.policy,
    registers,
    parameters: parameters.values,
    holidays,
    now: parameters.asOfTime,
  });
  return large.flatMap(({ id, name, labels }): ChangedValues[] => {
    const place = places.get(id)!;
    const { columns, rows } = registers.get(id)!;
    const changed = labels.flatMap((label) => {
      const at = columns.indexOf(label);
      if (at < 0) return [];
      const next = evaluator.column(name, label).map((value) => [value === '' ? null : value]);
      const changes = diff(
        rows.map((line) => [line[at] ?? '']),
        next,
        [],
      );
      return changes.length > 0 ? [{ column: place.column + place.labels.indexOf(label), changes }] : [];
    });
    return changed.length > 0 ? [{ name, place, columns: changed }] : [];
  });
};

/** Registers with the computed columns that are too large to be formulas at these sizes. */
const valueColumnsOf = ({
  places,
  parameters,
}: BookFrame): { readonly id: RegisterId; readonly name: string; readonly labels: readonly string[] }[] => {
  const limit = Number(parameters.values.get(LIMIT) ?? parameterByName.get(LIMIT)!.value);
  const rowsOf = (register: string): number => places.get(register as RegisterId)?.rows ?? 0;
  return definitions.flatMap(({ id, name }) => {
    const rows = places.get(id)?.rows;
    if (rows === undefined) return [];
    const labels = registerSchema(id, parameters.policy)
      .columns.filter((column) => column.formula && !staysFormula(column, rows, rowsOf, limit))
      .map(({ label }) => label);
    return labels.length > 0 ? [{ id, name, labels }] : [];
  });
};
