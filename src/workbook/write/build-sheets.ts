/** Which sheets 建账 makes, in the order of their tabs. */
import { presetById, presets, type Preset } from '../../policy/presets';
import { parameterByName } from '../../policy/parameters';
import { registerOrder, registerSchema, staysFormula, type RegisterSchema } from '../../schema';
import { isoDateTime } from '../../values/serial';
import type { RegisterDraft } from '../../intake/types';
import type { BuildPlan } from '../types';
import type { CellValue } from '../../values/cell';
import type { ColumnValues } from './column-values';
import type { BuildNames } from './build-names';
import { initialValue } from './policy-sheets';
import { periodicTasks } from './prefill';
import { columnsOf, emptyDraft, rowsOf } from './register-plan';
import type { RegisterSheet } from './sheet-model';

/** The preset of an id; an unknown one is a mistake of the caller, and the first preset serves. */
export const presetOf = (id: string): Preset => presetById(id) ?? presets[0]!;

/** A register with its rows, before it is given names. */
export interface Filled {
  readonly schema: RegisterSchema;
  readonly draft: RegisterDraft;
  readonly visible: boolean;
}

/** Every register: those of the preset in its order, then what the sources brought besides, then the hidden rest. */
export const filledRegisters = (plan: BuildPlan, preset: Preset): Filled[] => {
  const drafts = new Map(plan.drafts.map((draft) => [draft.register, draft]));
  const tasks = periodicTasks(preset);
  if (tasks && !drafts.has(tasks.register)) drafts.set(tasks.register, tasks);
  const all = registerOrder(preset.id).map(({ def, shown }) => {
    const schema = registerSchema(def.id, preset.id);
    const draft = drafts.get(def.id) ?? emptyDraft(schema);
    const given = plan.drafts.some(({ register, rows }) => register === def.id && rows.length > 0);
    return { schema, draft, visible: shown || given };
  });
  return [...all.filter(({ visible }) => visible), ...all.filter(({ visible }) => !visible)];
};

/** The one place that decides which columns are values instead of formulas (跨行公式上限). */
export const valueColumns = (filled: readonly Filled[], preset: Preset): Map<string, Set<string>> => {
  const limit = Number(initialValue(preset, parameterByName.get('跨行公式上限')!));
  const rows = new Map<string, number>(filled.map(({ schema, draft }) => [schema.def.id, draft.rows.length]));
  const rowsOfRegister = (register: string): number => rows.get(register) ?? 0;
  return new Map(
    filled.map(({ schema, draft }) => [
      schema.def.id,
      new Set(
        schema.columns
          .filter((column) => column.formula && !staysFormula(column, draft.rows.length, rowsOfRegister, limit))
          .map(({ label }) => label),
      ),
    ]),
  );
};

/**
 * Each register as it will stand.
 * @param values columns that are written as values, with them
 * @param asOfTime what those values stand for
 */
export const registerSheets = (
  filled: readonly Filled[],
  values: ColumnValues,
  names: BuildNames,
  asOfTime: number,
): RegisterSheet[] =>
  filled.map(({ schema, draft, visible }) => {
    const { id, name } = schema.def;
    const own = values.get(id) ?? new Map<string, readonly CellValue[]>();
    const asOf = isoDateTime(asOfTime);
    const columns = columnsOf(schema, draft, names.forTable(name), new Set(own.keys()), asOf);
    return {
      register: id,
      name,
      table: names.table(name),
      sheet: names.sheet(name),
      visible,
      columns,
      rows: rowsOf(draft, columns, own),
    };
  });
