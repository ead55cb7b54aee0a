/** Makes reports: reads the registers once, builds, writes several at a time, and keeps 报表目录. */
import { type ReportChoice, type ReportDef, reportById } from '../../reports';
import {
  type ReportOutcome,
  type WorkbookRun,
  inspect,
  refreshValues,
  writeReports as writeToWorkbook,
} from '../../workbook';
import { translate } from '../../locales';
import { registerName } from '../support/ids';
import { type CommandContext, Refusal, stopIfCancelled } from '../types';
import type { ReportResult } from '../views';
import { type ReportMaterial, makeJob, readMaterial } from './report-context';
import { type IndexEntry, type IndexRow, indexJob, readIndex } from './report-index';

/** So many reports share their round trips; after each lot the person may cancel. */
const LOT = 20;

export interface WantedReport {
  readonly def: ReportDef;
  readonly choice: ReportChoice;
}

interface Options {
  readonly unmask: boolean;
  /** Make again what a person has deleted. */
  readonly recreate: boolean;
}

/**
 * Makes the reports that `wanted` names, given what 报表目录 remembers. One that cannot be made does not stop the others.
 * @throws Refusal before 建账
 */
export const runReports = async (
  run: WorkbookRun,
  context: CommandContext,
  wanted: (index: ReadonlyMap<number, IndexRow>) => readonly WantedReport[],
  options: Options,
): Promise<readonly ReportResult[]> => {
  context.progress('readRegisters');
  const state = await inspect(run);
  if (!state.built) throw new Refusal('commands.refused.noRegisters');
  // Columns of large registers that hold values instead of formulas are brought up to the as-of date first.
  context.progress('compute');
  await refreshValues(run);
  const material = await readMaterial(run, options.unmask);
  const before = await readIndex(run);
  const reports = wanted(before);
  const present = new Map<number, string>();
  for (const [id, place] of state.reports) if (place && reportById(id)) present.set(id, place.sheet);

  const entries: IndexEntry[] = [];
  for (let at = 0; at < reports.length; at += LOT) {
    stopIfCancelled(context.signal);
    const lot = reports.slice(at, at + LOT);
    context.progress('report', at, reports.length, { name: lot[0]!.def.title });
    entries.push(...(await writeLot(run, lot, material, options)));
  }
  for (const { def, result } of entries) if (result.sheet) present.set(def.id, result.sheet);
  // What a person deleted stays deleted: it is neither reported nor listed.
  const told = entries.filter(({ def, reason }) => reason !== '' || present.has(def.id));
  const unit = String(material.base.parameters.get('编制单位') ?? '');
  const { recreate } = options;
  await writeToWorkbook(run, [indexJob({ before, entries: told, present, unit, now: run.now(), recreate })]);
  return told.map(({ result }) => result);
};

const writeLot = async (
  run: WorkbookRun,
  lot: readonly WantedReport[],
  material: ReportMaterial,
  { recreate }: Options,
): Promise<IndexEntry[]> => {
  const drafts = lot.map(({ def, choice }) => {
    const missing = def.sources.filter((id) => !material.base.registers.has(id));
    return { def, choice, missing, draft: makeJob(def, material, choice, recreate, missing.length > 0) };
  });
  const jobs = drafts.flatMap(({ missing, draft }) => (missing.length > 0 ? [] : [draft.job]));
  const outcomes = new Map<number, ReportOutcome>();
  for (const outcome of await writeToWorkbook(run, jobs)) outcomes.set(outcome.id, outcome);
  return drafts.map(({ def, choice, missing, draft: { period } }): IndexEntry => {
    const outcome = outcomes.get(def.id);
    const result = resultOf(def, missing, outcome);
    return { def, choice, ...period, result, reason: reasonOf(result) };
  });
};

const resultOf = (def: ReportDef, missing: readonly string[], outcome: ReportOutcome | undefined): ReportResult => ({
  id: def.id,
  title: def.title,
  sheet: outcome?.sheet ?? '',
  rows: outcome?.rows ?? 0,
  cellsWritten: outcome?.cellsWritten ?? 0,
  missing,
  ...(outcome?.error ? { problem: { key: `workbook.error.${outcome.error.code}`, params: outcome.error.params } } : {}),
});

/** Why a report was not made, as 报表目录 says it; '' when it was. */
export const reasonOf = ({ missing, problem }: ReportResult): string => {
  if (missing.length > 0) {
    const registers = missing.map((id) => registerName(id) ?? id).join('、');
    return translate('commands.reports.lacks', { registers }, 'zh-CN');
  }
  return problem ? translate(problem.key, problem.params, 'zh-CN') : '';
};
