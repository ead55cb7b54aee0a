import { CellError, readTyped } from '../../../src/host/model';

/** 2026-11-20 as a serial number. */
const NOW = 46346;
const typed = (input: string, numberFormat = 'General') =>
  readTyped(input, { numberFormat, date1904: false, now: NOW });

test.each([
  // typed, value, number format the cell takes on
  ['宏达', '宏达', undefined],
  ['001', 1, undefined],
  ['-1,234.50', -1234.5, '#,##0.00'],
  ['12%', 0.12, '0%'],
  ['12.3%', 0.123, '0.00%'],
  ['¥1,000', 1000, '¥#,##0'],
  ['1e3', 1000, '0.00E+00'],
  ['110101199003071234', 110101199003071000, undefined],
  ['2025-3-1', 45717, 'yyyy/m/d'],
  ['2025/03/01', 45717, 'yyyy/m/d'],
  ['2025年3月1日', 45717, 'yyyy"年"m"月"d"日"'],
  ['2025-3-1 12:00', 45717.5, 'yyyy/m/d h:mm'],
  ['11-20', NOW, 'm"月"d"日"'],
  ['18:00', 0.75, 'h:mm'],
  ['2025-2-30', '2025-2-30', undefined],
  ['2025.3.1', '2025.3.1', undefined],
  ['TRUE', true, undefined],
  ['#N/A', CellError.of('#N/A'), undefined],
  ["'001", '001', undefined],
  ["'=1+1", '=1+1', undefined],
  ['=', '=', undefined],
  ['13800138000 转 2', '13800138000 转 2', undefined],
])('%s', (input, value, numberFormat) => {
  expect(typed(input)).toEqual({ kind: 'value', value, ...(numberFormat ? { numberFormat } : {}) });
});

test('a formula begins with =', () => {
  expect(typed('=A1+1')).toEqual({ kind: 'formula', formula: '=A1+1' });
});

test.each(['001', '=A1', '2025-3-1', '12%'])('a text cell keeps %s as typed', (input) => {
  expect(typed(input, '@')).toEqual({ kind: 'value', value: input });
});
