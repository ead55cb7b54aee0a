/** Files that count from 1904, held in the model as if they counted from 1900. */
import { from1904, to1904 } from '../../../src/host/files/date-system';

test.each([
  ['yyyy-mm-dd', 44_000, 45_462],
  ['yyyy"年"m"月"d"日"', 44_000, 45_462],
  ['[$-804]yyyy/m/d h:mm;@', 44_000.5, 45_462.5],
  ['mmm-yy', 44_000, 45_462],
  ['h:mm', 0.5, 0.5],
  ['[h]:mm:ss', 30.5, 30.5],
  ['General', 44_000, 44_000],
  ['0.00E+00', 44_000, 44_000],
  ['#,##0.00_);[Red](#,##0.00)', 44_000, 44_000],
  ['¥#,##0"日"', 44_000, 44_000],
])('%s: %d ⇄ %d', (pattern, own, held) => {
  expect(from1904(own, pattern)).toBe(held);
  expect(to1904(held, pattern)).toBe(own);
});

test('zero says "no day" in both, and nothing lies before the first day', () => {
  expect(from1904(0, 'yyyy-mm-dd')).toBe(0);
  expect(to1904(0, 'yyyy-mm-dd')).toBe(0);
  expect(to1904(1000, 'yyyy-mm-dd')).toBe(1000);
});
