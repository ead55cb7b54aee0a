import { calendarDays, coveredYears, holidays } from '../../src/policy/calendar';
import { isoDate, serialOf } from '../../src/values/serial';

const kindOf = (year: number, month: number, day: number) =>
  holidays.find((holiday) => holiday.date === serialOf(year, month, day))?.kind;

test('节假日 covers 2018–2026, in order of date, each day once', () => {
  expect([...coveredYears(holidays.map((holiday) => holiday.date))]).toEqual([
    2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
  ]);
  const dates = holidays.map((holiday) => holiday.date);
  expect(dates).toEqual([...new Set(dates)].sort((a, b) => a - b));
  expect(holidays.every((holiday) => /[一-龥]/.test(holiday.name))).toBe(true);
});

test.each([
  [2025, 10, 1, '休'],
  [2025, 10, 8, '休'],
  [2025, 10, 9, undefined],
  [2025, 9, 28, '班'],
  [2025, 10, 11, '班'],
  [2026, 2, 14, '班'],
  [2026, 2, 15, '休'],
  [2026, 2, 23, '休'],
  [2026, 2, 28, '班'],
  [2020, 1, 31, '休'],
])('%d-%d-%d: %s', (year, month, day, kind) => {
  expect(kindOf(year, month, day)).toBe(kind);
});

test('日历 has every day from the first covered year to two years after the last, and one more', () => {
  const days = calendarDays();
  expect([isoDate(days[0]!), isoDate(days.at(-1)!)]).toEqual(['2018-01-01', '2029-01-01']);
  expect(days.every((day, index) => day === days[0]! + index)).toBe(true);
});

test('日历 grows with the holidays a manager adds', () => {
  expect(isoDate(calendarDays([serialOf(2027, 1, 1)]).at(-1)!)).toBe('2030-01-01');
});
