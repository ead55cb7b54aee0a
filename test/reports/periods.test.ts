import { customPeriod, defaultPeriod, quarterPeriod } from '../../src/reports';
import { isWithin } from '../../src/reports/support/periods';
import { isoDate } from '../../src/values/serial';
import { day } from './support/context';

const span = ({ from, to }: { from: number; to: number }): string => `${isoDate(from)} ${isoDate(to)}`;

describe('periods of reports (requirements section 8)', () => {
  test.each([
    ['asOf', '2026-11-20 2026-11-20'],
    ['month', '2026-11-01 2026-11-30'],
    ['year', '2026-01-01 2026-12-31'],
    ['last12Months', '2025-12-01 2026-11-30'],
  ] as const)('%s of 2026-11-20 is %s', (kind, expected) => {
    expect(span(defaultPeriod(kind, day('2026-11-20')))).toBe(expected);
  });

  test('quarters, and a custom span in either order', () => {
    expect(span(quarterPeriod(day('2026-02-28')))).toBe('2026-01-01 2026-03-31');
    expect(span(customPeriod(day('2026-03-31'), day('2026-01-01')))).toBe('2026-01-01 2026-03-31');
  });

  test('a month cut by as-of holds the whole as-of day and nothing later', () => {
    const period = defaultPeriod('month', day('2026-11-20'));
    const within = (serial: number) => isWithin(serial, period, day('2026-11-20'));
    expect(
      [day('2026-10-31') + 0.99, day('2026-11-01'), day('2026-11-20') + 0.99, day('2026-11-21')].map(within),
    ).toEqual([false, true, true, false]);
  });
});
