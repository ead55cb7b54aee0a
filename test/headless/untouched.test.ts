/** Nothing lost, nothing touched: the source sheets to the byte, and every one of their cells accounted for. */
import { strFromU8, unzipSync } from 'fflate';
import { openWorkbook } from '../../src/host/files';
import type { Host } from '../../src/host';
import { sampleWorkbook } from '../../src/workbench/sample/build';
import { tableRows } from '../support/table-rows';
import { type Outcome, headless } from './run';

// A run takes seconds where several tests share the machine.
jest.setTimeout(120_000);

/** Sheet name → the bytes of its part. */
const partsOf = (bytes: Uint8Array): Map<string, string> => {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path]!);
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      /Id="([^"]*)"/.exec(tag)![1]!,
      /Target="([^"]*)"/.exec(tag)![1]!.replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => [
      /name="([^"]*)"/.exec(tag)![1]!,
      text(targets.get(/r:id="([^"]*)"/.exec(tag)![1]!)!),
    ]),
  );
};

const source = sampleWorkbook();
let run: Outcome;
let output: Host;
beforeAll(async () => {
  run = await headless({ '来源.xlsx': source });
  output = await run.open();
});

test('the parts of the source sheets are the same bytes', () => {
  const [before, after] = [partsOf(source), partsOf(run.bytes)];
  expect(before.size).toBeGreaterThan(2);
  for (const [name, xml] of before) expect({ name, same: after.get(name) === xml }).toEqual({ name, same: true });
});

test('the output opens again with its tables, and its numbers stay when everything is computed anew', async () => {
  const values = (host: Host) => tableRows(host, '客户台账').rows.map((row) => [row['客户编号'], row['综合评分']]);
  const before = values(output);
  expect(before.filter(([, score]) => typeof score === 'number').length).toBeGreaterThan(100);
  const again = await run.open();
  again.workbook.calc.recalculate();
  expect(values(again)).toEqual(before);
});

test('run again on its own output, nothing doubles and nothing is written', async () => {
  const rows = (host: Host) => ['客户台账', '交易', '应收'].map((name) => tableRows(host, name).rows.length);
  const again = await headless({ '来源.xlsx': run.bytes });
  expect(again.code).toBe(run.code);
  expect(rows(await again.open())).toEqual(rows(output));
  expect(again.summary.phases.find(({ command }) => command === 'build')).toMatchObject({ cellsWritten: 0 });
});

test('every non-empty source cell is in a register, a kept column, or told of in 建账记录', () => {
  const tables = new Map(['客户台账', '交易', '应收'].map((name) => [name, tableRows(output, name)]));
  const told = tableRows(output, '建账记录').rows.map((row) => `${row['来源']}\n${row['原文'] ?? ''}`);
  const workbook = openWorkbook(source, '来源.xlsx');
  let cells = 0;
  const lost: string[] = [];
  for (const sheet of workbook.sheets) {
    const plans = run.summary.sources.filter((plan) => plan.sheet === sheet.name);
    const own = [...tables.values()].flatMap(({ rows }) => rows.filter((row) => row['来源工作表'] === sheet.name));
    const rowsBySource = new Map(own.map((row) => [Number(row['来源行号']), row]));
    const log = told.filter((text) => text.startsWith(sheet.name)).join('\n');
    sheet.forEachCell((row, column, value) => {
      if (value === null || String(value).trim() === '') return;
      cells += 1;
      const home = rowsBySource.get(row + 1);
      const text = String(value).trim();
      const logged = log.includes(text);
      if (home ? !kept(text, home) && !mapped(row + 1, column, home) && !logged : !logged)
        lost.push(`${sheet.name} ${row + 1}:${column + 1} ${text}`);
    });

    function mapped(at: number, column: number, home: Readonly<Record<string, unknown>>): boolean {
      const plan = plans.find(({ range }) => within(range, at));
      if (!plan) return false;
      const header = String(sheet.value(plan.headerRows.at(-1)! - 1, column) ?? '');
      const upper = String(sheet.value(plan.headerRows[0]! - 1, column) ?? '');
      const target = plan.mapping.find((one) => [header, upper].includes(one.header));
      return target !== undefined && String(home[target.column] ?? '') !== '';
    }
  }
  expect(lost).toEqual([]);
  expect(cells).toBeGreaterThan(10_000);
});

/** Some cell of the register row says the same. */
const kept = (text: string, row: Readonly<Record<string, unknown>>): boolean =>
  Object.values(row).some((value) => String(value ?? '').trim() === text);

const within = (range: string, row: number): boolean => {
  const [, top, bottom] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(range)!;
  return row >= Number(top) && row <= Number(bottom);
};
