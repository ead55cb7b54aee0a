/** From a confirmed plan to rows: customers first, so that every other table can find their codes. */
import { CUSTOMER_CODE } from '../registers/types';
import type { IntakeOptions, IntakePlan, IntakeResult, SourceSheet, TablePlan } from './types';
import { CustomerIndex, codeMaker } from './assemble/customer-index';
import { Ledger } from './assemble/findings';
import { RegisterBuilder } from './assemble/register-builder';
import { gridsOf, sourceRows } from './assemble/source-rows';
import { CodesByName, type KnownCustomers, NO_CUSTOMERS } from './update/known';
import type { IntakeDefinitions } from './definitions';
import { registerOf } from './definitions';
import { fieldsOf } from './map/columns';

const CUSTOMERS = 'customers';
const CUSTOMER_NAME = '客户名称';
/** Skipped rows that stand among the data and so count as rows that went in. */
const IN_DATA = new Set(['total', 'subtotal', 'repeatedHeader', 'rowNumberOnly', 'noPeriodValue']);

const skippedInside = (table: TablePlan): number =>
  table.skipped.filter(
    (skip) => IN_DATA.has(skip.reason) && skip.row >= table.firstDataRow && skip.row <= table.lastDataRow,
  ).length;

interface Numbered {
  /** Rows of customers that were merged into others before. */
  readonly absorbed: ReadonlySet<number>;
  /** Rows whose source gives no code. */
  readonly made: ReadonlySet<number>;
}

/**
 * Gives customers without a code the one they stand under or had before, else one of their own, and files every customer
 * in the index.
 */
const numberCustomers = (
  builder: RegisterBuilder,
  ledger: Ledger,
  index: CustomerIndex,
  known: KnownCustomers,
): Numbered => {
  const code = builder.placeOf(CUSTOMER_CODE);
  const name = builder.placeOf(CUSTOMER_NAME);
  const given = new Set(builder.rows.map((row) => String(row[code] ?? '')));
  const made = new Set(builder.rows.flatMap((row, i) => (row[code] === null ? [i] : [])));
  builder.feed(code);
  const before = made.size > 0 ? known.recall?.(builder.draft(), made) : undefined;
  const byIntake = new Set(known.made);
  const recalled = new Set(before?.filter((one, i) => one !== undefined && made.has(i)));
  const next = codeMaker(new Set([...given, ...known.made, ...known.customers.map((customer) => customer.code)]));
  const merged = new Map(
    known.aliases.flatMap(({ oldCode, code: into }) => (oldCode && into ? [[oldCode, into]] : [])),
  );
  const standing = new CodesByName({
    customers: known.customers.filter(({ code: own }) => !given.has(own) && !recalled.has(own)),
    aliases: known.aliases,
  });
  const absorbed = new Set<number>();
  const seen = new Set<string>();
  builder.rows.forEach((row, i) => {
    const own = String(row[code] ?? before?.[i] ?? '');
    // A code merged into itself: two rows bore it, and the first of them is the card that stands.
    const into = merged.get(own) === own && !seen.has(own) ? undefined : merged.get(own);
    seen.add(own);
    const found = into
      ? { code: into, absorbed: true }
      : row[code] !== null
        ? undefined
        : own === ''
          ? standing.next(String(row[name] ?? ''))
          : { code: own, absorbed: false };
    if (found) row[code] = found.code;
    if (found?.absorbed) absorbed.add(i);
    if (row[code] === null) row[code] = next();
    // Said again at every intake: 建账记录 tells what was done with the source as it stands.
    if (made.has(i) && !found?.absorbed && (!found || byIntake.has(found.code)))
      ledger.change({
        ...builder.originOf(i),
        header: '',
        field: CUSTOMER_CODE,
        before: null,
        after: row[code]!,
        reason: 'codeMade',
      });
    index.add(row[code]!, row[name] ?? null);
  });
  return { absorbed, made };
};

/**
 * Carries a plan out: maps and cleans every row of every table that has a register. The same sheets and plan always give
 * the same result.
 * @param known customers that stand in the register already
 */
export const carryOut = (
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  options: IntakeOptions,
  definitions: IntakeDefinitions,
  known: KnownCustomers = NO_CUSTOMERS,
): IntakeResult => {
  const ledger = new Ledger();
  const index = new CustomerIndex();
  let numbered: Numbered | undefined;
  const finishCustomers = (): void => {
    if (numbered) return;
    const builder = builders.get(CUSTOMERS);
    numbered = builder ? numberCustomers(builder, ledger, index, known) : { absorbed: new Set(), made: new Set() };
    index.addKnown(known);
  };
  const gridOf = gridsOf(sheets);
  const counts: Record<string, { rowsIn: number; rowsOut: number }> = {};
  const builders = new Map<string, RegisterBuilder>();
  const planned = plan.tables.filter((table) => table.register !== null);
  const order = [
    ...planned.filter((table) => table.register === CUSTOMERS),
    ...planned.filter((table) => table.register !== CUSTOMERS),
  ];
  for (const table of order) {
    const id = table.register!;
    let builder = builders.get(id);
    if (!builder) {
      if (id !== CUSTOMERS) finishCustomers();
      const register = registerOf(definitions, id);
      const computed = definitions.computed.get(id) ?? new Set<string>();
      builder = new RegisterBuilder(
        register,
        fieldsOf(register, options.preset),
        computed,
        ledger,
        id === CUSTOMERS ? null : index,
        options.workbook,
        new Set(options.without),
      );
      builders.set(id, builder);
    }
    const source = sourceRows(gridOf(table), table);
    const rowsOut = builder.add(table, source);
    counts[table.id] = { rowsIn: source.rows.length + skippedInside(table), rowsOut };
  }
  finishCustomers();
  const drafts = definitions.registers.flatMap((register) => builders.get(register.id)?.draft() ?? []);
  return { drafts, changes: ledger.changes, findings: ledger.findings, counts, ...numbered! };
};
