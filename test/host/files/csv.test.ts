import { openWorkbook, saveCsv } from '../../../src/host/files';
import { area, Workbook } from '../../../src/host/model';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
/** 客户,金额 / 宏达,10 in GB18030. */
const GB = Uint8Array.from([
  0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0xba, 0xea, 0xb4, 0xef, 0x2c, 0x31, 0x30,
]);

const read = (bytes: Uint8Array) => {
  const sheet = openWorkbook(bytes, '客户:名单.csv').sheets[0]!;
  return sheet.getValues(sheet.usedArea(true)!);
};

test.each<[string, Uint8Array]>([
  ['UTF-8', utf8('客户,金额\n宏达,10')],
  ['UTF-8 with a mark', utf8('\ufeff客户,金额\r\n宏达,10')],
  ['UTF-16', utf16le('客户,金额\n宏达,10')],
  ['GB18030', GB],
  ['semicolons', utf8('客户;金额\n宏达;10')],
  ['tabs', utf8('客户\t金额\n宏达\t10')],
  ['a delimiter named by sep=', utf8('sep=|\r\n客户|金额\n宏达|10')],
])('%s', (_, bytes) => {
  expect(read(bytes)).toEqual([
    ['客户', '金额'],
    ['宏达', '10'],
  ]);
});

test('nothing is guessed: numbers, dates and long digits stay the text they were', () => {
  expect(read(utf8('001,2025-3-1,110101199003071234,=1+1,TRUE'))).toEqual([
    ['001', '2025-3-1', '110101199003071234', '=1+1', 'TRUE'],
  ]);
});

test('quotes, delimiters and line ends inside a cell', () => {
  expect(read(utf8('"a,""b""","c\nd"'))).toEqual([['a,"b"', 'c\nd']]);
});

test('="001" of an export is the text 001, as Excel shows it', () => {
  expect(read(utf8('="001",="甲""乙",=1+1'))).toEqual([['001', '甲"乙', '=1+1']]);
});

test('the sheet is named after the file', () => {
  expect(openWorkbook(utf8('a'), 'C:\\tmp\\客户[新].csv').sheets[0]!.name).toBe('客户_新_');
});

test('written as UTF-8 with a mark', () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('S');
  sheet.setValues(area(0, 0, 0, 2), [['甲,乙', 1.5, true]]);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(saveCsv(sheet))).toBe('\ufeff"甲,乙",1.5,TRUE\r\n');
});
