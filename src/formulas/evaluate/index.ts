/**
 * Computes formulas over tables in memory, without Excel: for columns that become values above 跨行公式上限, and to explain one
 * row's tier. It gives what the rendered formulas give. Columns are computed whole, once, when first asked for.
 */
import { isBlank } from '../../values/cell';
import type { CellValue } from '../../values/cell';
import type { Expr } from '../ast';
import { ColumnIndex } from './column-index';
import { compile } from './compile';
import { isError } from './values';

export { roundTo } from './values';

export interface EvaluatedTable {
  /** Table name as in `tableColumn`: the register's zh-CN name, 节假日 or 日历. */
  readonly name: string;
  readonly rows: number;
  /** Sheet row (1-based) of the first data row; ROW() reads it. */
  readonly firstSheetRow: number;
  /** Entered columns by header. */
  readonly values: ReadonlyMap<string, readonly CellValue[]>;
  /** Computed columns by header. */
  readonly formulas: ReadonlyMap<string, Expr>;
  /** Formulas for blank cells of entered columns. */
  readonly whenBlank?: ReadonlyMap<string, Expr>;
}

export interface Evaluator {
  /** All values of a column; a column that does not exist is blank throughout. Errors come as text such as `#DIV/0!`. */
  column(table: string, column: string): readonly CellValue[];
  /** One value. */
  value(table: string, column: string, row: number): CellValue;
}

/**
 * @param parameters values by name without `P_`, 截至日期 and 截至时间 included.
 * @param now local serial date-time for TODAY and NOW.
 * @throws Error when columns depend on themselves, or a formula names an unknown table.
 */
export const createEvaluator = (
  tables: readonly EvaluatedTable[],
  parameters: ReadonlyMap<string, CellValue>,
  now: number,
): Evaluator => {
  const byName = new Map(tables.map((table) => [table.name, table]));
  const known = new Map<string, ColumnIndex>();
  const running = new Set<string>();

  const compute = (table: EvaluatedTable, expr: Expr, entered?: readonly CellValue[]): CellValue[] => {
    const formula = compile(expr, {
      own: (name) => indexOf(table.name, name).values,
      whole: indexOf,
      parameter: (name) => parameters.get(name) ?? null,
      firstSheetRow: table.firstSheetRow,
      now,
    });
    return Array.from({ length: table.rows }, (_, row) => {
      const typed = entered?.[row] ?? null;
      if (!isBlank(typed)) return typed;
      const value = formula(row);
      return isError(value) ? value.code : value;
    });
  };

  const valuesOf = (table: EvaluatedTable, column: string): readonly CellValue[] => {
    const entered = table.values.get(column);
    const formula = table.formulas.get(column);
    if (formula) return compute(table, formula);
    const fallback = table.whenBlank?.get(column);
    if (fallback) return compute(table, fallback, entered ?? []);
    return entered ?? [];
  };

  const indexOf = (tableName: string, column: string): ColumnIndex => {
    const id = `${tableName}\n${column}`;
    const found = known.get(id);
    if (found) return found;
    const table = byName.get(tableName);
    if (!table) throw new Error(`No table ${tableName}`);
    if (running.has(id)) throw new Error(`${tableName}[${column}] depends on itself`);
    running.add(id);
    const values = valuesOf(table, column);
    running.delete(id);
    const index = new ColumnIndex(
      values.length === table.rows ? values : Array.from({ length: table.rows }, (_, row) => values[row] ?? null),
    );
    known.set(id, index);
    return index;
  };

  return {
    column: (table, column) => indexOf(table, column).values,
    value: (table, column, row) => indexOf(table, column).values[row] ?? null,
  };
};
