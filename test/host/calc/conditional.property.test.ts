/** COUNTIFS and SUMIFS over indexes give what a plain loop gives. */
import fc from 'fast-check';
import { CellError, type Scalar } from '../../../src/host/model/types';
import { fill, sheetOf } from './support';

const cell: fc.Arbitrary<Scalar> = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom<Scalar>('a', 'A', 'ab', 'b*', '', '1', '001', '-2', null, true, 'ba'),
);

const criterion: fc.Arbitrary<Scalar> = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc
    .tuple(
      fc.constantFrom('', '=', '<>', '<', '<=', '>', '>='),
      fc.constantFrom('1', '01', '-2', 'a', 'A*', 'b~*', '?', '', '0'),
    )
    .map(([operator, operand]) => operator + operand),
);

/** 10 or '10' as a number, else null: all numbers here are whole. */
const numeric = (value: Scalar): number | null =>
  typeof value === 'number' ? value : typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : null;

const like = (text: string, pattern: string): boolean => {
  if (pattern === '') return text === '';
  const [head, rest] = pattern[0] === '~' ? [pattern[1]!, pattern.slice(2)] : [pattern[0]!, pattern.slice(1)];
  if (head === '*' && pattern[0] !== '~') return like(text, rest) || (text !== '' && like(text.slice(1), pattern));
  return text !== '' && (text[0] === head || (head === '?' && pattern[0] !== '~')) && like(text.slice(1), rest);
};

const naive = (value: Scalar, wanted: Scalar): boolean => {
  const [, operator, operand] = /^(<=|>=|<>|<|>|=)?(.*)$/.exec(String(wanted))!;
  const number = numeric(operand!);
  const equal =
    operand === ''
      ? value === null || (operator === undefined && value === '')
      : number !== null
        ? numeric(value) === number
        : typeof value === 'string' && like(value.toLowerCase(), operand!.toLowerCase());
  if (operator === undefined || operator === '=') return equal;
  if (operator === '<>') return !equal;
  let order: number;
  if (number !== null && typeof value === 'number') order = value - number;
  else if (number === null && operand !== '' && typeof value === 'string')
    order =
      value.toLowerCase() === operand!.toLowerCase()
        ? 0
        : new Intl.Collator('zh-CN').compare(value.toLowerCase(), operand!.toLowerCase());
  else return false;
  return operator.startsWith('<')
    ? order < 0 || (operator === '<=' && order === 0)
    : order > 0 || (operator === '>=' && order === 0);
};

it('counts and adds up as a loop does', () => {
  const rows = fc.array(fc.tuple(cell, cell, fc.integer({ min: -9, max: 9 })), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(rows, criterion, criterion, (table, first, second) => {
      const { sheet } = sheetOf(table);
      const last = table.length;
      sheet.setValue(0, 7, first);
      sheet.setValue(0, 8, second);
      fill(
        sheet,
        [[`=COUNTIFS(A1:A${last},H1,B1:B${last},I1)`, `=SUMIFS(C1:C${last},A1:A${last},H1,B1:B${last},I1)`]],
        0,
        9,
      );
      const hits = table.filter(([a, b]) => naive(a, first) && naive(b, second));
      const got = [sheet.value(0, 9), sheet.value(0, 10)].map((v) => (v instanceof CellError ? v.code : v));
      expect(got).toEqual([hits.length, hits.reduce((sum, hit) => sum + hit[2], 0)]);
    }),
    { numRuns: 400 },
  );
});
