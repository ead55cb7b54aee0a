/**
 * 建账记录: one line per source table, then one per title, note or skipped row, so that every cell that is not in a
 * register can be found (requirements section 7).
 */
import type { CleaningChange, IntakePlan, IntakeResult, SkippedRow, TablePlan } from '../../intake';
import { translate } from '../../locales';
import { registers } from '../../registers';
import { type CellValue, isBlank } from '../../values/cell';
import { readableField } from './cell-text';
import { type LogRow, type WorkbookRun, readTable, transaction, writeIntakeLog } from '../../workbook';

const NOT_BUILT = '未建账';
const JOINER = '、';

export const sourceOf = (file: string, sheet: string, range?: string): string =>
  `${file ? `[${file}]` : ''}${sheet}${range ? `!${range}` : ''}`;

export const reasonText = (reason: string): string => translate(`intake.skipped.${reason}`, undefined, 'zh-CN');

const tableLine = (table: TablePlan, result: IntakeResult): LogRow => ({
  source: sourceOf(table.file, table.sheet, table.range),
  register: registers.find((register) => register.id === table.register)?.name ?? NOT_BUILT,
  rows: result.counts[table.id]?.rowsOut ?? 0,
  mapped: table.mapping
    .filter((column) => column.field !== null)
    .map((column) => `${column.header}→${column.field}`)
    .join(JOINER),
  unmapped: table.mapping
    .filter((column) => column.field === null)
    .map((column) => column.header)
    .join(JOINER),
  skipped: table.skipped.map((row) => row.row).join(JOINER),
  text: (table.notes ?? []).map(({ key, params }) => translate(`intake.note.${key}`, params, 'zh-CN')).join(''),
});

const rowLine = (source: string, register: string, row: SkippedRow): LogRow => ({
  source,
  register,
  rows: null,
  mapped: '',
  unmapped: '',
  skipped: `${row.row} ${reasonText(row.reason)}`,
  text: row.text,
});

/** What a table says of its own although another one has the same rows. */
const OWN_REASONS: ReadonlySet<string> = new Set(['noPeriodValue', 'emptyPeriods']);

export const intakeLog = (plan: IntakePlan, result: IntakeResult): LogRow[] => [
  ...plan.tables.flatMap((table) => {
    const line = tableLine(table, result);
    const skipped = table.sameRowsAs ? table.skipped.filter(({ reason }) => OWN_REASONS.has(reason)) : table.skipped;
    return [line, ...skipped.map((row) => rowLine(sourceOf(table.file, table.sheet), line.register, row))];
  }),
  ...plan.loose.flatMap(({ file, sheet, rows }) => rows.map((row) => rowLine(sourceOf(file, sheet), '', row))),
];

/** One line per kind of cleaning and column: how often, and an example. */
const cleaningLines = ({ changes }: IntakeResult): LogRow[] => {
  const groups = new Map<string, { change: CleaningChange; count: number }>();
  for (const change of changes) {
    const key = [change.sheet, change.header, change.field, change.reason].join('\u0000');
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { change, count: 1 });
  }
  return [...groups.values()].map(({ change, count }) => ({
    source: change.sheet,
    register: '',
    rows: null,
    mapped: change.header === '' ? change.field : `${change.header}→${change.field}`,
    unmapped: '',
    skipped: translate('intake.log.cleaned', { count }, 'zh-CN'),
    text: translate(
      'intake.log.cleaning',
      {
        reason: translate(`intake.cleaning.${change.reason}`, undefined, 'zh-CN'),
        row: change.row,
        before: String(change.before ?? ''),
        after: String(readableField(change.field, change.after) ?? ''),
      },
      'zh-CN',
    ),
  }));
};

/** Name of the table, by the contract. */
const LOG = '建账记录';

const text = (value: CellValue | undefined): string => (value === null || value === undefined ? '' : String(value));

/** 建账记录 as it stands. */
const standingLines = async (run: WorkbookRun): Promise<LogRow[]> =>
  ((await readTable(run, LOG))?.rows ?? []).flatMap(([source, register, rows, mapped, unmapped, skipped, original]) =>
    isBlank(source)
      ? []
      : {
          source: text(source),
          register: text(register),
          rows: typeof rows === 'number' ? rows : null,
          mapped: text(mapped),
          unmapped: text(unmapped),
          skipped: text(skipped),
          text: text(original),
        },
  );

/** Sheet of a line: its source without the range. */
const sheetOf = ({ source }: LogRow): string => source.replace(/![^!]*$/, '');

/**
 * Writes 建账记录: what this intake did with every source row. Lines about other workbooks and of merging stay: this intake
 * knows nothing of them.
 */
export const logIntake = async (
  run: WorkbookRun,
  plan: IntakePlan,
  result: IntakeResult,
  more: readonly LogRow[] = [],
): Promise<void> => {
  const lines = [...intakeLog(plan, result), ...more, ...cleaningLines(result)];
  const own = new Set(lines.map(sheetOf));
  const others = (await standingLines(run)).filter((line) => !own.has(sheetOf(line)));
  await writeIntakeLog(run, [...lines, ...others]);
};

/** Adds lines below what 建账记录 says. */
export const appendLog = (run: WorkbookRun, label: string, lines: readonly LogRow[]): Promise<unknown> =>
  transaction(run, label, async () => writeIntakeLog(run, [...(await standingLines(run)), ...lines]));
