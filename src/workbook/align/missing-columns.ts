/** Columns of registers that a person has deleted, and their way back. */
import { registerSchema, staysFormula } from '../../schema';
import { parameterByName } from '../../policy/parameters';
import { withWorkbook } from '../office/session';
import type { WorkbookRun } from '../office/run';
import { readParameters } from '../read/read-parameters';
import { policyOf } from '../state/state';
import { survey, type Survey } from '../state/survey';
import type { ColumnDifferences, ColumnGap, RenamedColumn } from '../types';
import { transaction } from '../undo/transaction';
import { refreshValues } from '../write/refresh-values';
import { refuseIfClosed } from '../write/refuse-if-closed';
import { addColumns } from './add-columns';
import { isBroken, rewriteFormulas } from './rewrite-formulas';
import { rememberRegisters } from './remember-registers';
import { gapsOf, surveyColumns, type StandingRegister } from './survey-columns';

/** The columns that registers lack or that are called differently now; none when all stand. Reads two rows of each. */
export const columnDifferences = (run: WorkbookRun): Promise<ColumnDifferences> =>
  withWorkbook(run, async (session) => {
    const found = await survey(session);
    const registers = await surveyColumns(session, found, policyOf(found.state));
    return {
      gaps: registers.flatMap((one): ColumnGap[] => {
        const columns = gapsOf(one).map(({ label }) => label);
        return columns.length > 0 ? [{ register: one.register, table: one.name, columns }] : [];
      }),
      renamed: registers.flatMap((one) => renamedIn(found, one)),
    };
  });

const renamedIn = (found: Survey, { register, name }: StandingRegister): RenamedColumn[] => {
  const kept = found.state?.headers?.[name] ?? {};
  return [...(found.renamed.get(name) ?? [])].flatMap(([label, header]) =>
    kept[label] === header ? [] : [{ register, table: name, label, header }],
  );
};

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
      await rememberRegisters(
        session,
        found,
        whole.map(({ standing: one }) => one),
      );
      return count;
    });
    await refreshValues(run);
    return added;
  });

const LIMIT = '跨行公式上限';
