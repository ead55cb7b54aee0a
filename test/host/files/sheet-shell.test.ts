import { sheetShell } from '../../../src/host/files/sheet-shell';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a worksheet part without its cells', () => {
  test.each([
    ['cells', '<worksheet><cols/><sheetData><row r="1"/></sheetData><pageSetup/></worksheet>'],
    ['attributes', '<worksheet><cols/><sheetData a="1"><row r="1"/></sheetData><pageSetup/></worksheet>'],
    ['the word in a cell', '<worksheet><cols/><sheetData><t>a sheetData> b</t></sheetData><pageSetup/></worksheet>'],
  ])('%s: only what stands around them is left', (_, text) => {
    expect(sheetShell(bytes(text)).replace(' a="1"', '')).toBe(
      '<worksheet><cols/><sheetData></sheetData><pageSetup/></worksheet>',
    );
  });

  test.each([
    ['a prefix', '<x:worksheet><x:sheetData></x:sheetData><x:pageSetup/></x:worksheet>'],
    ['an empty element', '<worksheet><sheetData/><pageSetup/></worksheet>'],
    ['no cells at all', '<chartsheet><sheetViews/></chartsheet>'],
  ])('%s stays as it is', (_, text) => expect(sheetShell(bytes(text))).toBe(text));
});
