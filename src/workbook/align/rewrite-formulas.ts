/** Writes formulas of whole columns anew, where they stand. */
import type { Session } from '../office/session';
import { readBlocks, type Block } from '../read/blocks';
import type { StandingRegister } from './survey-columns';

/** A reference to a column that is gone. */
const BROKEN = '#REF!';

/** True for a formula that has lost what it read. */
export const isBroken = (formula: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula.includes(BROKEN);

/**
 * @param labels columns to write, of those that hold formulas
 * @returns columns written
 */
export const rewriteFormulas = async (
  session: Session,
  standing: StandingRegister,
  labels: ReadonlySet<string>,
): Promise<number> => {
  const { body, wanted } = standing;
  const columns = wanted.flatMap(({ label, formula }) => {
    const at = standing.labels.indexOf(label);
    return formula !== null && at >= 0 && labels.has(label) ? [{ formula, column: body.column + at }] : [];
  });
  const blocks = columns.map(({ column }): Block => ({ ...body, column, columns: 1 }));
  const before = await readBlocks(session, blocks, ['formulas']);
  for (const [n, { formula, column }] of columns.entries()) {
    const { sheet, row, rows } = body;
    const after = before[n]!.formulas.map(() => [formula]);
    session.run.record({ kind: 'cells', sheet, row, column, before: before[n]!.formulas, after, formats: [''] });
    await session.fill(session.sheet(sheet).getRangeByIndexes(row, column, rows, 1), rows, formula);
  }
  return columns.length;
};
