/** Columns that look across too many rows to be formulas: computed here, without Excel, and written as values. */
import { holidays } from '../../policy/calendar';
import { parameters } from '../../policy/parameters';
import type { Preset } from '../../policy/presets';
import { computeRegisters } from '../../schema/compute';
import type { CellValue } from '../../values/cell';
import type { Filled } from './build-sheets';
import { initialValue } from './policy-sheets';

/** Values by register id and column label, for those columns only. */
export type ColumnValues = ReadonlyMap<string, ReadonlyMap<string, readonly CellValue[]>>;

/**
 * @param columns which columns, by register id
 * @param asOfTime 截至时间; its whole part is 截至日期
 */
export const columnValues = (
  filled: readonly Filled[],
  columns: ReadonlyMap<string, ReadonlySet<string>>,
  preset: Preset,
  asOfTime: number,
): ColumnValues => {
  const wanted = filled.filter(({ schema }) => (columns.get(schema.def.id)?.size ?? 0) > 0);
  if (wanted.length === 0) return new Map();
  const values = new Map<string, CellValue>(parameters.map((def) => [def.name, initialValue(preset, def)]));
  values.set('截至日期', Math.floor(asOfTime)).set('截至时间', asOfTime);
  const evaluator = computeRegisters({
    preset: preset.id,
    registers: new Map(filled.map(({ schema, draft }) => [schema.def.id, draft])),
    parameters: values,
    holidays,
    now: asOfTime,
  });
  return new Map(
    wanted.map(({ schema: { def } }) => [
      def.id,
      new Map([...columns.get(def.id)!].map((label) => [label, evaluator.column(def.name, label)])),
    ]),
  );
};
