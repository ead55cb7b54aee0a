/** Files that come in beside the open workbook: what they are, what is in them, and why some are refused. */
import { strToU8, zipSync } from 'fflate';
import { FileRefusal, inspectPackage, kindOf, readTextTable } from '../../src/intake';

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...strToU8(part)] : part)));
const utf16 = (text: string): number[] => [...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const refusal = (work: () => unknown): string => {
  try {
    work();
    return 'none';
  } catch (error) {
    return error instanceof FileRefusal ? error.code : String(error);
  }
};

const book = (workbook: string, rels = ''): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${rels}</Relationships>`),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet/>'),
  });

test.each([
  ['旧.xls', bytes(OLE, [0, 0]), 'legacyXls'],
  ['旧.xlsx', bytes(OLE, [0, 0]), 'legacyXls'],
  ['密.xlsx', bytes(OLE, [1], utf16('EncryptedPackage')), 'encrypted'],
  ['空.xlsx', bytes(), 'empty'],
  ['图.png', bytes([0x89], 'PNG'), 'notWorkbook'],
  ['假.csv', bytes('a', [0], 'b'), 'notWorkbook'],
  ['客户.csv', bytes('编号,名称'), 'none'],
  ['客户.xlsx', bytes('PK', [3, 4]), 'none'],
])('%s: the first bytes decide, not the name', (name, content, code) => {
  expect(refusal(() => kindOf(content, name))).toBe(code);
});

test('names of the worksheets in order, charts left out; where days begin', () => {
  const type = (kind: string): string => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}`;
  const facts = inspectPackage(
    book(
      '<x:workbook xmlns:x="m"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="A&amp;B" sheetId="1" r:id="r1"/>' +
        '<x:sheet name="图表" sheetId="2" r:id="r2"/><x:sheet name="二 (2)" sheetId="3" r:id="r3"/></x:sheets></x:workbook>',
      `<Relationship Id="r1" Type="${type('worksheet')}"/><Relationship Id="r2" Type="${type('chartsheet')}"/>` +
        `<Relationship Id="r3" Type="${type('worksheet')}"/>`,
    ),
    'a.xlsx',
  );
  expect(facts).toEqual({ sheets: ['A&B', '二 (2)'], date1904: true });
});

test('a broken package, and one that is no workbook', () => {
  expect(refusal(() => inspectPackage(bytes('PK', [3, 4], 'rest'), 'a.xlsx'))).toBe('damaged');
  expect(refusal(() => inspectPackage(zipSync({ 'word/document.xml': strToU8('<w/>') }), 'a.xlsx'))).toBe(
    'notWorkbook',
  );
});

describe('delimited text: every cell stays text', () => {
  const rows = (content: Uint8Array) => readTextTable(content, '上海分公司.csv').values;

  test.each([
    ['UTF-8', bytes([0xef, 0xbb, 0xbf], '编号,名称\r\n001,"甲,乙"')],
    [
      'GB18030',
      bytes([0xb1, 0xe0, 0xba, 0xc5], ',', [0xc3, 0xfb, 0xb3, 0xc6], '\n001,"', [0xbc, 0xd7], ',', [0xd2, 0xd2], '"'),
    ],
    ['UTF-16', bytes([0xff, 0xfe], utf16('编号,名称\n001,"甲,乙"'))],
    ['sep=', bytes('sep=;\r\n编号;名称\n001;甲,乙\n')],
    ['semicolons', bytes('编号;名称\n001;"甲,乙"\n')],
  ])('%s', (_, content) => {
    expect(rows(content)).toEqual([
      ['编号', '名称'],
      ['001', '甲,乙'],
    ]);
  });

  test('the sheet is called like the file; a file of blank lines is refused', () => {
    expect(readTextTable(bytes('编号\n1'), '上海分公司.csv')).toMatchObject({
      file: '上海分公司.csv',
      name: '上海分公司',
    });
    expect(refusal(() => readTextTable(bytes('\n\n'), '空.csv'))).toBe('empty');
  });
});
