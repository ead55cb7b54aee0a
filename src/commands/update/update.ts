/**
 * 建账 on a workbook that has registers: new rows are appended, blanks filled, and what the source has changed since the
 * last intake is written; what people have changed or deleted stays, and an intake without news writes nothing.
 */
import { type CellUpdate, type IntakeOptions, type IntakePlan, type SourceSheet, renewed } from '../../intake';
import type { Finding } from '../../checks';
import {
  type AsOf,
  type WorkbookRun,
  inspect,
  readParameters,
  setAsOf,
  transaction,
  updateRegisters,
  writeSourceMemory,
} from '../../workbook';
import type { BuildSummary } from '../../workbook';
import { isBlank } from '../../values/cell';
import { findAndWrite } from '../checks/find-and-write';
import { logIntake } from '../support/intake-log';
import { type CommandContext, stopIfCancelled } from '../types';
import type { Checked } from '../views';
import { type Decided, decide } from './decide';
import { deletedLines, withoutDeleted } from './deleted-log';
import { type PreparedUpdate, prepareUpdate } from './prepare';
import { type UpdateView, updateViews } from './view';

export interface Updated {
  readonly prepared: PreparedUpdate;
  readonly updates: readonly UpdateView[];
  readonly decided: Decided;
  readonly checked: Checked;
  readonly summary: BuildSummary;
  /** Rows appended. */
  readonly added: number;
  /** Register cells written. */
  readonly cells: number;
}

/** Findings of intake where their rows stand now; those of rows that stay out are gone. */
const placed = (
  { result, updates, standing }: PreparedUpdate,
  rows: ReadonlyMap<string, readonly number[]>,
): Finding[] => {
  const places = new Map(
    updates.map((update) => {
      const own = [...update.places];
      const first = standing.get(update.register)!.rows.length;
      rows.get(update.register)!.forEach((draft, at) => (own[draft] = first + at));
      return [update.register, own];
    }),
  );
  return result.findings.flatMap((finding) => {
    if (finding.row === null) return [finding];
    const row = places.get(finding.register)?.[finding.row] ?? -1;
    return row < 0 ? [] : [{ ...finding, row }];
  });
};

/** Differences about which nobody has decided: said, so that a run without a person does not hide them. */
const undecided = ({ left, open }: Decided): Finding[] =>
  open.size === 0
    ? []
    : left.map((change) => ({
        rule: 'sourceDiffers',
        severity: '提示' as const,
        register: change.register,
        row: change.row,
        column: change.column,
        value: change.before,
        params: { column: change.column, value: String(change.before ?? ''), source: String(change.after ?? '') },
      }));

/** Fields that no source feeds and that nobody has filled since. */
const unfed = ({ result, standing }: PreparedUpdate): Map<string, Set<string>> =>
  new Map(
    result.drafts.map(({ register, missing }) => {
      const table = standing.get(register);
      const filled = (label: string): boolean => {
        const at = table?.columns.indexOf(label) ?? -1;
        return at >= 0 && table!.rows.some((row) => !isBlank(row[at]));
      };
      return [register, new Set(missing.filter((label) => !filled(label)))];
    }),
  );

const follow = async (run: WorkbookRun, asOf: AsOf | undefined): Promise<void> => {
  if (!asOf) return;
  const now = await readParameters(run);
  if (now.live || now.asOf !== asOf.date || Math.abs(now.asOfTime - asOf.time) > 1e-6) await setAsOf(run, asOf);
};

/** @param accepted ids of what the person has ticked; left out, nobody was asked */
export const updateExisting = async (
  run: WorkbookRun,
  context: CommandContext,
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  options: IntakeOptions,
  accepted: ReadonlySet<string> | undefined,
  asOf: AsOf | undefined,
): Promise<Updated> => {
  const prepared = await prepareUpdate(run, sheets, plan, options);
  const { updates, standing, result, memory } = prepared;
  const workbook = options.workbook ?? '';
  const decided = decide(updates, accepted);
  const { taken, restored, stayDeleted, open } = decided;
  /** Draft rows to append, by register. */
  const rows = new Map(
    updates.map(({ register, added }) => [
      register,
      [...added, ...restored.filter((row) => row.register === register).map(({ draft }) => draft)],
    ]),
  );
  const growth = updates.map(({ register, columns, newColumns }) => {
    const draft = result.drafts.find((one) => one.register === register)!;
    return {
      register,
      columns,
      rows: rows.get(register)!.map((row) => draft.rows[row]!),
      newColumns,
      empty: standing.get(register)!.rows.length === 0,
    };
  });
  const cells: CellUpdate[] = [...updates.flatMap(({ fills, moved }) => [...fills, ...moved]), ...taken];
  stopIfCancelled(context.signal);
  return transaction(run, 'build', async () => {
    await follow(run, asOf);
    const requests = cells.map(({ register, row, column, after }) => ({ register, row, column, value: after }));
    const written = await updateRegisters(run, options.preset, growth, requests);
    const segments = updates.flatMap(({ remember }) => remember(open));
    await writeSourceMemory(run, renewed(memory, memory.salt, segments));
    const out = deletedLines(stayDeleted, plan, result, sheets, workbook);
    await logIntake(run, plan, withoutDeleted(stayDeleted, plan, result, workbook), out);
    const findings = [...placed(prepared, rows), ...undecided(decided)];
    const checked = await findAndWrite(run, context, { findings, missing: unfed(prepared) });
    const state = await inspect(run);
    return {
      prepared,
      updates: updateViews(updates, result, options.preset),
      decided,
      checked,
      added: growth.reduce((sum, one) => sum + one.rows.length, 0),
      cells: written,
      summary: {
        registers: [...state.registers].map(([register, place]) => ({
          ...place,
          register,
          rows: (standing.get(register)?.rows.length ?? 0) + (rows.get(register)?.length ?? 0),
          asValues: [],
        })),
        renamed: [],
      },
    };
  });
};
