/**
 * Changes the policy of a workbook that stands: its preset, and what the company changes in it. New parameters and
 * columns are added, formulas that read differently are written anew in place; nothing that holds data is taken away.
 */
import { parametersOf } from '../../policy/effective';
import { parameterByName } from '../../policy/parameters';
import { presetById, presetWith, type Overrides, type PeriodicTask } from '../../policy/presets';
import { registerSchema, staysFormula } from '../../schema';
import type { CellValue } from '../../values/cell';
import { addColumns } from '../align/add-columns';
import { isRedressed, redressColumns } from '../align/redress-columns';
import { rememberRegisters } from '../align/remember-registers';
import { rewriteFormulas } from '../align/rewrite-formulas';
import { gapsOf, surveyColumns, wantedColumns } from '../align/survey-columns';
import { WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { readParameters } from '../read/read-parameters';
import { policyOf, saveState, EMPTY_STATE, type ShelvedPolicy } from '../state/state';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import { refreshValues } from '../write/refresh-values';
import { refuseIfClosed } from '../write/refuse-if-closed';
import { setParameters, type ParameterContent } from '../write/set-parameter';
import { addParameters } from './add-parameters';
import { addTasks } from './add-tasks';
import { arrangeSheets } from './arrange-sheets';

export interface PolicyChange {
  /** Id of the preset that everything else builds on. */
  readonly preset: string;
  readonly overrides: Overrides;
  /** Parameters to set, by name without `P_`; those that are new get these values instead of the delivered ones. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Put the sheets in the preset's order and hide what it does not show. */
  readonly arrange: boolean;
  /** Policies to come back to, as they are to be kept; left out, those kept stay. */
  readonly shelf?: Readonly<Record<string, ShelvedPolicy>>;
  /** Duties to add below 定期事项. */
  readonly tasks?: readonly PeriodicTask[];
}

export interface PolicyOutcome {
  readonly parameters: number;
  readonly columns: number;
  /** Columns whose formulas were written anew. */
  readonly formulas: number;
  /** Duties added to 定期事项. */
  readonly tasks: number;
}

const LIMIT = '跨行公式上限';

/**
 * One step of undo.
 * @param label command id
 * @throws WorkbookError `notFound` (no such preset), `protected`, `filtered`
 */
export const applyPolicy = (run: WorkbookRun, label: string, change: PolicyChange): Promise<PolicyOutcome> =>
  transaction(run, label, async () => {
    const base = presetById(change.preset);
    if (!base) throw new WorkbookError('notFound', { what: change.preset });
    const policy = presetWith(base, change.overrides);
    const { values } = await readParameters(run);
    const limit = Number(values.get(LIMIT) ?? parameterByName.get(LIMIT)!.value);

    const fresh = parametersOf(policy).flatMap((def) => {
      if (values.has(def.name) || typeof def.value === 'object') return [];
      return { def, value: change.values.get(def.name) ?? def.value };
    });
    const set = [...change.values].filter(([name, value]) => values.has(name) && values.get(name) !== value);
    const given = await withWorkbook(run, (session) => addParameters(session, fresh));
    if (set.length > 0) {
      await setParameters(run, new Map(set.map(([name, value]): [string, ParameterContent] => [name, { value }])));
    }

    const written = await withWorkbook(run, async (session) => {
      const found = await survey(session);
      const before = policyOf(found.state);
      const shelf = change.shelf ?? found.state?.shelf;
      const state = {
        ...(found.state ?? EMPTY_STATE),
        preset: base.id,
        policy: change.overrides,
        ...(shelf ? { shelf } : {}),
      };
      saveState(session, run, found.state, { ...state, names: { ...state.names, ...given } });
      await session.sync();
      const now = await survey(session);
      const standing = await surveyColumns(session, now, policy);
      const rows = new Map(standing.map(({ register, body }) => [register as string, body.rows]));
      const work = standing.map((one) => {
        const old = new Map(wantedColumns(now, one.register, one.name, before).map((column) => [column.label, column]));
        const added = new Set(gapsOf(one).flatMap(({ label }) => (old.has(label) ? [] : label)));
        const formulas = registerSchema(one.register, policy)
          .columns.filter((column) => staysFormula(column, one.body.rows, (id) => rows.get(id) ?? 0, limit))
          .map(({ label }) => label);
        const differs = one.wanted.flatMap(({ label, formula }) => (old.get(label)?.formula === formula ? [] : label));
        return { one, old, added, changed: new Set(differs.filter((text) => formulas.includes(text))) };
      });
      const touched = work.filter(
        ({ one, old, added, changed }) => added.size + changed.size > 0 || isRedressed(one, old),
      );
      await refuseIfClosed(
        session,
        touched.map(({ one }) => now.tableName(one.name)),
      );
      const nameOf = (name: string): string => now.definedName(name);
      const filled = [];
      for (const each of touched) {
        const one = await addColumns(session, now.tableName(each.one.name), each.one, each.added, nameOf);
        filled.push({ ...each, one });
      }
      let formulas = 0;
      for (const { one, changed } of filled) formulas += await rewriteFormulas(session, one, changed);
      for (const { one, old } of filled) await redressColumns(session, one, old, nameOf);
      await rememberRegisters(
        session,
        now,
        filled.map(({ one }) => one),
      );
      const tasks = await addTasks(session, now, change.tasks ?? [], base.id);
      if (change.arrange) await arrangeSheets(session, now, standing, policy);
      return { columns: touched.reduce((sum, { added }) => sum + added.size, 0), formulas, tasks };
    });
    await refreshValues(run);
    return { ...written, parameters: fresh.length + set.length };
  });
