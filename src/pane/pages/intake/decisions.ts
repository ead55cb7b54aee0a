/** What the person has decided so far about the proposals of intake. */
import type { IntakePlan, TableDecision, TablePlan } from '../../../commands/views';

export type Decisions = Readonly<Record<string, TableDecision>>;

/** The proposal itself, as a decision. */
export const proposed = (table: TablePlan): TableDecision => ({
  table: table.id,
  register: table.register,
  fields: Object.fromEntries(table.mapping.map((column) => [column.column, column.field])),
});

export const startDecisions = (plan: IntakePlan): Decisions =>
  Object.fromEntries(plan.tables.map((table) => [table.id, proposed(table)]));

/** Another register: columns are matched anew by the command, so the old fields no longer say anything. */
export const chooseRegister = (decisions: Decisions, table: string, register: string | null): Decisions => ({
  ...decisions,
  [table]: { table, register, fields: {} },
});

/** One field takes one column: a field chosen twice leaves the column that had it. */
export const chooseField = (decisions: Decisions, table: string, column: number, field: string | null): Decisions => {
  const decision = decisions[table];
  if (!decision) return decisions;
  const others = Object.entries(decision.fields).map(([key, value]) => [key, value === field ? null : value] as const);
  return { ...decisions, [table]: { ...decision, fields: { ...Object.fromEntries(others), [column]: field } } };
};

/** A set with these in it, or without them. */
export const withAll = (now: ReadonlySet<string>, ids: readonly string[], inside: boolean): ReadonlySet<string> => {
  const next = new Set(now);
  for (const id of ids)
    if (inside) next.add(id);
    else next.delete(id);
  return next;
};
