/** Makes reports: reads the workbook once, builds, writes several at a time, and keeps 报表目录. */
import { type ReportChoice, type ReportDef, reportById, reportTableName } from '../../reports';
import type { WorkbookError } from '../../workbook';
import {
  type Book,
  type BookFrame,
  type Inspection,
  type ReportOutcome,
  type WorkbookRun,
  readBook,
  registersForValues,
  writeNotices,
  writeReports as writeToWorkbook,
  writeValues,
} from '../../workbook';
import { translate } from '../../locales';
import { type CommandContext, Refusal, stopIfCancelled } from '../types';
import type { ReportResult } from '../views';
import { reasonOf, resultOf } from './report-result';
import { type ReportMaterial, makeJob, materialOf, registersOf } from './report-context';
import { INDEX_ID, type IndexEntry, type IndexRow, indexJob, indexRows } from './report-index';

/** So many reports share their round trips; after each lot the person may cancel. */
const LOT = 40;

interface Options {
  /** Which reports to make, given which there are and what 报表目录 remembers. */
  readonly wanted: (state: Inspection, index: ReadonlyMap<number, IndexRow>) => readonly ReportDef[];
  readonly choiceOf: (def: ReportDef, index: ReadonlyMap<number, IndexRow>) => ReportChoice;
  readonly unmask: boolean;
  /** Make again what a person has deleted. */
  readonly recreate: boolean;
}

const INDEX = reportTableName(INDEX_ID);

export interface ReportsRun {
  /** 报表目录 itself is among them only when it could not be written. */
  readonly results: readonly ReportResult[];
  /** Registers that could not take their values (columns above 跨行公式上限), so that reports show the old ones. */
  readonly closed: readonly WorkbookError[];
}

/**
 * Makes the reports that `wanted` names. One that cannot be made does not stop the others.
 * @throws Refusal before 建账, or when there is no report to make
 */
export const runReports = async (run: WorkbookRun, context: CommandContext, options: Options): Promise<ReportsRun> => {
  context.progress('readRegisters');
  const { book, closed } = await currentBook(run, context, options);
  const material = materialOf(book, options.unmask);
  const before = indexRows(book.tables.get(INDEX));
  const reports = options.wanted(book.inspection, before);
  const present = new Map<number, string>();
  for (const [id, place] of book.inspection.reports) if (place && reportById(id)) present.set(id, place.sheet);

  const entries: IndexEntry[] = [];
  for (let at = 0; at < reports.length; at += LOT) {
    stopIfCancelled(context.signal);
    const lot = reports.slice(at, at + LOT);
    context.progress('report', at, reports.length, { name: lot[0]!.title });
    const wanted = lot.map((def) => ({ def, choice: options.choiceOf(def, before) }));
    entries.push(...(await writeLot(run, wanted, material, book, options)));
  }
  await writeNotices(run, noticesOf(entries, present));
  for (const { def, result } of entries) if (result.sheet) present.set(def.id, result.sheet);
  // What a person deleted stays deleted: it is neither reported nor listed.
  const told = entries.filter(({ def, reason }) => reason !== '' || present.has(def.id));
  const unit = String(material.base.parameters.get('编制单位') ?? '');
  const { recreate } = options;
  const job = indexJob({ before, entries: told, closed, present, unit, now: run.now(), recreate });
  const [index] = await writeToWorkbook(run, [job]);
  const results = told.map(({ result }) => result);
  return { results: index!.error ? [...results, resultOf(job.def, [], index)] : results, closed };
};

/**
 * The workbook as it is to be reported. Columns of large registers that hold values instead of formulas are brought up
 * to the as-of date first; when that changed anything the registers are read again, since formulas read those columns.
 * @returns also the registers that could not take their values
 */
const currentBook = async (
  run: WorkbookRun,
  context: CommandContext,
  { wanted }: Options,
): Promise<{ book: Book; closed: readonly WorkbookError[] }> => {
  const wantedIn = ({ inspection, tables }: BookFrame) => wanted(inspection, indexRows(tables.get(INDEX)));
  const read = async (): Promise<Book> => {
    const book = await readBook(run, {
      registers: (frame) => [...new Set([...registersOf(wantedIn(frame), frame), ...registersForValues(frame)])],
      tables: [INDEX],
    });
    if (!book || book.places.size === 0) throw new Refusal('commands.refused.noRegisters');
    if (wantedIn(book).length === 0) throw new Refusal('commands.refused.noReports');
    return book;
  };
  const book = await read();
  context.progress('compute');
  const { cells, closed } = await writeValues(run, book);
  return { book: cells > 0 ? await read() : book, closed };
};

/** What reports that stand, but lack a register now, say of themselves. */
const noticesOf = (entries: readonly IndexEntry[], present: ReadonlyMap<number, string>) =>
  entries.flatMap(({ def, result, reason }) =>
    result.missing.length > 0 && present.has(def.id)
      ? [{ id: def.id, text: translate('commands.reports.stale', { reason }, 'zh-CN') }]
      : [],
  );

const writeLot = async (
  run: WorkbookRun,
  lot: readonly { readonly def: ReportDef; readonly choice: ReportChoice }[],
  material: ReportMaterial,
  book: Book,
  { recreate }: Options,
): Promise<IndexEntry[]> => {
  const drafts = lot.map(({ def, choice }) => {
    const missing = def.sources.filter((id) => !book.places.has(id));
    return { def, choice, missing, draft: makeJob(def, material, choice, recreate, missing.length > 0) };
  });
  const jobs = drafts.flatMap(({ missing, draft }) => (missing.length > 0 ? [] : [draft.job]));
  const outcomes = new Map<number, ReportOutcome>();
  for (const outcome of await writeToWorkbook(run, jobs)) outcomes.set(outcome.id, outcome);
  return drafts.map(({ def, choice, missing, draft: { period } }): IndexEntry => {
    const result = resultOf(def, missing, outcomes.get(def.id));
    return { def, choice, ...period, result, reason: reasonOf(result) };
  });
};
