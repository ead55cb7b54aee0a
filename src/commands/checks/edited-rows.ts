/**
 * What is found after an edit in a large workbook: checks that look at each row by itself see the edited rows only; those
 * that compare rows see the edited register, and only when a cell was changed that they compare. Pure.
 */
import { type Check, type CheckContext, type Finding, PARAMETERS, type RegisterRows, runChecks } from '../../checks';
import { keyField, registerById } from '../../registers';

import type { FieldDef } from '../../registers/types';
import { registerSchema } from '../../schema';
import type { CellValue } from '../../values/cell';

export interface Edit {
  readonly before: RegisterRows;
  readonly after: RegisterRows;
  /** Rows that may differ, 0-based; null when any may (rows were added, taken out or moved). */
  readonly rows: ReadonlySet<number> | null;
}

/** Checks that look for customers like one another: dear, and of no concern to an edit of other columns. */
const DUPLICATE = 'duplicate-customer';
const DUPLICATE_RULE = 'duplicateCustomer';
const PAIRS: ReadonlySet<string> = new Set([DUPLICATE, 'similar-names']);
const COMPARED = [
  '客户编号',
  '客户名称',
  '统一社会信用代码',
  '身份证号',
  '手机',
  '固定电话',
  '备用电话',
  '地址',
] as const;

const rulesOf = (checks: readonly Check[]): ReadonlySet<string> =>
  new Set(checks.flatMap((check) => check.rules ?? [check.id]));

/** True when one of the columns says something else in one of the rows. */
const changed = ({ before, after, rows }: Edit, labels: readonly string[]): boolean => {
  if (!rows) return true;
  const cell = (table: RegisterRows, row: number, label: string): CellValue =>
    table.rows[row]?.[table.columns.indexOf(label)] ?? null;
  return labels.some((label) => [...rows].some((row) => cell(before, row, label) !== cell(after, row, label)));
};

/** The findings that checks make now, and which of the known ones they replace. */
interface Renewed {
  readonly found: readonly Finding[];
  replaces(finding: Finding): boolean;
}

/** Runs some checks over some rows of a register; findings count its rows as they stand. */
const renew = (
  context: CheckContext,
  { after }: Edit,
  rows: readonly number[] | null,
  wanted: (check: Check) => boolean,
): Renewed => {
  const { register } = after;
  const part = rows ? { ...after, rows: rows.map((row) => after.rows[row]!) } : after;
  const used: Check[] = [];
  const only = (check: Check): boolean => {
    const yes = wanted(check);
    if (yes) used.push(check);
    return yes;
  };
  const found = runChecks({ ...context, registers: new Map([[register, part]]), lookups: context.registers }, { only });
  const rules = rulesOf(used);
  const place = new Set(rows);
  return {
    found: found
      .filter((one) => one.register === register)
      .map((one) => (rows && one.row !== null ? { ...one, row: rows[one.row]! } : one)),
    replaces: (one) =>
      one.register === register && rules.has(one.rule) && (!rows || (one.row !== null && place.has(one.row))),
  };
};

/** True for a check across rows that the edit may concern: it reads a column that was changed. */
const concerned = (context: CheckContext, edit: Edit): ((check: Check) => boolean) => {
  const { fields } = registerSchema(edit.after.register, context.preset).def;
  const any = (wanted: (field: FieldDef) => boolean): boolean =>
    changed(
      edit,
      fields.filter(wanted).map(({ label }) => label),
    );
  const reads: Readonly<Record<string, () => boolean>> = {
    unique: () => any((field) => field.unique === true) || edit.after.register === 'plans',
    'calendar-year': () => any(({ type }) => type === 'date' || type === 'datetime' || type === 'month'),
    required: () => any((field) => field.required === true),
    reference: () => any((field) => field.references !== undefined),
  };
  return ({ id, byRow }) => !byRow && !PAIRS.has(id) && (reads[id]?.() ?? true);
};

const renewedBy = (context: CheckContext, edit: Edit): Renewed[] => {
  const { after, rows } = edit;
  const edited = rows && [...rows].filter((row) => row < after.rows.length).sort((a, b) => a - b);
  return [
    renew(context, edit, edited, (check) => check.byRow === true),
    renew(context, edit, null, concerned(context, edit)),
    ...(after.register === 'customers' && changed(edit, COMPARED) ? [pairsOf(context, edit, edited)] : []),
  ];
};

/** Up to this many customers all are compared with each other again. */
const COMPARABLE = 10_000;

const textOf = (table: RegisterRows, row: number, label: string): string =>
  String(table.rows[row]?.[table.columns.indexOf(label)] ?? '').trim();

/**
 * Customers like the edited ones. Among very many only those that share a telephone, a code or a name with an edited one;
 * names that are merely similar come with the next whole run.
 */
const pairsOf = (context: CheckContext, edit: Edit, edited: readonly number[] | null): Renewed => {
  const { before, after } = edit;
  const pairs = (check: Check): boolean => PAIRS.has(check.id);
  if (!edited || after.rows.length <= COMPARABLE) return renew(context, edit, null, pairs);
  const own = new Set(edited);
  const shared = COMPARED.map((label) => ({
    at: after.columns.indexOf(label),
    values: new Set(edited.map((row) => textOf(after, row, label)).filter((text) => text !== '')),
  })).filter(({ at, values }) => at >= 0 && values.size > 0);
  const rows: number[] = [];
  after.rows.forEach((cells, row) => {
    if (own.has(row) || shared.some(({ at, values }) => values.has(String(cells[at] ?? '').trim()))) rows.push(row);
  });
  const codes = (table: RegisterRows): readonly string[] =>
    edited.map((row) => textOf(table, row, '客户编号')).filter((code) => code !== '');
  const about = (one: Finding, known: readonly string[]): boolean =>
    (one.row !== null && own.has(one.row)) || known.some((code) => one.related?.includes(code));
  const { found } = renew(context, edit, rows, ({ id }) => id === DUPLICATE);
  return {
    found: found.filter((one) => about(one, codes(after))),
    replaces: (one) => one.rule === DUPLICATE_RULE && about(one, codes(before)),
  };
};

/** Other registers name records of this one by its key. */
const references = (context: CheckContext, edit: Edit): Renewed[] => {
  const key = keyField(registerById(edit.after.register))?.label;
  if (!key || !changed(edit, [key])) return [];
  return [...context.registers.values()]
    .filter(({ register }) => register !== edit.after.register)
    .map((table) => renew(context, { before: table, after: table, rows: null }, null, ({ id }) => id === 'reference'));
};

/**
 * @param context with the registers as they stand now
 * @param known findings of the checks before the edits
 * @param policy 制度参数 or 节假日 were edited
 * @returns all findings as they hold now; those of other registers that read an edited record's computed cells come with
 * the next whole run
 */
export const findingsAfter = (
  context: CheckContext,
  known: readonly Finding[],
  edits: readonly Edit[],
  policy: boolean,
): Finding[] => {
  const renewed = edits.flatMap((edit) => [...renewedBy(context, edit), ...references(context, edit)]);
  if (policy) {
    const rules = new Set(['parameters', 'calendar-year']);
    const used: Check[] = [];
    const only = (check: Check): boolean => rules.has(check.id) && used.push(check) > 0;
    const found = runChecks(context, { only });
    const names = rulesOf(used);
    renewed.push({ found, replaces: ({ register, rule }) => register === PARAMETERS || names.has(rule) });
  }
  return [
    ...known.filter((one) => !renewed.some(({ replaces }) => replaces(one))),
    ...renewed.flatMap(({ found }) => found),
  ];
};
