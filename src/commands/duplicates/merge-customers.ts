/**
 * 合并重卡: several cards become the earliest one [1.15]. Blanks are filled, orders and receivables name the surviving
 * card, values that give way stand in 建账记录, and 别名 remembers the names and codes. One step for undo.
 */
import type { CellValue } from '../../values/cell';
import {
  type WorkbookRun,
  addAliases,
  deleteRows,
  inspect,
  readRegisters,
  transaction,
  writeCells,
} from '../../workbook';
import { findAndWrite } from '../checks/find-and-write';
import { appendLog } from '../support/intake-log';
import { withRun } from '../support/with-run';
import { type Command, type CommandOutcome, Refusal } from '../types';
import type { Checked } from '../views';
import { mergeColumns } from './merge-columns';
import { type MergePlan, conflicts, planMerge, repoints } from './plan-merge';

export interface MergeInput {
  /** The cards as the person saw them: row of 客户台账 (0-based), code and name. */
  readonly cards: readonly { readonly row: number; readonly code: string; readonly name: string }[];
  /** Column → row whose value survives; the surviving card's own, else the first filled, when left out. */
  readonly chosen?: Readonly<Record<string, number>>;
}

const LOG_SOURCE = '重卡合并';
const CUSTOMERS = 'customers';

const remember = async (run: WorkbookRun, plan: MergePlan): Promise<void> => {
  const [code, ...gone] = plan.codes;
  const [name] = plan.names;
  const entries = gone.map((oldCode, at) => ({
    alias: plan.names[at + 1]!,
    name: name!,
    ...(oldCode ? { oldCode } : {}),
    ...(code ? { code } : {}),
    note: LOG_SOURCE,
  }));
  await addAliases(
    run,
    'mergeCustomers',
    entries.filter(({ alias }) => alias !== ''),
  );
  await appendLog(run, 'mergeCustomers', [
    {
      source: LOG_SOURCE,
      register: '客户台账',
      rows: null,
      mapped: `${gone.join('、')} → ${code}`,
      unmapped: '',
      skipped: '',
      text: [plan.names.join(' / '), ...conflicts(plan)].join('\n'),
    },
  ]);
};

const cellsOf = (plan: MergePlan): { register: string; row: number; column: string; value: CellValue }[] =>
  plan.fields.flatMap(({ column, values, survives }) =>
    survives === 0 ? [] : [{ register: CUSTOMERS, row: plan.rows[0]!, column, value: values[survives]! }],
  );

export const mergeCustomers: Command<MergeInput, Checked> = {
  id: 'mergeCustomers',
  run: ({ cards, chosen }, context) =>
    withRun<CommandOutcome<Checked>>(context, async (run) => {
      const state = await inspect(run);
      if (!state.built) throw new Refusal('commands.refused.noRegisters');
      context.progress('readRegisters');
      const tables = await readRegisters(run);
      const customers = tables.get(CUSTOMERS)!;
      const [codeAt, nameAt] = ['客户编号', '客户名称'].map((label) => customers.columns.indexOf(label));
      const stands = cards.every(({ row, code, name }) => {
        const now = customers.rows[row];
        return now && String(now[codeAt!] ?? '') === code && String(now[nameAt!] ?? '') === name;
      });
      if (!stands || new Set(cards.map(({ row }) => row)).size < 2) throw new Refusal('commands.refused.cardsChanged');

      const plan = planMerge(
        customers,
        cards.map(({ row }) => row),
        mergeColumns(customers, state.preset ?? ''),
        chosen,
      );
      const elsewhere = repoints(plan, tables);
      context.progress('writeRegisters');
      const checked = await transaction(run, 'mergeCustomers', async () => {
        const cells = [...cellsOf(plan), ...elsewhere];
        if (cells.length > 0) await writeCells(run, 'mergeCustomers', cells);
        await deleteRows(run, 'mergeCustomers', CUSTOMERS, plan.rows.slice(1));
        await remember(run, plan);
        return findAndWrite(run, context);
      });
      return {
        message: elsewhere.length > 0 ? 'commands.mergeCustomers.done' : 'commands.mergeCustomers.alone',
        params: { name: plan.names[0]!, count: plan.rows.length, moved: elsewhere.length },
        undoable: true,
        data: checked,
      };
    }),
};
