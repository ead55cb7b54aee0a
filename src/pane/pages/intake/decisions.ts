/** What the person has decided so far about the proposals of intake. */
import type { DateOrder, IntakePlan, TableDecision, TablePlan, UpdateView } from '../../../commands/views';

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

/** The fields of tables that were matched anew, from the plan that came back. */
export const fillDecisions = (decisions: Decisions, plan: IntakePlan): Decisions =>
  Object.fromEntries(
    Object.entries(decisions).map(([id, decision]) => {
      const table = plan.tables.find((one) => one.id === id);
      const open = decision.register !== null && Object.keys(decision.fields).length === 0;
      return [id, open && table ? { ...decision, fields: proposed(table).fields } : decision];
    }),
  );

/**
 * One field takes one column: a field chosen twice leaves the column that had it. A field that several columns share (省 and
 * 市, the months of a wide table) stays with all of them.
 */
export const chooseField = (decisions: Decisions, table: string, column: number, field: string | null): Decisions => {
  const decision = decisions[table];
  if (!decision) return decisions;
  const shared = Object.values(decision.fields).filter((value) => value === field).length > 1;
  const others = Object.entries(decision.fields).map(
    ([key, value]) => [key, value === field && !shared ? null : value] as const,
  );
  return { ...decisions, [table]: { ...decision, fields: { ...Object.fromEntries(others), [column]: field } } };
};

/** How the dates of a column are to be read. */
export const chooseOrder = (decisions: Decisions, table: string, column: number, order: DateOrder): Decisions => {
  const decision = decisions[table];
  return decision
    ? { ...decisions, [table]: { ...decision, orders: { ...decision.orders, [column]: order } } }
    : decisions;
};

/** A set with these in it, or without them. */
export const withAll = (now: ReadonlySet<string>, ids: readonly string[], inside: boolean): ReadonlySet<string> => {
  const next = new Set(now);
  for (const id of ids)
    if (inside) next.add(id);
    else next.delete(id);
  return next;
};

/** What the person has ticked or unticked, by id of the change. */
export type Marks = Readonly<Record<string, boolean>>;

/** Ids that will be taken: as ticked, else what the source alone has changed. */
export const acceptedIds = (updates: readonly UpdateView[], marks: Marks): ReadonlySet<string> =>
  new Set(
    updates.flatMap(({ changes, deleted }) => [
      ...changes.filter(({ id, by }) => marks[id] ?? by === 'source').map(({ id }) => id),
      ...deleted.filter(({ id }) => marks[id] ?? false).map(({ id }) => id),
    ]),
  );
