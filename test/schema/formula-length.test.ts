/** Formulas are repeated in every row of a file, so their length is what a large workbook weighs (requirements section 2). */
import { plainNames, render } from '../../src/formulas/expr';
import { allSchemas } from '../../src/schema';
import type { SchemaColumn } from '../../src/schema';

const bytes = (name: string, columns: readonly SchemaColumn[]): number =>
  columns.reduce((sum, { formula }) => sum + (formula ? Buffer.byteLength(render(formula, plainNames(name))) : 0), 0);

const schemaOf = (name: string) => allSchemas('通用').find(({ def }) => def.name === name)!;

test.each([
  ['客户台账', 24_000],
  ['交易', 700],
  ['应收', 3_700],
])('a row of %s carries at most %d bytes of formulas', (name, limit) => {
  expect(bytes(name, schemaOf(name).columns)).toBeLessThanOrEqual(limit);
});

test('where the columns across rows are values, a row of 客户台账 carries at most 18,000 bytes', () => {
  const own = schemaOf('客户台账').columns.filter(({ acrossRows }) => !acrossRows);
  expect(bytes('客户台账', own)).toBeLessThanOrEqual(18_000);
});
