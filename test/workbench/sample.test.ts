import { openWorkbook } from '../../src/host/files';
import { applyPlan, planIntake } from '../../src/intake';
import type { SourceSheet } from '../../src/intake';
import { parseIso } from '../../src/values/serial';
import { sampleWorkbook } from '../../src/workbench/sample/build';
import { describeSample } from '../../src/workbench/sample/describe';

const sources = (): SourceSheet[] =>
  describeSample().map(({ name, rows, formats, merges, hiddenRows }) => ({
    file: '',
    name,
    hidden: false,
    firstRow: 1,
    firstColumn: 1,
    values: rows,
    formats,
    merges,
    hiddenRows: new Set(hiddenRows),
  }));

describe('the sample workbook', () => {
  test('is the same every time', () => {
    expect(describeSample()).toEqual(describeSample());
  });

  test('is an office’s: customers, sales and receivables, understood by intake', () => {
    const options = { preset: '通用', asOf: parseIso('2026-11-20')! };
    const plan = planIntake(sources(), options);
    expect(plan.tables.map(({ sheet, register }) => [sheet, register])).toEqual([
      ['客户资料', 'customers'],
      ['销售明细', 'transactions'],
      ['应收账款', 'receivables'],
      ['应收账款', 'customers'],
    ]);
    const { drafts, findings } = applyPlan(sources(), plan, options);
    expect(drafts.map((draft) => [draft.register, draft.rows.length])).toEqual([
      ['customers', 350],
      ['transactions', 1500],
      ['receivables', 481],
    ]);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(
      new Set(['unitScaled', 'customerAmbiguous', 'customerUnknown']),
    );
  });

  test('opens as a file with merged cells and hidden rows', () => {
    const workbook = openWorkbook(sampleWorkbook(), 'sample.xlsx');
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(['客户资料', '销售明细', '应收账款', '填表说明']);
    const first = workbook.sheets[0]!;
    expect(first.merges.length).toBeGreaterThan(8);
    expect([...first.rows.values()].some((row) => row.hidden)).toBe(true);
  });
});
