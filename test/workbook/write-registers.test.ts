import { openRun, readParameters, readRegisters, refreshValues, undoLast, writeRegisters } from '../../src/workbook';
import { TODAY, sheetNames, startHost } from '../support/host';
import { parameterByName } from '../../src/policy/parameters';
import { customers, draft, receivables, transactions } from './drafts';

const plan = { preset: '通用', drafts: [customers, transactions, receivables] };

jest.setTimeout(60_000);

describe('建账', () => {
  test('makes every sheet behind the source sheets, registers of the preset in its order', async () => {
    const host = startHost({
      客户: [
        ['编号', '名称'],
        ['001', '宏达'],
      ],
    });
    const summary = await writeRegisters(openRun(), plan);
    expect(sheetNames(host).slice(0, 12)).toEqual([
      '客户',
      '制度参数',
      '客户台账',
      '交易',
      '应收',
      '投诉',
      '拜访',
      '联络',
      '合同',
      '定期事项',
      '联系人',
      '招待',
    ]);
    expect(summary.renamed).toEqual([]);
    const visible = host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);
    expect(visible).toEqual([
      '客户',
      '制度参数',
      '客户台账',
      '交易',
      '应收',
      '投诉',
      '拜访',
      '联络',
      '合同',
      '定期事项',
      '校验问题',
      '建账记录',
      '别名',
      '节假日',
    ]);
  });
  test('reads back', async () => {
    startHost();
    const run = openRun();
    await writeRegisters(run, plan);
    const registers = await readRegisters(run);
    const table = registers.get('customers')!;
    const pick = (label: string) => table.rows.map((row) => row[table.columns.indexOf(label)]);
    expect(pick('客户编号')).toEqual(['001', '002', '003']);
    expect(pick('客户名称')[2]).toBe('+86 广州丰泽商行');
    expect(pick('老系统号')).toEqual(['=1+1', 'A-7', null]);
    expect(pick('应收余额')).toEqual([100000, 30000, 0]);
    expect(registers.get('complaints')!.rows).toEqual([]);
    const parameters = await readParameters(run);
    expect(parameters.asOf).toBe(TODAY);
    expect(parameters.values.get('满分销售额')).toBe(1_000_000);
    const errors = [...registers].flatMap(([id, { columns, rows }]) =>
      rows.flatMap((row) =>
        row.flatMap((v, at) => (typeof v === 'string' && v.startsWith('#') ? [`${id} ${columns[at]} ${v}`] : [])),
      ),
    );
    expect(errors).toEqual([]);
  });
});

describe('columns that look across rows, above 跨行公式上限', () => {
  test('become values that equal what the formulas give, and say so in their header note', async () => {
    const many = Array.from({ length: 60 }, (_, n) => [`C${n}`, `客户${n}`]);
    const trades = Array.from({ length: 120 }, (_, n) => [`T${n}`, `C${n % 50}`, TODAY - n, 100 + n, 50]);
    const drafts = [
      draft('customers', ['客户编号', '客户名称'], many),
      draft('transactions', ['单号', '客户编号', '日期', '金额', '成本'], trades),
    ];
    const asOf = { date: TODAY, time: TODAY + 1 - 1 / 1440 };
    const read = async () => {
      const run = openRun();
      const summary = await writeRegisters(run, { preset: '通用', drafts, asOf });
      return { summary, table: (await readRegisters(run, ['customers'])).get('customers')! };
    };
    startHost();
    const formulas = await read();
    const limit = parameterByName.get('跨行公式上限')!;
    const spy = jest.replaceProperty(limit as { value: number }, 'value', 100);
    const host = startHost();
    const values = await read();
    spy.restore();
    expect(formulas.summary.registers[0]!.asValues).toEqual([]);
    expect(values.summary.registers[0]!.asValues).toEqual(expect.arrayContaining(['近12月销售额', '交易次数']));
    expect(values.table).toEqual(formulas.table);
    const at = values.table.columns.indexOf('近12月销售额');
    expect(host.workbook.sheet('客户台账')!.formula(1, at)).toBeNull();
    const note = host.workbook
      .sheet('客户台账')!
      .validations.find(({ areas }) => areas.some((a) => a.top === 0 && a.left === at));
    expect(note!.prompt!.message).toContain('截至 2026-11-20 23:59');

    expect(await refreshValues(openRun())).toBe(0);
    const amount = host.workbook.table('交易')!.columns.findIndex(({ name }) => name === '金额');
    host.byPerson((workbook) => workbook.sheet('交易')!.setValue(1, amount, 100_000));
    expect(await refreshValues(openRun())).toBeGreaterThan(0);
    expect(host.workbook.sheet('客户台账')!.value(1, at)).toBe(100_000 + 150 + 200);
    await undoLast(openRun());
    expect(host.workbook.sheet('客户台账')!.value(1, at)).toBe(100 + 150 + 200);
  });
});
