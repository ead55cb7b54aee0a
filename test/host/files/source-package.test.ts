import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook, saveWorkbook } from '../../../src/host/files';
import { area } from '../../../src/host/model';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A package made by hand, with prefixed names, an absolute target, cells without addresses, and a part nobody knows. */
function handMade(sheetBody: string, more: Record<string, string> = {}): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${RELS}/officeDocument" Target="/xl/book.xml"/></Relationships>`,
    'xl/book.xml': `<x:workbook xmlns:x="${MAIN}" xmlns:r="${RELS}"><x:workbookPr date1904="1"/><x:sheets><x:sheet name="源" sheetId="7" r:id="s1"/></x:sheets><x:calcPr iterate="1"/></x:workbook>`,
    'xl/_rels/book.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="${RELS}/worksheet" Target="/xl/sheets/one.xml"/><Relationship Id="t" Type="${RELS}/sharedStrings" Target="strings.xml"/></Relationships>`,
    'xl/strings.xml': `<sst xmlns="${MAIN}"><si><r><t>宏</t></r><r><t>达</t></r><rPh sb="0" eb="1"><t>hong</t></rPh></si></sst>`,
    'xl/sheets/one.xml': `<?xml version="1.0"?>\r\n<x:worksheet xmlns:x="${MAIN}"><x:sheetPr codeName="Tabelle1"/><x:sheetData>${sheetBody}</x:sheetData><x:phoneticPr fontId="1"/></x:worksheet>`,
    'xl/unknown/thing.bin': 'bytes',
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
const parts = (bytes: Uint8Array) => unzipSync(bytes);

describe('what real files do', () => {
  test('rows and cells without addresses, prefixed names, rich text without its phonetic runs', () => {
    const book = openWorkbook(
      handMade(
        '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c t="b"><x:v>1</x:v></x:c></x:row>',
      ),
      'a.xlsx',
    );
    expect(book.sheets[0]!.getValues(area(0, 0, 1, 1))).toEqual([
      ['宏达', 2],
      [true, null],
    ]);
    expect(book.date1904).toBe(true);
  });

  test('shared formulas are written out cell by cell', () => {
    const book = openWorkbook(
      handMade(
        '<x:row r="1"><x:c r="B1"><x:f t="shared" ref="B1:B2" si="0">A1*$A$1</x:f><x:v>1</x:v></x:c></x:row><x:row r="2"><x:c r="B2"><x:f t="shared" si="0"/><x:v>2</x:v></x:c></x:row>',
      ),
      'a.xlsx',
    );
    expect([book.sheets[0]!.formula(0, 1), book.sheets[0]!.formula(1, 1)]).toEqual(['=A1*$A$1', '=A2*$A$1']);
  });

  test('an ISO date cell is a serial number of the workbook', () => {
    const book = openWorkbook(handMade('<x:row><x:c t="d"><x:v>2026-11-20T12:00:00</x:v></x:c></x:row>'), 'a.xlsx');
    expect(book.sheets[0]!.value(0, 0)).toBe(46346.5 - 1462);
  });

  test('a million styled but empty rows are not used', () => {
    const book = openWorkbook(
      handMade(
        '<x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row><x:row r="1048576"><x:c r="XFD1048576" s="0"/></x:row>',
      ),
      'a.xlsx',
    );
    expect(book.sheets[0]!.usedArea(true)).toEqual(area(0, 0, 0, 0));
  });
});

describe('saving keeps the package', () => {
  const source = handMade('<x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>');

  test('an untouched sheet and unknown parts keep their bytes when sheets are added', () => {
    const book = openWorkbook(source, 'a.xlsx');
    const added = book.addSheet('客户台账');
    added.setValue(0, 0, '客户');
    added.setStyle(area(0, 0), { bold: true });
    const [before, after] = [parts(source), parts(saveWorkbook(book))];
    for (const name of ['xl/sheets/one.xml', 'xl/strings.xml', 'xl/unknown/thing.bin']) {
      expect(Buffer.from(after[name]!).equals(Buffer.from(before[name]!))).toBe(true);
    }
    expect(openWorkbook(saveWorkbook(book), 'a.xlsx').sheets.map((sheet) => sheet.name)).toEqual(['源', '客户台账']);
    expect(strFromU8(after['xl/book.xml']!)).toMatch(/<x:calcPr fullCalcOnLoad="1" iterate="1"\/>/);
  });

  test('reading values and recalculating does not make a sheet dirty', () => {
    const book = openWorkbook(source, 'a.xlsx');
    book.sheets[0]!.value(0, 0);
    book.calc.recalculate();
    expect(book.sheets[0]!.dirty).toBe(false);
  });

  test('a changed sheet keeps what we do not model', () => {
    const book = openWorkbook(source, 'a.xlsx');
    book.sheets[0]!.setValue(4, 4, 'neu');
    const bytes = saveWorkbook(book);
    const text = strFromU8(parts(bytes)['xl/sheets/one.xml']!);
    expect(text).toContain('<x:phoneticPr fontId="1"/>');
    expect(text).toContain('codeName="Tabelle1"');
    const back = openWorkbook(bytes, 'a.xlsx').sheets[0]!;
    expect([back.value(0, 0), back.value(4, 4)]).toEqual(['宏达', 'neu']);
  });

  test('a removed sheet leaves no part behind', () => {
    const book = openWorkbook(source, 'a.xlsx');
    book.addSheet('neu');
    book.removeSheet(book.sheets[0]!);
    const after = parts(saveWorkbook(book));
    expect(after['xl/sheets/one.xml']).toBeUndefined();
    expect(strFromU8(after['xl/_rels/book.xml.rels']!)).not.toContain('one.xml');
  });

  test('a chart that is changed is written anew, the others keep their part, a deleted one leaves none', () => {
    const book = openWorkbook(source, 'a.xlsx');
    const sheet = book.addSheet('图');
    for (const name of ['一', '二', '三']) {
      const series = [{ name: '金额', values: '=图!$B$2:$B$4', categories: '' }];
      const legend = { visible: false, position: 'Right' };
      const place = { left: 0, top: 0, width: 100, height: 100 };
      sheet.charts.push({ id: name, name, type: 'Pie', title: name, showTitle: true, legend, series, ...place });
    }
    const first = saveWorkbook(book);
    const again = openWorkbook(first, 'a.xlsx');
    const own = again.sheet('图')!;
    own.charts.splice(0, 1);
    own.charts[0]!.title = '改过';
    own.charts[0]!.sourcePart = undefined;
    own.dirty = true;
    const after = parts(saveWorkbook(again));
    expect(Object.keys(after).filter((name) => name.startsWith('xl/charts/'))).toHaveLength(2);
    expect(after['xl/charts/chart3.xml']).toEqual(parts(first)['xl/charts/chart3.xml']);
    const titles = openWorkbook(saveWorkbook(again), 'a.xlsx')
      .sheet('图')!
      .charts.map((chart) => chart.title);
    expect(titles.sort()).toEqual(['三', '改过'].sort());
  });

  test('a rule kind we do not model is written back as it was', () => {
    const scale =
      '<x:cfRule type="colorScale" priority="1"><x:colorScale><x:cfvo type="min"/><x:cfvo type="max"/><x:color rgb="FFFF0000"/><x:color rgb="FF00FF00"/></x:colorScale></x:cfRule>';
    const sheet = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData/><x:conditionalFormatting sqref="A1:A9">${scale}</x:conditionalFormatting></x:worksheet>`;
    const book = openWorkbook(handMade('', { 'xl/sheets/one.xml': sheet }), 'a.xlsx');
    book.sheets[0]!.setValue(0, 0, 1);
    expect(strFromU8(parts(saveWorkbook(book))['xl/sheets/one.xml']!)).toContain(scale);
  });

  test('styles are appended, never renumbered', () => {
    const book = openWorkbook(source, 'a.xlsx');
    book.addSheet('b').setStyle(area(0, 0), { bold: true });
    const first = openWorkbook(saveWorkbook(book), 'a.xlsx');
    first.addSheet('c').setStyle(area(0, 0), { italic: true });
    const styles = strFromU8(parts(saveWorkbook(first))['xl/styles.xml']!);
    const fonts = [...styles.matchAll(/<font>(.*?)<\/font>/g)].map((m) => m[1]!.slice(0, 4));
    expect(fonts).toEqual(['<sz ', '<b/>', '<i/>']);
  });
});
