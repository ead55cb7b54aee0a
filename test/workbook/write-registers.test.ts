import { openRun, readParameters, readRegisters, readSources, writeRegisters, inspect } from '../../src/workbook';
import { TODAY, sheetNames, startHost } from '../support/host';
import { customers, receivables, transactions } from './drafts';

const plan = { preset: '通用', drafts: [customers, transactions, receivables] };

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
    console.log(
      run.metrics,
      (await inspect(run)).built,
      (await readSources(run)).map((s) => s.name),
    );
    const errors = [...registers].flatMap(([id, { columns, rows }]) =>
      rows.flatMap((row) =>
        row.flatMap((v, at) => (typeof v === 'string' && v.startsWith('#') ? [`${id} ${columns[at]} ${v}`] : [])),
      ),
    );
    expect(errors).toEqual([]);
  });
});
