/**
 * 建账记录: one line per source table, then one per title, note or skipped row, so that every cell that is not in a
 * register can be found (requirements section 7).
 */
import type { IntakePlan, IntakeResult, SkippedRow, TablePlan } from '../../intake';
import { translate } from '../../locales';
import { registers } from '../../registers';
import type { LogRow } from '../../workbook';

const NOT_BUILT = '未建账';
const JOINER = '、';

const sourceOf = (file: string, sheet: string, range?: string): string =>
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
  text: '',
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

export const intakeLog = (plan: IntakePlan, result: IntakeResult): LogRow[] => [
  ...plan.tables.flatMap((table) => {
    const line = tableLine(table, result);
    return [line, ...table.skipped.map((row) => rowLine(sourceOf(table.file, table.sheet), line.register, row))];
  }),
  ...plan.loose.flatMap(({ file, sheet, rows }) => rows.map((row) => rowLine(sourceOf(file, sheet), '', row))),
];
