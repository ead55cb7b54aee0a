/** From a confirmed plan to rows: customers first, so that every other table can find their codes. */
import type { CellValue } from '../values/cell';
import { CUSTOMER_CODE } from '../registers/types';
import type { IntakeOptions, IntakePlan, IntakeResult, SourceSheet, TablePlan } from './types';
import { CustomerIndex, codeMaker } from './assemble/customer-index';
import { Ledger } from './assemble/findings';
import { RegisterBuilder } from './assemble/register-builder';
import { gridsOf, sourceRows } from './assemble/source-rows';
import type { IntakeDefinitions } from './definitions';
import { registerOf } from './definitions';
import { fieldsOf } from './map/columns';

const CUSTOMERS = 'customers';
const CUSTOMER_NAME = '客户名称';
/** Skipped rows that stand among the data and so count as rows that went in. */
const IN_DATA = new Set(['total', 'subtotal', 'repeatedHeader', 'rowNumberOnly']);

const skippedInside = (table: TablePlan): number =>
  table.skipped.filter(
    (skip) => IN_DATA.has(skip.reason) && skip.row >= table.firstDataRow && skip.row <= table.lastDataRow,
  ).length;

/** Gives customers without a code one of their own, and files every customer in the index. */
const numberCustomers = (builder: RegisterBuilder, ledger: Ledger, index: CustomerIndex): void => {
  const code = builder.placeOf(CUSTOMER_CODE);
  const name = builder.placeOf(CUSTOMER_NAME);
  const next = codeMaker(new Set(builder.rows.map((row) => String(row[code] ?? ''))));
  builder.rows.forEach((row, i) => {
    if (row[code] === null) {
      const made: CellValue = next();
      row[code] = made;
      ledger.change({
        ...builder.originOf(i),
        header: '',
        field: CUSTOMER_CODE,
        before: null,
        after: made,
        reason: 'codeMade',
      });
    }
    index.add(row[code]!, row[name] ?? null);
  });
  builder.feed(code);
};

/**
 * Carries a plan out: maps and cleans every row of every table that has a register. The same sheets and plan always give
 * the same result.
 */
export const carryOut = (
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  options: IntakeOptions,
  definitions: IntakeDefinitions,
): IntakeResult => {
  const ledger = new Ledger();
  const index = new CustomerIndex();
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
      if (id !== CUSTOMERS) finishCustomers(builders.get(CUSTOMERS), ledger, index);
      const register = registerOf(definitions, id);
      const computed = definitions.computed.get(id) ?? new Set<string>();
      builder = new RegisterBuilder(
        register,
        fieldsOf(register, options.preset),
        computed,
        ledger,
        id === CUSTOMERS ? null : index,
        options.workbook,
      );
      builders.set(id, builder);
    }
    const rowsOut = builder.add(table, sourceRows(gridOf(table), table));
    counts[table.id] = { rowsIn: rowsOut + skippedInside(table), rowsOut };
  }
  finishCustomers(builders.get(CUSTOMERS), ledger, index);
  const drafts = definitions.registers.flatMap((register) => builders.get(register.id)?.draft() ?? []);
  return { drafts, changes: ledger.changes, findings: ledger.findings, counts };
};

const finishCustomers = (builder: RegisterBuilder | undefined, ledger: Ledger, index: CustomerIndex): void => {
  if (builder && index.size === 0) numberCustomers(builder, ledger, index);
};
