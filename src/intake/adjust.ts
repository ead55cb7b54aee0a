/** The person's corrections to a plan: another register for a table, another field for a column, or neither. */
import type { RegisterId } from '../registers/types';
import type { DateOrder } from './clean/slashed-dates';
import type { ColumnMapping, IntakeOptions, IntakePlan, SourceSheet, TablePlan } from './types';
import type { Grid } from './find/grid';
import type { IntakeDefinitions } from './definitions';
import { registerOf } from './definitions';
import { gridsOf, sourceRows } from './assemble/source-rows';
import { withWideSkips } from './assemble/wide-skips';
import { bareMapping } from './map/bare-mapping';
import { fieldsOf, holdsNames } from './map/columns';
import { proposeMapping } from './map/propose-mapping';
import { profileColumn, spread } from './map/profile';
import { questionsOf } from './questions';
import type { ColumnProfile } from './map/profile';

export interface PlanCorrection {
  /** Id of the table. */
  readonly table: string;
  /** Register id, or null: leave the table out (it is listed in 建账记录). */
  readonly register: RegisterId | null;
  /** Source column (1-based) → field label, or null to keep the column as it is. Columns not named stay as proposed. */
  readonly fields: Readonly<Record<number, string | null>>;
  /** Source column (1-based) → how its dates are to be read: the answers to the plan's questions. */
  readonly orders?: Readonly<Record<number, DateOrder>>;
}

const profileOf = (grid: Grid, table: TablePlan, column: number): ColumnProfile => {
  const { rows } = sourceRows(grid, table);
  const some = spread(rows.length).map((i) => rows[i]!);
  return profileColumn(
    some.map((row) => grid.value(row, column)),
    some.map((row) => grid.format(row, column)),
  );
};

/** Maps a table anew for the register that the person chose. */
const remap = (
  grid: Grid,
  table: TablePlan,
  register: RegisterId,
  options: IntakeOptions,
  definitions: IntakeDefinitions,
): ColumnMapping[] =>
  proposeMapping(
    table.mapping.map((column) => ({
      column: column.column,
      header: { leaf: column.header, path: column.path ?? column.header },
      profile: profileOf(grid, table, column.column),
      samples: column.samples,
    })),
    fieldsOf(registerOf(definitions, register), options.preset),
    definitions.computed.get(register),
  );

const correctTable = (
  grid: Grid,
  table: TablePlan,
  wish: PlanCorrection,
  options: IntakeOptions,
  definitions: IntakeDefinitions,
): TablePlan => {
  if (wish.register === null) return { ...table, register: null };
  const known = registerOf(definitions, wish.register);
  const base =
    wish.register === table.register ? table.mapping : remap(grid, table, wish.register, options, definitions);
  const chosen = new Set(Object.values(wish.fields).filter((label) => label !== null));
  const mapping = base.map((column): ColumnMapping => {
    const asked = wish.fields[column.column];
    if (asked === undefined || asked === column.field)
      return asked === undefined && chosen.has(column.field ?? '') && !isShared(column) ? keep(column) : column;
    const field = asked === null ? undefined : known.fields.find((one) => one.label === asked);
    if (!field) return keep(column);
    const via = holdsNames(field, profileOf(grid, table, column.column)) ? { via: 'name' as const } : {};
    return { ...bareMapping(column), ...via, field: field.label, confidence: 1, reason: { key: 'reason.person' } };
  });
  return { ...table, register: wish.register, mapping: mapping.map((column) => ordered(column, wish)) };
};

/** The column with the order that the person gave for its dates. */
const ordered = (column: ColumnMapping, { orders }: PlanCorrection): ColumnMapping => {
  const order = orders?.[column.column];
  return order === undefined || column.field === null ? column : { ...column, order };
};

/** Several columns feed the field together, so none of them has to leave it to another. */
const isShared = ({ join, period }: ColumnMapping): boolean => join !== undefined || period !== undefined;

const keep = (column: ColumnMapping): ColumnMapping => ({
  ...bareMapping(column),
  field: null,
  confidence: column.field === null ? column.confidence : 1,
  reason: { key: 'reason.person' },
});

/** Applies corrections to a plan. A field that the person gives to one column leaves the column that had it. */
export const correctPlan = (
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  corrections: readonly PlanCorrection[],
  options: IntakeOptions,
  definitions: IntakeDefinitions,
): IntakePlan => {
  const wishes = new Map(corrections.map((wish) => [wish.table, wish]));
  const gridOf = gridsOf(sheets);
  const tables = plan.tables.map((table) => {
    const wish = wishes.get(table.id);
    if (!wish) return table;
    const grid = gridOf(table);
    return withWideSkips(grid, correctTable(grid, table, wish, options, definitions));
  });
  return { ...plan, tables, questions: questionsOf(tables, gridOf, definitions) };
};
