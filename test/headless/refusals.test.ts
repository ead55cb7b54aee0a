/** Input that cannot be used: exit 2, one clear line, nothing written (requirements section 7). */
import { zipSync, strToU8 } from 'fflate';
import { TWO_CUSTOMERS, headless, xlsx } from './run';

// A run takes seconds where several tests share the machine.
jest.setTimeout(120_000);

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const ole = (stream: string): Uint8Array => Uint8Array.from([...OLE, ...Array<number>(504).fill(0), ...utf16(stream)]);

const good = xlsx({ 客户: TWO_CUSTOMERS });
const damaged = good.slice(0, good.length - 60);

test.each<[string, Record<string, Uint8Array | string>, RegExp]>([
  ['a text file called .xlsx', { 'a.xlsx': '客户编号,客户名称\nC001,宏达' }, /a\.xlsx.*不是 Excel 工作簿/],
  ['an empty file', { 'a.xlsx': '' }, /a\.xlsx.*空文件/],
  ['an empty .csv', { 'a.csv': '\n\n' }, /a\.csv.*空文件/],
  ['an old .xls', { 'a.xls': ole('Workbook') }, /a\.xls.*另存为 \.xlsx/],
  ['an encrypted workbook', { 'a.xlsx': ole('EncryptedPackage') }, /a\.xlsx.*密码/],
  ['a workbook cut short', { 'a.xlsx': damaged }, /a\.xlsx.*损坏/],
  ['a zip that is no workbook', { 'a.xlsx': zipSync({ 'a.txt': strToU8('hello') }) }, /a\.xlsx.*(不是 Excel|损坏)/],
  ['a workbook without any table', { 'a.xlsx': xlsx({ 封面: [['说明'], [null], ['请填写']] }) }, /看到的表头：说明/],
  ['a blank workbook', { 'a.xlsx': xlsx({ Sheet1: [], Sheet2: [] }) }, /Sheet1、Sheet2（共 0 个/],
  [
    'a table without a name column',
    {
      'a.xlsx': xlsx({
        库存: [
          ['仓位', '温度', '湿度'],
          ['A1', 20, 55],
          ['A2', 21, 50],
          ['A3', 19, 61],
        ],
      }),
    },
    /仓位/,
  ],
  ['a good file with a bad one behind it', { 'a.xlsx': good, 'b.xlsx': 'no workbook' }, /b\.xlsx.*不是 Excel/],
])('%s', async (_, files, line) => {
  const { code, out, err, written } = await headless(files);
  expect(code).toBe(2);
  expect(out).toEqual([]);
  expect(err).toEqual([expect.stringMatching(line)]);
  expect(err[0]).not.toMatch(/\n|\{\{|^[a-z]+\.[a-z]/i);
  expect(written).toEqual([]);
});

test.each<[string, readonly string[], RegExp]>([
  ['an unknown preset', ['--preset', '无此模板'], /无此模板.*通用/],
  ['an unknown report', ['--reports', '3,999'], /999/],
  ['a date that is none', ['--as-of', '2026-02-30'], /2026-02-30/],
  ['an option that is none', ['--colour'], /--colour/],
  ['a folder for the summary that is not there', ['--json', '/not/there/s.json'], /\/not\/there/],
])('%s', async (_, options, line) => {
  const { code, err, written } = await headless({ 'a.xlsx': good }, options);
  expect(code).toBe(2);
  expect(err.join('\n')).toMatch(line);
  expect(written).toEqual([]);
});
