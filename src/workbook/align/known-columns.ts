/**
 * Columns that a person has renamed are still ours: recognised by what was said to keep (settings), by the column's id,
 * and computed ones by their formula. Everything reads registers under the labels of the schema.
 */
import type { RegisterId } from '../../registers/types';
import { registerById } from '../../registers';
import { registerSchema } from '../../schema';
import { render } from '../../formulas/expr';
import type { Session } from '../office/session';
import { readColumnMemory } from '../state/column-memory';
import { namesOf } from '../state/names-of';
import { policyOf } from '../state/state';
import type { Survey } from '../state/survey';

/** A register's headers as they stand, left to right. */
export interface Headers {
  readonly register: RegisterId;
  readonly headers: readonly string[];
}

interface Unclear extends Headers {
  readonly name: string;
  /** Labels of the schema that no header says. */
  readonly missing: string[];
  /** Headers that are no label of the schema. */
  readonly strange: string[];
  /** Label → header. */
  readonly known: Map<string, string>;
}

/** Ids are believed when nearly all columns that kept their names kept their ids. */
const TRUST = 0.8;

const unclear = (found: Survey, { register, headers }: Headers): Unclear => {
  const { name } = registerById(register);
  const labels = registerSchema(register, policyOf(found.state)).columns.map(({ label }) => label);
  const standing = new Set(headers);
  const ours = new Set(labels);
  const strange = new Set(headers.filter((header) => !ours.has(header)));
  const known = new Map<string, string>();
  for (const [label, header] of Object.entries(found.state?.headers?.[name] ?? {})) {
    if (standing.has(label) || !strange.has(header)) continue;
    known.set(label, header);
    strange.delete(header);
  }
  const missing = labels.filter((label) => !standing.has(label) && !known.has(label));
  return { register, headers, name, missing, strange: [...strange], known };
};

const settle = (one: Unclear, label: string, header: string): void => {
  one.known.set(label, header);
  one.missing.splice(one.missing.indexOf(label), 1);
  one.strange.splice(one.strange.indexOf(header), 1);
};

/** By the id that the column had when it was made. */
const byId = (one: Unclear, remembered: Readonly<Record<string, number>>, ids: ReadonlyMap<number, string>): void => {
  const standing = new Set(one.headers);
  const kept = Object.entries(remembered).filter(([label]) => standing.has(label));
  const same = kept.filter(([label, id]) => ids.get(id) === label).length;
  if (same < kept.length * TRUST) return;
  for (const label of [...one.missing]) {
    const header = ids.get(remembered[label] ?? NaN);
    if (header !== undefined && one.strange.includes(header)) settle(one, label, header);
  }
};

/** By the formula that the column should have, where one strange column alone has it. */
const byFormula = (found: Survey, one: Unclear, formulas: readonly unknown[]): void => {
  const names = namesOf(found, one.name);
  const schema = registerSchema(one.register, policyOf(found.state));
  const held = new Map(one.headers.map((header, at) => [header, formulas[at]]));
  for (const { label, formula } of schema.columns) {
    if (!formula || !one.missing.includes(label)) continue;
    const wanted = render(formula, names);
    const same = one.strange.filter((header) => held.get(header) === wanted);
    if (same.length === 1) settle(one, label, same[0]!);
  }
};

/**
 * Finds out which labels of registers stand under other headers; `found.header` and `labelsOf` know it afterwards. When
 * every label stands, nothing is read.
 */
export const recogniseColumns = async (session: Session, found: Survey, all: readonly Headers[]): Promise<void> => {
  const asked = all.filter(({ register }) => !found.renamed.has(registerById(register).name));
  const each = asked.map((one) => unclear(found, one));
  const open = each.filter(({ missing, strange }) => missing.length > 0 && strange.length > 0);
  if (open.length > 0) {
    const tables = open.map(({ name }) => found.tableName(name));
    const lines = tables.map((table) =>
      session.workbook.tables.getItem(table).getDataBodyRange().getRow(0).load('formulas'),
    );
    const { memory, ids } = await readColumnMemory(session, tables);
    open.forEach((one, at) => byId(one, memory[one.name] ?? {}, ids[at]!));
    for (const one of each) found.renamed.set(one.name, one.known);
    open.forEach((one, at) => byFormula(found, one, lines[at]!.formulas[0] ?? []));
  }
  for (const one of each) found.renamed.set(one.name, one.known);
};

/** Headers of a register as labels of the schema; a person's own columns keep their names. */
export const labelsOf = async (
  session: Session,
  found: Survey,
  register: RegisterId,
  headers: readonly string[],
): Promise<string[]> => {
  await recogniseColumns(session, found, [{ register, headers }]);
  const labels = new Map(
    [...found.renamed.get(registerById(register).name)!].map(([label, header]) => [header, label]),
  );
  return headers.map((header) => labels.get(header) ?? header);
};
