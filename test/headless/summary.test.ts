/** Exit codes and the summary JSON of requirements section 8. */
import { TWO_CUSTOMERS, headless, xlsx } from './run';

// A run takes seconds where several tests share the machine.
jest.setTimeout(120_000);

const clean = xlsx({ 客户: TWO_CUSTOMERS });

test('exit 0 when nothing is wrong', async () => {
  const { code, err, written } = await headless({ 'a.xlsx': clean });
  expect({ code, err, written }).toEqual({ code: 0, err: [], written: ['out.xlsx', 'summary.json'] });
});

test('exit 1 with a finding of severity 错误, and everything is written all the same', async () => {
  const { code, written, summary } = await headless({
    'a.xlsx': xlsx({ 客户: [...TWO_CUSTOMERS, ['C002', '同号商行', '13800001111']] }),
  });
  expect({ code, written }).toEqual({ code: 1, written: ['out.xlsx', 'summary.json'] });
  expect(summary.findings).toContainEqual({ rule: 'unique', severity: '错误', count: expect.any(Number) });
});

test('a warning alone is no error', async () => {
  const { code, summary } = await headless({
    'a.xlsx': xlsx({
      客户: [
        ['客户编号', '客户名称', '核定等级'],
        ['C001', '宏达贸易有限公司', 'A'],
        ['C002', '远航物流有限公司', null],
      ],
    }),
  });
  expect(summary.findings.map(({ severity }) => severity)).toContain('警告');
  expect(code).toBe(0);
});

const PHASE = {
  seconds: expect.any(Number),
  syncs: expect.any(Number),
  cellsRead: expect.any(Number),
  cellsWritten: expect.any(Number),
  bytesIn: expect.any(Number),
  bytesOut: expect.any(Number),
};

test('the summary has exactly the parts of requirements section 8, and what had to be renamed', async () => {
  const { summary } = await headless({
    'a.xlsx': xlsx({
      资料: [
        ['客户名册'],
        [],
        ['编码', '单位名称', '手机', '车位'],
        ...TWO_CUSTOMERS.slice(1).map((row) => [...row, '甲1']),
      ],
    }),
  });
  expect(summary).toEqual({
    asOf: '2026-06-30',
    preset: '通用',
    sources: [
      {
        file: 'a.xlsx',
        sheet: '资料',
        range: 'A3:D5',
        headerRows: [3],
        register: '客户台账',
        mapping: [
          { header: '编码', column: '客户编号', confidence: expect.any(Number) },
          { header: '单位名称', column: '客户名称', confidence: expect.any(Number) },
          { header: '手机', column: '手机', confidence: expect.any(Number) },
        ],
        unmapped: ['车位'],
        rowsIn: 2,
        rowsOut: 2,
        skipped: [{ row: 1, reason: '标题', text: '客户名册' }],
      },
    ],
    renamed: [],
    findings: [],
    phases: ['planIntake', 'build', 'makeReports'].map((command) => ({ command, ...PHASE })),
    reports: [{ id: 3, title: '客户分级表', sheet: '客户分级表', rows: 2 }],
  });
  for (const { confidence } of summary.sources[0]!.mapping) {
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
});

test('a table of no register is listed without one, with its range', async () => {
  const stock = [
    ['仓位', '温度', '湿度'],
    ['A1', 20, 55],
    ['A2', 21, 50],
    ['A3', 19, 61],
  ];
  const { summary } = await headless({ 'a.xlsx': xlsx({ 客户: TWO_CUSTOMERS, 库存: stock }) });
  expect(summary.sources.map(({ sheet, range, register }) => [sheet, range, register])).toEqual([
    ['客户', 'A1:C3', '客户台账'],
    ['库存', 'A1:C4', null],
  ]);
});

test.each([
  ['2026-03-31', '2026-03-31'],
  ['2026-03-31T08:30', '2026-03-31T08:30'],
])('--as-of %s comes back as %s', async (given, told) => {
  const { summary } = await headless({ 'a.xlsx': clean }, ['--as-of', given]);
  expect(summary.asOf).toBe(told);
});

test('only the reports that were asked for are made', async () => {
  const { summary, open } = await headless({ 'a.xlsx': clean }, ['--reports', '15,3']);
  expect(summary.reports.map(({ id }) => id).sort()).toEqual([15, 3]);
  const names = (await open()).workbook.tables.map(({ name }) => name).filter((name) => /^报表_(?!00)/.test(name));
  expect(names.sort()).toEqual(['报表_03', '报表_15']);
});
