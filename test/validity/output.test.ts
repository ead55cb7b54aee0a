/**
 * Excel reads what we write without offering to repair it: a workbook with all 18 registers and every report keeps the
 * schema of ECMA-376 and the limits that Excel adds; each of a handful of known spoilers is noticed.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildWorkbook } from '../support/build-workbook';
import { fullSheets, fullXlsx } from '../support/full-workbook';
import { validityProblems } from './package-validity';

const AS_OF = 46022; // 2025-12-31

let output: Uint8Array;
beforeAll(async () => {
  const { host } = await buildWorkbook(fullXlsx(fullSheets(AS_OF)), { asOf: AS_OF });
  output = await host.save();
}, 300_000);

test('every register and every report', () => {
  expect(validityProblems(output)).toEqual([]);
});

/** The output with one text of one part replaced. */
function spoiled(part: RegExp, from: string | RegExp, to: string): Uint8Array {
  const files = unzipSync(output);
  const path = Object.keys(files).find((name) => part.test(name) && strFromU8(files[name]!).search(from) >= 0);
  if (!path) throw new Error(`nothing to spoil in ${part}`);
  return zipSync({ ...files, [path]: strToU8(strFromU8(files[path]!).replace(from, to)) }, { level: 1 });
}

test.each([
  ['a column name that is not its header', /tables\/table/, /(<tableColumn [^>]*name=")/, '$1x', /header/],
  ['two tables of one id', /tables\/table/, / id="\d+" /, ' id="3" ', /id 3/],
  ['elements out of order', /worksheets\/sheet/, /<sheetData>/, '<pageMargins/><sheetData>', /too late/],
  ['a function without its prefix', /worksheets\/sheet/, '_xlfn.MAXIFS', 'MAXIFS', /without its prefix/],
  ['a structured reference in a rule', /worksheets\/sheet/, /(<cfRule [^>]*><formula>)/, '$1交易[金额]=', /structured/],
  ['two rules of one priority', /worksheets\/sheet/, ' priority="2"', ' priority="1"', /priority 1/],
  ['a long sheet name', /xl\/workbook/, 'name="客户台账"', `name="${'长'.repeat(32)}"`, /sheet name/],
  ['a format that is not there', /worksheets\/sheet/, / s="\d+"/, ' s="9999"', /format 9999/],
  ['a chart that is not there', /drawings\/_rels/, 'chart1.xml', 'chart99.xml', /chart99/],
])('notices %s', (_, part, from, to, said) => {
  expect(validityProblems(spoiled(part, from, to))).toContainEqual(expect.stringMatching(said));
});
