import { openRun, writeFindings, writeIntakeLog, writeRegisters } from '../../src/workbook';
import { linesOf } from '../../src/workbook/write/write-intake-log';
import { columnIndex } from '../../src/workbook/office/a1';
import { cellsOf, startHost } from '../support/host';
import { customers, receivables, transactions } from './drafts';

jest.setTimeout(60_000);

describe('a register looks and behaves as a careful colleague made it', () => {
  let host: ReturnType<typeof startHost>;
  beforeAll(async () => {
    host = startHost();
    await writeRegisters(openRun(), { preset: '通用', drafts: [customers, transactions, receivables] });
  });

  const columnOf = (table: string, label: string): number =>
    host.workbook.table(table)!.columns.findIndex(({ name }) => name === label);
  const rulesOn = (sheet: string, row: number, column: number) =>
    host.workbook
      .sheet(sheet)!
      .validations.filter(({ areas }) =>
        areas.some((a) => a.top <= row && row <= a.bottom && a.left <= column && column <= a.right),
      );

  test('codes and phones are text, money and dates are formatted, formulas are calculated columns', () => {
    const sheet = host.workbook.sheet('应收')!;
    expect(sheet.style(1, columnOf('应收', '客户编号')).numberFormat).toBe('@');
    expect(sheet.style(1, columnOf('应收', '金额')).numberFormat).toBe('#,##0.00');
    expect(sheet.style(1, columnOf('应收', '开票日期')).numberFormat).toBe('yyyy-mm-dd');
    const table = host.workbook.table('应收')!;
    expect(table.columns.find(({ name }) => name === '余额')!.formula).toContain('已收金额');
  });

  test('a blank 到期日 is 开票日期 + 账期; one that the source gave stays (requirements 1.4)', () => {
    const at = columnOf('应收', '到期日');
    const [first, second] = cellsOf(host, '应收', 2, 1, 1, at);
    const invoiced = receivables.rows.map((row) => row[2] as number);
    expect([first![0], second![0]]).toEqual([invoiced[0]! + 30, receivables.rows[1]![3]]);
    expect(host.workbook.sheet('应收')!.formula(2, at)).toBeNull();
  });

  test('lists, dates and keys of other registers are checked while typing', () => {
    const [list] = rulesOn('客户台账', 1, columnOf('客户台账', '客户类型'));
    expect(list!.rule).toEqual({ list: { inCellDropDown: true, source: '企业,个人,机构,分销商,联营合作方' } });
    const [key] = rulesOn('交易', 1, columnOf('交易', '客户编号'));
    expect(key!.rule).toEqual({ list: { inCellDropDown: true, source: '=键_客户台账' } });
    expect(host.workbook.name('键_客户台账')!.formula).toBe('=客户台账[客户编号]');
    const [date] = rulesOn('交易', 1, columnOf('交易', '日期'));
    expect(Object.keys(date!.rule)).toEqual(['date']);
    expect(date!.errorAlert!.message).toBe('请输入日期，例如 2026-11-20。');
  });

  test('a header says its rule when it is selected', () => {
    const [note] = rulesOn('应收', 0, columnOf('应收', '余额'));
    expect(note!.prompt).toMatchObject({ title: '余额', message: expect.stringContaining('自动计算') });
    const [points] = rulesOn('客户台账', 0, columnOf('客户台账', '贵宾积分'));
    expect(points!.prompt!.message.split('\n').slice(1)).toEqual(['五项资产余额之和 ÷ 积分除数。', '依据 [4]']);
  });

  test('header row and the first two columns stay in view; 期限 and 逾期天数 are folded away, 客户键 is hidden', () => {
    const sheet = host.workbook.sheet('客户台账')!;
    expect(sheet.freeze).toEqual({ rows: 1, columns: 2 });
    expect(sheet.columns.get(columnOf('客户台账', '拜访期限'))).toMatchObject({ outline: 1, hidden: true });
    expect(sheet.columns.get(columnOf('客户台账', '拜访逾期天数'))).toMatchObject({ outline: 1, hidden: true });
    expect(sheet.columns.get(columnOf('客户台账', '拜访状态'))?.hidden ?? false).toBe(false);
    expect(sheet.columns.get(columnOf('客户台账', '客户键'))).toMatchObject({ hidden: true });
    expect(sheet.conditionalFormats.map(({ rule }) => JSON.stringify(rule)).join()).toContain('已逾期');
  });

  test('prints legibly on as many pages as it needs, code and name on each, without the lineage', () => {
    const { pageLayout } = host.workbook.sheet('客户台账')!;
    expect(pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { scale: 65 },
      printTitleRows: [0, 0],
      printTitleColumns: [0, 1],
    });
    const [area] = pageLayout.printArea!;
    expect([area!.top, area!.left]).toEqual([0, 0]);
    expect(area!.right).toBe(columnOf('客户台账', '来源工作簿') - 1);
    expect(area!.bottom).toBeGreaterThan(100_000);
  });

  test('what is typed below a register is read as its column has it: 001 stays 001', () => {
    const sheet = host.workbook.sheet('客户台账')!;
    const below = host.workbook.table('客户台账')!.area.bottom + 5;
    expect(sheet.style(below, columnOf('客户台账', '客户编号')).numberFormat).toBe('@');
    expect(sheet.style(below, columnOf('客户台账', '建档日期')).numberFormat).toBe('yyyy-mm-dd');
  });

  test('校验问题 names sheet row, column and a link to the cell', async () => {
    const finding = {
      rule: 'mobile',
      severity: '错误' as const,
      register: 'customers',
      row: 1,
      column: '手机',
      value: '=cmd',
      title: '手机格式',
      text: '不是手机号',
      advice: '核对',
    };
    await writeFindings(openRun(), [finding]);
    const [row] = cellsOf(host, '校验问题', 1, 10, 1);
    const letter = host.workbook.sheet('校验问题')!.value(1, 8) as string;
    expect(row).toEqual(['错误', '手机格式', '客户台账', 3, '手机', '=cmd', '不是手机号', '核对', letter, null]);
    expect(columnIndex(letter.replace(/\d+$/, ''))).toBe(columnOf('客户台账', '手机'));
    expect(host.workbook.sheet('校验问题')!.formula(1, 8)).toContain("#'客户台账'!$");
    expect(host.workbook.sheet('校验问题')!.formula(1, 5)).toBeNull();
  });

  test('建账记录 takes its lines; long texts are split at 32,000 characters', async () => {
    const row = {
      source: '客户!A1:B9',
      register: '客户台账',
      rows: 8,
      mapped: '编号→客户编号',
      unmapped: '',
      skipped: '',
      text: '',
    };
    await writeIntakeLog(openRun(), [row]);
    expect(cellsOf(host, '建账记录', 1, 4, 1)).toEqual([['客户!A1:B9', '客户台账', 8, '编号→客户编号']]);
    const lines = linesOf({ ...row, text: '长'.repeat(70_000) });
    expect(lines.map((line) => String(line[6]).length)).toEqual([32_000, 32_000, 6_000]);
    expect(lines.map((line) => line[2])).toEqual([8, null, null]);
  });
});
