import { strToU8, zipSync } from 'fflate';
import { FileError, openWorkbook, saveWorkbook } from '../../../src/host/files';
import { Workbook } from '../../../src/host/model';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((ch) => [ch.charCodeAt(0), 0]);

function codeOf(bytes: Uint8Array, fileName: string): string {
  try {
    openWorkbook(bytes, fileName);
    return 'opened';
  } catch (error) {
    return error instanceof FileError ? error.code : String(error);
  }
}

const good = (() => {
  const workbook = new Workbook();
  workbook.addSheet('S').setValue(0, 0, 'x'.repeat(500));
  return saveWorkbook(workbook);
})();

test.each<[string, Uint8Array, string, string]>([
  ['no bytes', new Uint8Array(0), 'a.xlsx', 'empty'],
  ['a text called .xlsx', strToU8('客户,金额'), 'a.xlsx', 'notWorkbook'],
  ['an Excel 97 file', Uint8Array.from([...OLE, ...utf16('Workbook')]), 'a.xls', 'legacyXls'],
  ['an encrypted workbook', Uint8Array.from([...OLE, 0, 0, ...utf16('EncryptedPackage')]), 'a.xlsx', 'encrypted'],
  ['a zip that is no workbook', zipSync({ 'a.txt': strToU8('a') }), 'a.xlsx', 'notWorkbook'],
  ['half a workbook', good.slice(0, good.length >> 1), 'a.xlsx', 'damaged'],
  ['an image called .csv', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'a.csv', 'notWorkbook'],
  ['a csv of blanks', strToU8(' \r\n '), 'a.csv', 'empty'],
  ['a workbook called .csv', good, 'a.csv', 'opened'],
])('%s: %s', (_, bytes, fileName, code) => {
  expect(codeOf(bytes, fileName)).toBe(code);
});

test('broken XML inside is damage, with the part named', () => {
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes = zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${rels}/officeDocument" Target="xl/w.xml"/></Relationships>`,
    ),
    'xl/w.xml': strToU8('<workbook><sheets></workbook>'),
  });
  expect(() => openWorkbook(bytes, 'a.xlsx')).toThrow(/damaged: xl\/w\.xml/);
});
