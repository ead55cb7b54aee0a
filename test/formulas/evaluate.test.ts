import fc from 'fast-check';
import { createEvaluator, roundTo } from '../../src/formulas/evaluate';
import {
  add,
  averageifs,
  col,
  concat,
  countifs,
  div,
  fn,
  ifError,
  lit,
  maxifs,
  mul,
  sumifs,
  tableColumn,
} from '../../src/formulas/expr';
import type { Expr } from '../../src/formulas/expr';
import type { CellValue } from '../../src/values/cell';

const evaluate = (columns: Record<string, readonly CellValue[]>, formulas: Record<string, Expr>) => {
  const rows = Math.max(1, ...Object.values(columns).map((values) => values.length));
  const table = {
    name: 'T',
    rows,
    firstSheetRow: 5,
    values: new Map(Object.entries(columns)),
    formulas: new Map(Object.entries(formulas)),
  };
  return createEvaluator([table], new Map(), 46000.5);
};
const one = (formula: Expr, columns: Record<string, readonly CellValue[]> = {}): CellValue =>
  evaluate(columns, { x: formula }).value('T', 'x', 0);

test.each<[string, Expr, CellValue]>([
  ['text in a number counts as 0 through N', fn('N', lit('待定')), 0],
  ['text in arithmetic is an error', add(lit('待定'), 1), '#VALUE!'],
  ['IFERROR catches it', ifError(div(1, 0), '-'), '-'],
  ['comparison ignores case', { kind: 'operation', operator: '=', left: lit('abc'), right: lit('ABC') }, true],
  ['numbers come before text', { kind: 'operation', operator: '<', left: lit(9), right: lit('1') }, true],
  ['joining shows 15 digits', concat(lit(0.1 + 0.2), ''), '0.3'],
  ['EDATE cuts month ends', fn('EDATE', fn('DATE', 2024, 1, 31), 1), 45351],
  ['WEEKDAY of type 2 begins on Monday', fn('WEEKDAY', fn('DATE', 2026, 6, 8), 2), 1],
  ['INT rounds down', fn('INT', lit(-1.2)), -2],
  ['ROW is the sheet row', fn('ROW'), 5],
  ['TODAY is the day of the clock', fn('TODAY'), 46000],
  ['COUNT counts numbers and passes over text', fn('COUNT', 3, '待定', 4), 2],
  ['SUM adds numbers and passes over text', fn('SUM', 3, '待定', 4), 7],
  ['FIND gives the place, and minds case', fn('FIND', 'B', 'abB'), 3],
  ['FIND gives an error where there is none', fn('FIND', 'x', 'abc'), '#VALUE!'],
])('%s', (_, formula, expected) => {
  expect(one(formula)).toBe(expected);
});

test('a blank cell equals nothing, "" and 0', () => {
  expect(
    one(
      concat(
        fn('IF', { kind: 'operation', operator: '=', left: col('a'), right: lit('') }, 'y', 'n'),
        fn('IF', { kind: 'operation', operator: '=', left: col('a'), right: lit(0) }, 'y', 'n'),
      ),
      { a: [null] },
    ),
  ).toBe('yy');
});

test('criteria: escaped wildcards are characters, plain ones match, order meets numbers only', () => {
  const columns = { k: ['K*1', 'Kx1', 'k*1', 'K~1', null], n: [1, 2, '3', 4, 5] };
  expect(one(countifs([tableColumn('T', 'k'), 'K~*1']), columns)).toBe(2);
  expect(one(countifs([tableColumn('T', 'k'), 'K?1']), columns)).toBe(4);
  expect(one(countifs([tableColumn('T', 'k'), '<>Kx1']), columns)).toBe(4);
  expect(one(countifs([tableColumn('T', 'n'), '>=2']), columns)).toBe(3);
  expect(one(sumifs(tableColumn('T', 'n'), [tableColumn('T', 'k'), 'K~*1']), columns)).toBe(1);
  expect(one(averageifs(tableColumn('T', 'n'), [tableColumn('T', 'k'), 'none']), columns)).toBe('#DIV/0!');
  expect(one(maxifs(tableColumn('T', 'n'), [tableColumn('T', 'n'), '<4']), columns)).toBe(2);
});

test('a column that depends on itself is refused', () => {
  expect(() => evaluate({}, { a: col('b'), b: mul(col('a'), 2) }).column('T', 'a')).toThrow('depends on itself');
});

test('whenBlank fills blank cells of an entered column and leaves typed ones', () => {
  const table = {
    name: 'T',
    rows: 3,
    firstSheetRow: 2,
    values: new Map([['a', [7, null, '']]]),
    formulas: new Map(),
    whenBlank: new Map([['a', lit(1)]]),
  };
  expect(createEvaluator([table], new Map(), 0).column('T', 'a')).toEqual([7, 1, 1]);
});

test.each([
  [1.005, 2, 1.01],
  [-2.5, 0, -3],
  [2.345, 2, 2.35],
  [1234.5, -2, 1200],
  [1e-9, 6, 0],
])('ROUND(%d, %d) = %d', (value, digits, expected) => {
  expect(roundTo(value, digits)).toBe(expected);
});

test('property: SUMIFS and COUNTIFS by position give what a scan gives', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant('x'), fc.constant(null)), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(
      values,
      fc.integer({ min: -60, max: 60 }),
      fc.constantFrom('<', '<=', '>', '>='),
      (cells, limit, order) => {
        const holds = (value: number) =>
          order === '<'
            ? value < limit
            : order === '<='
              ? value <= limit
              : order === '>'
                ? value > limit
                : value >= limit;
        const met = cells.filter((value): value is number => typeof value === 'number' && holds(value));
        const range = tableColumn('T', 'a');
        expect(one(countifs([range, `${order}${limit}`]), { a: cells })).toBe(met.length);
        expect(one(sumifs(range, [range, `${order}${limit}`]), { a: cells })).toBeCloseTo(
          met.reduce((sum, value) => sum + value, 0),
          9,
        );
      },
    ),
  );
});
