/** Computes register columns in memory: registers' rows in, an evaluator over all tables out. */
import { createEvaluator } from '../formulas/evaluate';
import type { EvaluatedTable, Evaluator } from '../formulas/evaluate';
import type { Expr } from '../formulas/expr';
import { CALENDAR, HOLIDAYS, calendarColumns, calendarDays } from '../policy/calendar';
import type { Holiday } from '../policy/calendar';
import type { PresetRef } from '../policy/presets';
import type { CellValue } from '../values/cell';
import { allSchemas } from './index';
import type { Definitions } from './index';

/** Rows of a register: headers, and one array per row in their order. Computed columns among them are ignored. */
export interface RegisterData {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly firstSheetRow?: number;
}

export interface ComputeInput {
  readonly preset: PresetRef;
  /** By register id; a register that is missing has no rows. */
  readonly registers: ReadonlyMap<string, RegisterData>;
  /** Values by name without `P_`, 截至日期 and 截至时间 included. */
  readonly parameters: ReadonlyMap<string, CellValue>;
  readonly holidays: readonly Holiday[];
  /** Local serial date-time of TODAY and NOW; 截至时间 when left out. */
  readonly now?: number;
}

const DEFAULT_FIRST_ROW = 2;

const entered = (data: RegisterData | undefined): Map<string, CellValue[]> =>
  new Map((data?.columns ?? []).map((label, index) => [label, data!.rows.map((row) => row[index] ?? null)]));

const calendarTables = (holidays: readonly Holiday[]): EvaluatedTable[] => {
  const days = calendarDays(holidays.map((holiday) => holiday.date));
  return [
    {
      name: HOLIDAYS,
      rows: holidays.length,
      firstSheetRow: DEFAULT_FIRST_ROW,
      formulas: new Map(),
      values: new Map<string, CellValue[]>([
        ['日期', holidays.map((holiday) => holiday.date)],
        ['类型', holidays.map((holiday) => holiday.kind)],
      ]),
    },
    {
      name: CALENDAR,
      rows: days.length,
      firstSheetRow: DEFAULT_FIRST_ROW,
      values: new Map([['日期', days]]),
      formulas: new Map(
        calendarColumns.flatMap((column) => (column.formula ? [[column.label, column.formula] as const] : [])),
      ),
    },
  ];
};

/**
 * An evaluator over all registers under a preset; ask it for columns by register name and header.
 * @param lists other definitions than the product's own
 */
export const computeRegisters = (input: ComputeInput, lists?: Definitions): Evaluator => {
  const tables = allSchemas(input.preset, lists).map(({ def, columns }): EvaluatedTable => {
    const data = input.registers.get(def.id);
    const pick = (of: 'formula' | 'whenBlank'): Map<string, Expr> =>
      new Map(columns.flatMap((column) => (column[of] ? [[column.label, column[of]] as const] : [])));
    return {
      name: def.name,
      rows: data?.rows.length ?? 0,
      firstSheetRow: data?.firstSheetRow ?? DEFAULT_FIRST_ROW,
      values: entered(data),
      formulas: pick('formula'),
      whenBlank: pick('whenBlank'),
    };
  });
  return createEvaluator(
    [...tables, ...calendarTables(input.holidays)],
    input.parameters,
    input.now ?? Number(input.parameters.get('截至时间') ?? 0),
  );
};
