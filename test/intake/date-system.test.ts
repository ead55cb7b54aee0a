import { from1904 } from '../../src/intake';
import { isoDate, parseIso } from '../../src/values/serial';
import { sheet } from './support';

test('days counted from 1904 are moved to those counted from 1900; other numbers are not', () => {
  const source = sheet(
    '客户',
    [
      ['建档日期', '金额'],
      [44000, 44000],
    ],
    {
      formats: [
        ['General', 'General'],
        ['yyyy-mm-dd', '0.00'],
      ],
    },
  );
  const [, [date, amount]] = from1904(source).values as [unknown, [number, number]];
  // Day 0 of the 1904 system is 1904-01-01.
  expect(date - parseIso('1904-01-01')!).toBe(44000);
  expect(isoDate(date)).toBe('2024-06-19');
  expect(amount).toBe(44000);
});
