/** A row without its key has blank computed columns (requirements section 2), whatever else it holds. */
import { presets } from '../../src/policy/presets';
import { keyField, registers } from '../../src/registers';
import { allSchemas } from '../../src/schema';
import type { SchemaColumn } from '../../src/schema';
import type { CellValue } from '../../src/values/cell';
import { at, compute } from './compute-rows';

const ASOF = '2026-06-30';
const NUMBERS = ['number', 'integer', 'money', 'percent', 'score'];

const sample = (column: SchemaColumn): CellValue => {
  if (['date', 'datetime', 'month'].includes(column.type)) return at('2026-05-04');
  return NUMBERS.includes(column.type) ? 3 : (column.list?.[0] ?? '甲');
};

/** Labels that make a row of the register a record. */
const keysOf = (name: string): Set<string> => {
  const def = registers.find((register) => register.name === name)!;
  const key = keyField(def) ?? def.fields.find((field) => field.required);
  return new Set(['客户编号', ...(key ? [key.label] : [])]);
};

test.each(presets.map(({ id }) => id))(
  'under %s: every other cell filled, no computed column shows a thing',
  (preset) => {
    const schemas = allSchemas(preset);
    const tables = Object.fromEntries(
      schemas.map(({ def, columns }) => {
        const keys = keysOf(def.name);
        const inputs = columns.filter(({ kind, label }) => kind === 'input' && !keys.has(label));
        return [def.id, [Object.fromEntries(inputs.map((column) => [column.label, sample(column)]))]];
      }),
    );
    const { value } = compute(ASOF, tables, { preset });
    const shown = schemas.flatMap(({ def, columns }) =>
      columns
        .filter(({ kind, formula }) => kind === 'computed' && formula)
        .filter(({ label }) => value(def.id, label) !== '')
        .map(({ label }) => `${def.name}.${label}: ${String(value(def.id, label))}`),
    );
    expect(shown).toEqual([]);
  },
);
