import { CellError } from '../../../src/host/model/types';
import { formatColour, formatText } from '../../../src/host/wire/number-format';

describe('Text of a cell by its number format', () => {
  test.each<[string, number | string | boolean | null, string]>([
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1234567.5, '1234567.5'],
    ['General', '文字', '文字'],
    ['General', true, 'TRUE'],
    ['General', null, ''],
    ['0', 2.5, '3'],
    ['0.00', 1234.5, '1234.50'],
    ['#,##0', 1234567, '1,234,567'],
    ['#,##0.00;[Red]-#,##0.00', -5, '-5.00'],
    ['0%', 0.256, '26%'],
    ['yyyy-mm-dd', 45717, '2025-03-01'],
    ['yyyy"年"m"月"', 45717, '2025年3月'],
    ['yyyy/m/d h:mm', 45717.5, '2025/3/1 12:00'],
    ['aaaa', 45717, '星期六'],
    ['[>=10000]0.0,"千";0', 12345, '12.3千'],
    ['@', 12, '12'],
    ['"第"0"号"', 7, '第7号'],
    ['0.00', '文字', '文字'],
    ['¥#,##0.00', 1234.5, '¥1,234.50'],
  ])('%s of %p is %s', (pattern, value, expected) => {
    expect(formatText(pattern, value)).toBe(expected);
  });

  test('an error shows its code, a broken format the plain number', () => {
    expect(formatText('0.00', CellError.of('#N/A'))).toBe('#N/A');
    expect(formatText('bad[', 1.5)).toBe('1.5');
  });

  test('the 1904 date system counts from four years later', () => {
    expect(formatText('yyyy-mm-dd', 45717 - 1462, 'zh-CN', true)).toBe('2025-03-01');
  });

  test('a section may colour the value', () => {
    expect(formatColour('0;[Red]-0', -1)).toBe('red');
    expect(formatColour('0;[Red]-0', 1)).toBeNull();
  });
});
