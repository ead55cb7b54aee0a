/** The many spellings of one value, as exports and offices write them (requirements section 8, Intake). */
import type { CellValue } from '../../src/values/cell';
import type { FieldDef } from '../../src/registers/types';
import { isoDate } from '../../src/values/serial';
import { columnCleaner } from '../../src/intake/clean/cell';
import { readPhones } from '../../src/intake/clean/phones';

const cleaned = (type: FieldDef['type'], value: CellValue, unit?: FieldDef['unit']): CellValue =>
  columnCleaner({ label: '栏', en: 'x', type, ...(unit ? { unit } : {}) }, { scale: 1 })(value, 'General').value;
const day = (value: CellValue): CellValue => {
  const after = cleaned('date', value);
  return typeof after === 'number' ? isoDate(after) : after;
};

test.each([
  '2025。3。1',
  '2025、3、1',
  '2025,3,1',
  '2025 3 1',
  '2025\\3\\1',
  '2025.3.1.',
  "'2025-03-01",
  '二〇二五年三月一日',
  '二○二五年三月一日',
  '民国114年3月1日',
  'Sat, 1 Mar 2025',
  'Saturday, March 1, 2025',
  '2025-Mar-01',
  '1st March 2025',
])('%s is the first of March 2025', (text) => expect(day(text)).toBe('2025-03-01'));

test.each(['二〇二五年十三月一日', '2025。2。30', '民国114年2月30日', '2025 3 1 4', '长期'])(
  '%s is no day and stays as it is',
  (text) => expect(day(text)).toBe(text),
);

test.each(['2025年3月份', 'Mar 2025', '202503', 202503])('%s is the month of March 2025', (value) =>
  expect(isoDate(cleaned('month', value) as number)).toBe('2025-03-01'),
);

test('a month of six digits in a date column has no day: it stays, with a finding', () => {
  const after = columnCleaner({ label: '日', en: 'x', type: 'date' }, { scale: 1 })(202503, 'General');
  expect([after.value, after.mark?.rule]).toEqual([202503, 'dateNoDay']);
});

test.each([
  ['number', '5箱', 5],
  ['number', '2.5吨', 2.5],
  ['number', '10 PCS', 10],
  ['integer', '3名', 3],
  ['money', '−1,234', -1234],
  ['money', '50k', 50_000],
  ['money', "'1,234", 1234],
  ['money', '100箱', '100箱'],
  ['money', '1.2M', '1.2M'],
  ['money', '10-20万', '10-20万'],
] as const)('%s %s → %s', (type, before, after) => expect(cleaned(type, before)).toBe(after));

test.each([
  ['2周', 14],
  ['30 days', 30],
  ['月结60天', 60],
  ['票到 45 天', 45],
  ['Net 30 days', 30],
  ['月结', '月结'],
  ['月结前10', '月结前10'],
] as const)('%s of an account is %s days', (before, after) => expect(cleaned('integer', before, '天')).toBe(after));

test.each(['✅', '○', '●', '■', 'V', '属于'])('%s means 是', (mark) => expect(cleaned('yesno', mark)).toBe('是'));
test.each(['❌', '✖', '╳', '□', '未'])('%s means 否', (mark) => expect(cleaned('yesno', mark)).toBe('否'));

test.each([
  ['code', "'001", '001'],
  ['idNumber', '身份证：330106196802052101', '330106196802052101'],
  ['email', '<a@b.com>', 'a@b.com'],
  ['email', 'a@b。com；', 'a@b.com'],
  ['plate', '浙A・D1234', '浙AD1234'],
  ['vin', 'LSVAU-033952123456', 'LSVAU033952123456'],
  ['postcode', 94105, '94105'],
  ['postcode', 50000, '050000'],
] as const)('%s %s → %s', (type, before, after) => expect(cleaned(type, before)).toBe(after));

const A = '13800001111';
const B = '13900002222';
test.each<[CellValue, string[]]>([
  [`张经理${A}`, [A]],
  [`张三：${A}`, [A]],
  [`${A} 张三`, [A]],
  [`李:${A} 王:${B}`, [A, B]],
  [`${A}和${B}`, [A, B]],
  [`${A}+${B}`, [A, B]],
  [`${A}\\${B}`, [A, B]],
  [`${A}、`, [A]],
  [`【${A}】`, [A]],
  [`'${A}`, [A]],
  ['1.3800001111E10', [A]],
  ['86-571-88001234', ['0571-88001234']],
  ['0571-8800 1234-801', ['0571-88001234-801']],
  ['0571-88001234*801', ['0571-88001234-801']],
  ['+852 2345 6789', ['+852 2345 6789']],
  [`${A};无`, [`${A};无`]],
])('%s holds %j', (cell, numbers) => expect(readPhones(cell).map(({ text }) => text)).toEqual(numbers));
