/** Columns of registers that a person has deleted, and their way back. */
import { registerSchema, staysFormula } from '../../schema';
import { parameterByName } from '../../policy/parameters';
import { withWorkbook } from '../office/session';
import type { WorkbookRun } from '../office/run';
import { readParameters } from '../read/read-parameters';
import { policyOf } from '../state/state';
import { survey } from '../state/survey';
import type { ColumnGap } from '../types';
import { transaction } from '../undo/transaction';
import { refreshValues } from '../write/refresh-values';
import { refuseIfClosed } from '../write/refuse-if-closed';
import { addColumns } from './add-columns';
import { isBroken, rewriteFormulas } from './rewrite-formulas';
import { gapsOf, surveyColumns } from './survey-columns';

/** The columns that registers lack, by register; none when all stand. Reads two rows of each. */
export const missingColumns = (run: WorkbookRun): Promise<ColumnGap[]> =>
  withWorkbook(run, async (session) => {
    const found = await survey(session);
    const registers = await surveyColumns(session, found, policyOf(found.state));
    return registers.flatMap((one) => {
      const columns = gapsOf(one).map(({ label }) => label);
      return columns.length > 0 ? [{ register: one.register, table: one.name, columns }] : [];
    });
  });

/**
 * Puts back every column that is missing, with its formula, and mends the formulas that had lost what they read. What
 * stood in a deleted column of entries is gone.
 * @returns columns added
 * @throws WorkbookError `protected`, `filtered`
 */
export const restoreColumns = (run: WorkbookRun): Promise<number> =>
  transaction(run, 'restoreColumns', async () => {
    const { values } = await readParameters(run);
    const limit = Number(values.get(LIMIT) ?? parameterByName.get(LIMIT)!.value);
    const added = await withWorkbook(run, async (session) => {
      const found = await survey(session);
      const policy = policyOf(found.state);
      const standing = await surveyColumns(session, found, policy);
      const lacking = standing.filter((one) => gapsOf(one).length > 0);
      await refuseIfClosed(
        session,
        lacking.map(({ name }) => found.tableName(name)),
      );
      const rows = new Map(standing.map(({ register, body }) => [register as string, body.rows]));
      let count = 0;
      const whole = [];
      for (const one of standing) {
        const gaps = gapsOf(one).map(({ label }) => label);
        count += gaps.length;
        const filled = gaps.length
          ? await addColumns(session, found.tableName(one.name), one, new Set(gaps), (name) => found.definedName(name))
          : one;
        whole.push({ standing: filled, gaps: new Set(gaps) });
      }
      for (const { standing: one, gaps } of whole) {
        const broken = one.labels.filter((_, at) => isBroken(one.first[at]));
        const schema = registerSchema(one.register, policy);
        const formulas = schema.columns
          .filter((column) => staysFormula(column, one.body.rows, (id) => rows.get(id) ?? 0, limit))
          .map(({ label }) => label)
          .filter((label) => gaps.has(label) || broken.includes(label));
        await rewriteFormulas(session, one, new Set(formulas));
      }
      return count;
    });
    await refreshValues(run);
    return added;
  });

const LIMIT = '跨行公式上限';
