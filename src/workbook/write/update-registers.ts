/** 建账 into registers that stand: new rows and columns, filled and confirmed cells. One step for undo. */
import { registerById } from '../../registers';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import type { CellChangeRequest, RegisterGrowth } from '../types';
import { appendRows, blankFormulas } from './append-rows';
import { refreshValues } from './refresh-values';
import { writeCells } from './write-cells';

/** A cell that the source has emptied gets back the formula that stands there without a word of the source, if any. */
const withFormulas = async (
  run: WorkbookRun,
  preset: string,
  cells: readonly CellChangeRequest[],
): Promise<readonly CellChangeRequest[]> => {
  if (cells.every(({ value }) => value !== null)) return cells;
  const found = await withWorkbook(run, survey);
  const formulas = new Map<string, ReadonlyMap<string, string>>();
  return cells.map((cell) => {
    if (cell.value !== null) return cell;
    const { register } = cell;
    let own = formulas.get(register);
    if (!own)
      formulas.set(register, (own = blankFormulas(found, { register, name: registerById(register).name, preset })));
    const formula = own.get(cell.column);
    return formula === undefined ? cell : { ...cell, formula };
  });
};

/**
 * Writes what an update changes, and nothing else: without growth and cells nothing is written.
 * @returns cells written
 * @throws WorkbookError `protected`, `filtered`, `rowCount`
 */
export const updateRegisters = (
  run: WorkbookRun,
  preset: string,
  growth: readonly RegisterGrowth[],
  cells: readonly CellChangeRequest[],
): Promise<number> =>
  transaction(run, 'build', async () => {
    const grown = growth.filter(({ rows, newColumns }) => rows.length > 0 || newColumns.length > 0);
    let written = 0;
    for (const [done, one] of grown.entries()) {
      run.progress('writeRegisters', done, grown.length + 1);
      written += await withWorkbook(run, async (session) => {
        const found = await survey(session);
        const { name } = registerById(one.register);
        const appended = await appendRows(session, found, { ...one, name, preset });
        const place = found.table(name)?.sheet;
        if (place && place.visibility !== 'Visible') session.sheet(place.name).visibility = 'Visible';
        return appended;
      });
    }
    run.progress('writeRegisters', grown.length, grown.length + 1);
    if (cells.length > 0) written += await writeCells(run, 'build', await withFormulas(run, preset, cells));
    return written === 0 ? 0 : written + (await refreshValues(run));
  });
