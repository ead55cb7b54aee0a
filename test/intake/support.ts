/** Small source sheets for tests, and the books of where every cell went. */
import type { CellValue } from '../../src/values/cell';
import { applyPlan, planIntake } from '../../src/intake';
import type { IntakeOptions, IntakePlan, IntakeResult, SourceSheet, TablePlan } from '../../src/intake';
import { parseIso } from '../../src/values/serial';

export const OPTIONS: IntakeOptions = { preset: '通用', asOf: parseIso('2026-11-20')! };

export const sheet = (
  name: string,
  values: readonly (readonly CellValue[])[],
  extra: Partial<SourceSheet> = {},
): SourceSheet => ({
  file: '',
  name,
  hidden: false,
  firstRow: 1,
  firstColumn: 1,
  values,
  formats: values.map((row) => row.map(() => 'General')),
  merges: [],
  hiddenRows: new Set(),
  ...extra,
});

/** A table written with `|` between cells and one line per row; blank cells are empty, plain numbers are numbers. */
export const grid = (text: string): CellValue[][] => {
  const rows = text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .split('|')
        .map((cell): CellValue => {
          const bare = cell.trim();
          return bare === '' || bare === '.'
            ? null
            : /^-?\d+(\.\d+)?$/.test(bare) && !/^0\d/.test(bare)
              ? Number(bare)
              : bare;
        }),
    );
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]);
};

export const plan = (...sheets: SourceSheet[]): IntakePlan => planIntake(sheets, OPTIONS);

export const intake = (...sheets: SourceSheet[]): IntakeResult & { plan: IntakePlan } => {
  const made = plan(...sheets);
  return { ...applyPlan(sheets, made, OPTIONS), plan: made };
};

/** Header → field of a table. */
export const mapped = (table: TablePlan): Record<string, string | null> =>
  Object.fromEntries(table.mapping.map((column) => [column.header, column.field]));

/** Values of one column of a register, top to bottom. */
export const column = (result: IntakeResult, register: string, label: string): CellValue[] => {
  const draft = result.drafts.find((one) => one.register === register)!;
  const at = draft.columns.indexOf(label);
  return draft.rows.map((row) => row[at] ?? null);
};

export const skips = (table: TablePlan): string[] =>
  table.skipped.filter((row) => row.reason !== 'header').map((row) => `${row.row} ${row.reason}`);

/** Non-empty source cells that are in no table row, no skipped row and no loose text. */
export const lostCells = (sheets: readonly SourceSheet[], made: IntakePlan): string[] =>
  sheets.flatMap((source) => {
    const tables = made.tables.filter((table) => table.sheet === source.name);
    const texts = new Map<number, string>();
    const loose = made.loose.filter((one) => one.sheet === source.name).flatMap((one) => one.rows);
    for (const { row, text } of [...tables.flatMap((table) => table.skipped), ...loose])
      texts.set(row, `${texts.get(row) ?? ''}|${text}`);
    const inData = (row: number, col: number): boolean =>
      tables.some(
        (table) =>
          row >= table.firstDataRow &&
          row <= table.lastDataRow &&
          table.mapping.some((one) => one.column === col) &&
          !table.skipped.some((skip) => skip.row === row && !['beside', 'emptyPeriods'].includes(skip.reason)),
      );
    return source.values.flatMap((cells, i) =>
      cells.flatMap((value, j) => {
        const [row, col] = [source.firstRow + i, source.firstColumn + j];
        if (value === null || String(value).trim() === '' || inData(row, col)) return [];
        return texts.get(row)?.includes(String(value).trim()) ? [] : [`${row},${col}: ${String(value)}`];
      }),
    );
  });

/**
 * Non-empty source cells that neither a register row of their line holds, nor a change shows as its before, nor
 * 建账记录 quotes: what the person could not find again.
 */
export const unaccounted = (source: SourceSheet, result: IntakeResult & { plan: IntakePlan }): string[] => {
  const said = new Map<number, string[]>();
  const say = (row: number, text: string): void => void said.set(row, [...(said.get(row) ?? []), text]);
  const logged = [
    ...result.plan.tables.flatMap(({ skipped }) => skipped),
    ...result.plan.loose.flatMap(({ rows }) => rows),
  ];
  for (const { row, text } of logged) say(row, text);
  for (const { row, before } of result.changes) if (before !== null) say(row, String(before));
  for (const { columns, rows } of result.drafts) {
    const line = columns.indexOf('来源行号');
    for (const cells of rows)
      for (const cell of cells.slice(0, line)) if (cell !== null) say(Number(cells[line]), String(cell));
  }
  // A table of no register is listed with its range.
  const unbuilt = result.plan.tables.filter(({ register }) => register === null);
  const inUnbuilt = (row: number): boolean =>
    unbuilt.some(({ firstDataRow, lastDataRow }) => firstDataRow <= row && row <= lastDataRow);
  return source.values.flatMap((cells, i) =>
    cells.flatMap((value, j) => {
      if (inUnbuilt(source.firstRow + i)) return [];
      const [row, text] = [source.firstRow + i, String(value ?? '').trim()];
      return text === '' || said.get(row)?.some((one) => one.includes(text)) ? [] : [`${row},${j + 1}: ${text}`];
    }),
  );
};
