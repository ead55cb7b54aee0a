import { parametersOf } from '../../src/policy/effective';
import { registers } from '../../src/registers';
import type { FieldDef } from '../../src/registers/types';
import { registerSchema } from '../../src/schema';
import { compute } from '../schema/compute-rows';
import type { Tables } from '../schema/compute-rows';

/** A full row per register: every field holds something of its type. */
const SAMPLE: Readonly<Record<string, string | number>> = {
  date: '2026-01-05',
  datetime: '2026-01-05 10:00',
  month: '2026-01-01',
  yesno: '是',
  money: 500,
  integer: 2,
  number: 2,
  percent: 0.5,
  score: 60,
  code: 'C1',
};
const tablesOf = (valueOf: (field: FieldDef) => string | number): Tables =>
  Object.fromEntries(
    registers.map(({ id, fields }) => [id, [Object.fromEntries(fields.map((field) => [field.label, valueOf(field)]))]]),
  );
const full = tablesOf(({ type, list }) => list?.[0] ?? SAMPLE[type] ?? 'C1');

/** Computed columns that hold an error, by register. */
const errorsIn = ({ column }: ReturnType<typeof compute>): string[] =>
  registers.flatMap(({ id, name }) =>
    registerSchema(id, '通用')
      .columns.filter(({ formula }) => formula !== undefined)
      .filter(({ label }) => column(id, label).some((cell) => String(cell).startsWith('#')))
      .map(({ label }) => `${name}.${label}`),
  );

test.each([
  ['text', '无'],
  ['nothing', null],
  ['0', 0],
])('section 7: parameters that hold %s leave no error in any computed column', (_case, value) => {
  const parameters = Object.fromEntries(
    parametersOf('通用').flatMap(({ name }) => (name.startsWith('截至') ? [] : [[name, value]])),
  );
  expect(errorsIn(compute('2026-02-28', full, { parameters }))).toEqual([]);
});

test('section 7: text in every column leaves no error in any computed column', () => {
  expect(
    errorsIn(
      compute(
        '2026-02-28',
        tablesOf(({ unique }) => (unique ? 'C1' : '待定')),
      ),
    ),
  ).toEqual([]);
});

test('a row that holds its key alone has no error either', () => {
  const keys = registers.map(({ id, fields }) => [id, [{ [fields[0]!.label]: 'C1' }]]);
  expect(errorsIn(compute('2026-02-28', Object.fromEntries(keys)))).toEqual([]);
});
