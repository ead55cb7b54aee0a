/** Source rows whose records people have deleted: they stay out of the register and stand in 建账记录 instead. */
import type { DeletedRow, IntakePlan, IntakeResult, SourceSheet, TablePlan } from '../../intake';
import { registerById } from '../../registers';
import { LINEAGE } from '../../registers/types';
import { type CellValue, isBlank } from '../../values/cell';
import type { LogRow } from '../../workbook';
import { reasonText, sourceOf } from '../support/intake-log';

interface Origin {
  readonly table: TablePlan | undefined;
  readonly row: number;
}

/** The table that a draft row was read from. */
const originOf = (
  { register, draft }: DeletedRow,
  plan: IntakePlan,
  result: IntakeResult,
  workbook: string,
): Origin => {
  const found = result.drafts.find((one) => one.register === register)!;
  const [file, sheet, row] = LINEAGE.map((label) => found.rows[draft]![found.columns.indexOf(label)]);
  const there = plan.tables.filter(
    (one) => one.register === register && one.sheet === sheet && (one.file || workbook) === file,
  );
  // The lines of cards are not those of the table they are read as.
  const table = there.find((one) => one.firstDataRow <= Number(row) && Number(row) <= one.lastDataRow) ?? there[0];
  return { table, row: Number(row) };
};

const joined = (cells: readonly CellValue[]): string =>
  cells
    .filter((cell) => !isBlank(cell))
    .map(String)
    .join(' | ');

/** The row as its sheet has it. Rows of cards are logged cell by cell already. */
const textOf = ({ table, row }: Origin, sheets: readonly SourceSheet[]): string => {
  if (!table) return '';
  const sheet = sheets.find(
    ({ file, name, firstRow, values }) =>
      file === table.file && name === table.sheet && firstRow <= row && row < firstRow + values.length,
  );
  const from = table.firstColumn - (sheet?.firstColumn ?? 1);
  return joined(
    sheet?.values[row - sheet.firstRow]?.slice(from, from + table.lastColumn - table.firstColumn + 1) ?? [],
  );
};

/** A line per row that stays out. */
export const deletedLines = (
  rows: readonly DeletedRow[],
  plan: IntakePlan,
  result: IntakeResult,
  sheets: readonly SourceSheet[],
  workbook: string,
): LogRow[] =>
  rows.map((row) => {
    const origin = originOf(row, plan, result, workbook);
    const { table } = origin;
    return {
      source: table ? sourceOf(table.file, table.sheet) : '',
      register: registerById(row.register).name,
      rows: null,
      mapped: '',
      unmapped: '',
      skipped: `${origin.row} ${reasonText('deletedHere')}`,
      text: textOf(origin, sheets),
    };
  });

/** The result with the rows that stay out counted as such, per table. */
export const withoutDeleted = (
  rows: readonly DeletedRow[],
  plan: IntakePlan,
  result: IntakeResult,
  workbook: string,
): IntakeResult => {
  if (rows.length === 0) return result;
  const counts: Record<string, { rowsIn: number; rowsOut: number }> = { ...result.counts };
  for (const row of rows) {
    const id = originOf(row, plan, result, workbook).table?.id;
    const count = id === undefined ? undefined : counts[id];
    if (count) counts[id!] = { ...count, rowsOut: count.rowsOut - 1 };
  }
  return { ...result, counts };
};
