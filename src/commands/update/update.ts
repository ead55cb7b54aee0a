/**
 * 建账 on a workbook that has registers: new rows are appended, blanks filled, and other differences written only where
 * the person confirms them. The registers' own edits and columns stay, and an intake without news writes nothing.
 */
import { type IntakeOptions, type IntakePlan, type SourceSheet, updateId } from '../../intake';
import type { Finding } from '../../checks';
import {
  type AsOf,
  type WorkbookRun,
  inspect,
  readParameters,
  setAsOf,
  transaction,
  updateRegisters,
} from '../../workbook';
import type { BuildSummary } from '../../workbook';
import { isBlank } from '../../values/cell';
import { findAndWrite } from '../checks/find-and-write';
import { logIntake } from '../support/intake-log';
import type { CommandContext } from '../types';
import type { Checked } from '../views';
import { type PreparedUpdate, prepareUpdate } from './prepare';
import { type UpdateView, updateViews } from './view';

export interface Updated {
  readonly prepared: PreparedUpdate;
  readonly updates: readonly UpdateView[];
  readonly checked: Checked;
  readonly summary: BuildSummary;
  /** Register cells written, and changes that were confirmed. */
  readonly cells: number;
  readonly accepted: number;
}

/** Findings of intake where their rows stand now; those of rows that a merge has absorbed are gone. */
const placed = ({ result, updates }: PreparedUpdate): Finding[] => {
  const places = new Map(updates.map((update) => [update.register, update.places]));
  return result.findings.flatMap((finding) => {
    if (finding.row === null) return [finding];
    const row = places.get(finding.register)?.[finding.row] ?? -1;
    return row < 0 ? [] : [{ ...finding, row }];
  });
};

/** Differences that nobody confirmed: said, so that a run without a person does not hide them. */
const unconfirmed = ({ updates }: PreparedUpdate, accepted: ReadonlySet<string>): Finding[] =>
  updates.flatMap(({ changes }) =>
    changes
      .filter((change) => !accepted.has(updateId(change)))
      .map((change) => ({
        rule: 'sourceDiffers',
        severity: '提示' as const,
        register: change.register,
        row: change.row,
        column: change.column,
        value: change.before,
        params: { column: change.column, value: String(change.before), source: String(change.after) },
      })),
  );

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

/** @param accepted ids of the changes that the person has confirmed */
export const updateExisting = async (
  run: WorkbookRun,
  context: CommandContext,
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  options: IntakeOptions,
  accepted: ReadonlySet<string>,
  asOf: AsOf | undefined,
): Promise<Updated> => {
  const prepared = await prepareUpdate(run, sheets, plan, options);
  const { updates, standing, result } = prepared;
  const growth = updates.map(({ register, columns, added, newColumns }) => ({
    register,
    columns,
    rows: added,
    newColumns,
    empty: standing.get(register)!.rows.length === 0,
  }));
  const cells = updates.flatMap(({ fills, changes }) => [
    ...fills,
    ...changes.filter((change) => accepted.has(updateId(change))),
  ]);
  return transaction(run, 'build', async () => {
    await follow(run, asOf);
    const requests = cells.map(({ register, row, column, after }) => ({ register, row, column, value: after }));
    const written = await updateRegisters(run, options.preset, growth, requests);
    await logIntake(run, plan, result);
    const findings = [...placed(prepared), ...unconfirmed(prepared, accepted)];
    const checked = await findAndWrite(run, context, { findings, missing: unfed(prepared) });
    const state = await inspect(run);
    return {
      prepared,
      updates: updateViews(updates, options.preset),
      checked,
      cells: written,
      accepted: cells.length - updates.reduce((sum, { fills }) => sum + fills.length, 0),
      summary: {
        registers: [...state.registers].map(([register, place]) => ({
          ...place,
          register,
          rows:
            (standing.get(register)?.rows.length ?? 0) +
            (growth.find((one) => one.register === register)?.rows.length ?? 0),
          asValues: [],
        })),
        renamed: [],
      },
    };
  });
};
