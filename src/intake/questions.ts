/**
 * What intake cannot settle from the workbook and asks the person once per column: whether `3/4/2025` is 3 April or
 * 4 March. Without an answer such cells stay as text, with a finding (requirements section 8).
 */
import type { FieldDef } from '../registers/types';
import { isoDate } from '../values/serial';
import type { Grid } from './find/grid';
import { sourceRows } from './assemble/source-rows';
import { type DateOrder, orderEvidence, slashedDay } from './clean/slashed-dates';
import type { IntakeDefinitions } from './definitions';
import { registerOf } from './definitions';
import type { IntakePlan, TablePlan } from './types';

export interface OrderChoice {
  readonly order: DateOrder;
  /** What each sample would be, as an ISO date; '' where the order makes no day of it. */
  readonly readings: readonly string[];
  /** Cells of the column that can be read in this order only. */
  readonly proven: number;
}

/** One question about one source column. `choices` are in the order most likely first. */
export interface PlanQuestion {
  readonly kind: 'dateOrder';
  /** Id of the table. */
  readonly table: string;
  /** 1-based sheet column. */
  readonly column: number;
  readonly header: string;
  /** Field label that the column feeds. */
  readonly field: string;
  /** How many cells are unclear. */
  readonly count: number;
  /** Up to five of them, as they stand. */
  readonly samples: readonly string[];
  readonly choices: readonly OrderChoice[];
}

const SAMPLES = 5;
const DATES = new Set<FieldDef['type']>(['date', 'datetime', 'month']);
/** Day first is how most of the world writes a date whose year stands last. */
const ORDERS: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** The question about one column, or undefined when every cell of it is clear. */
const questionOf = (
  grid: Grid,
  table: TablePlan,
  column: number,
): Pick<PlanQuestion, 'count' | 'samples' | 'choices'> | undefined => {
  const source = sourceRows(grid, table);
  const values = source.rows.map((row) => source.value(row, column));
  const { open, proven, unclear } = orderEvidence(values);
  if (unclear.length === 0) return undefined;
  const samples = [...new Set(unclear.map((at) => String(values[at]).trim()))].slice(0, SAMPLES);
  const choices = ORDERS.filter((order) => open.includes(order)).flatMap((order): OrderChoice[] => {
    const days = samples.map((sample) => slashedDay(sample, order));
    if (days.every((day) => day === undefined)) return [];
    const readings = days.map((day) => (day === undefined ? '' : isoDate(day)));
    return [{ order, readings, proven: proven[order] }];
  });
  return { count: unclear.length, samples, choices: choices.sort((a, b) => b.proven - a.proven) };
};

/** Everything to ask about the tables of a plan; a column that has its answer is not asked about. */
export const questionsOf = (
  tables: IntakePlan['tables'],
  gridOf: (table: TablePlan) => Grid,
  definitions: IntakeDefinitions,
): PlanQuestion[] =>
  tables.flatMap((table) => {
    if (table.register === null) return [];
    const types = new Map(registerOf(definitions, table.register).fields.map(({ label, type }) => [label, type]));
    return table.mapping.flatMap(({ column, header, field, order }): PlanQuestion[] => {
      if (field === null || order !== undefined || !DATES.has(types.get(field)!)) return [];
      const asked = questionOf(gridOf(table), table, column);
      return asked ? [{ kind: 'dateOrder', table: table.id, column, header, field, ...asked }] : [];
    });
  });
