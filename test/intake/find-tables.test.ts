import type { IntakeRefusal } from '../../src/intake';
import { grid, lostCells, mapped, plan, sheet, skips } from './support';

const CUSTOMERS = '客户编号|客户名称|联系人|电话';
const ROWS = `K1|宏达贸易有限公司|张三|13800000001
  K2|新源机械厂|李四|13800000002
  K3|东方医院|王五|13800000003`;

describe('header rows', () => {
  test('stand under a title, a form line and a blank row', () => {
    const source = sheet(
      '客户',
      grid(`某某公司客户信息表\n制表人：李四|.|.|日期：2026年1月5日\n.\n${CUSTOMERS}\n${ROWS}`),
    );
    const [table] = plan(source).tables;
    expect(table).toMatchObject({
      headerRows: [4],
      firstDataRow: 5,
      lastDataRow: 7,
      register: 'customers',
      range: 'A4:D7',
    });
    expect(skips(table!)).toEqual(['1 title', '2 signature']);
  });

  test('may stand as low as row 30', () => {
    const source = sheet(
      '客户',
      grid(`${Array.from({ length: 29 }, (_, i) => `第${i + 1}条说明文字`).join('\n')}\n${CUSTOMERS}\n${ROWS}`),
    );
    expect(plan(source).tables[0]).toMatchObject({ headerRows: [30], firstDataRow: 31, register: 'customers' });
  });

  test('of two levels are joined by their merges, and the lower word names the column', () => {
    const values = grid(
      `序号|基本信息|.|联系方式|.|备注\n.|客户编号|客户名称|姓名|电话|.\n1|K1|宏达贸易有限公司|张三|13800000001|月结\n2|K2|新源机械厂|李四|13800000002|.`,
    );
    const [table] = plan(
      sheet('客户', values, {
        merges: [
          [1, 1, 2, 1],
          [1, 2, 1, 3],
          [1, 4, 1, 5],
          [1, 6, 2, 6],
        ],
      }),
    ).tables;
    expect(table!.headerRows).toEqual([1, 2]);
    expect(mapped(table!)).toEqual({
      序号: null,
      客户编号: '客户编号',
      客户名称: '客户名称',
      姓名: '联系人',
      电话: '手机',
      备注: '备注',
    });
    expect(table!.mapping[3]!.path).toBe('联系方式 / 姓名');
  });

  test('of two levels are joined under a title, even where two group words would be headers themselves', () => {
    const values = grid(
      `客户资料登记表|.|.|.|.\n基础资料|.|负责人|.|公司\n编码|名称|姓名|手机|网址\nK1|宏达贸易有限公司|张三|13800000001|a.com\nK2|新源机械厂|李四|13800000002|b.com`,
    );
    const merges = [
      [1, 1, 1, 5],
      [2, 1, 2, 2],
      [2, 3, 2, 4],
    ] as const;
    const { tables } = plan(sheet('客户', values, { merges }));
    expect(tables.map(({ headerRows, register }) => [headerRows, register])).toEqual([[[2, 3], 'customers']]);
    expect(mapped(tables[0]!)).toMatchObject({ 编码: '客户编号', 名称: '客户名称', 姓名: '联系人', 手机: '手机' });
  });

  test('of two levels are joined without merges where one fills the gaps of the other', () => {
    const values = grid(
      `序号|基本信息|.|联系方式|.|备注\n.|客户编号|客户名称|联系人|电话|.\n1|K1|宏达贸易有限公司|张三|13800000001|月结\n2|K2|新源机械厂|李四|13800000002|.`,
    );
    const [table] = plan(sheet('客户', values)).tables;
    expect(table!.headerRows).toEqual([1, 2]);
    expect(table!.mapping[4]!.path).toBe('联系方式 / 电话');
  });

  test('of three levels are joined by their merges', () => {
    const values = grid(
      `客户台账|.|.|.|.\n基本信息|.|联系方式|.|备注\n客户编号|客户名称|联系人|电话|.\nK1|宏达贸易有限公司|张三|13800000001|.\nK2|新源机械厂|李四|13800000002|月结`,
    );
    const [table] = plan(
      sheet('Sheet1', values, {
        merges: [
          [1, 1, 1, 5],
          [2, 1, 2, 2],
          [2, 3, 2, 4],
          [2, 5, 3, 5],
        ],
      }),
    ).tables;
    expect(table).toMatchObject({ headerRows: [2, 3], firstDataRow: 4, register: 'customers' });
  });
});

describe('rows that are no data', () => {
  test('totals, subtotals, repeated headers, signatures and notes are left out and named', () => {
    const source = sheet(
      '客户',
      grid(`${CUSTOMERS}|信用额度\nK1|宏达贸易有限公司|张三|13800000001|100\n小计|.|.|.|100\n${CUSTOMERS}|信用额度
      K2|新源机械厂|李四|13800000002|50\n合  计|.|.|.|150\n.\n制表：孙某|.|审核：|.|批准：\n注：额度每年核定一次。`),
    );
    const { tables } = plan(source);
    expect(tables).toHaveLength(1);
    expect(skips(tables[0]!)).toEqual(['3 subtotal', '4 repeatedHeader', '6 total', '8 signature', '9 note']);
    expect(tables[0]).toMatchObject({ firstDataRow: 2, lastDataRow: 6 });
  });

  test('a units row under the header gives its units to the columns', () => {
    const source = sheet(
      '客户',
      grid('客户编号|客户名称|信用额度|账期\n.|.|（万元）|天\nK1|宏达贸易有限公司|20|30\nK2|新源机械厂|5|60'),
    );
    const [table] = plan(source).tables;
    expect(skips(table!)).toEqual(['2 units']);
    expect(table!.units).toEqual({ 3: '万元', 4: '天' });
  });

  test('rows prepared with nothing but their number are empty', () => {
    const source = sheet(
      '客户',
      grid(`序号|${CUSTOMERS}\n1|K1|宏达贸易有限公司|张三|13800000001\n2|K2|新源机械厂|李四|13800000002\n3\n4`),
    );
    expect(skips(plan(source).tables[0]!)).toEqual(['4 rowNumberOnly', '5 rowNumberOnly']);
  });

  test('a customer whose name ends in 合计 is a customer', () => {
    const source = sheet(
      '客户',
      grid(`${CUSTOMERS}\nK1|联合计算机有限公司|张三|13800000001\nK2|百合总计量所|李四|13800000002`),
    );
    expect(skips(plan(source).tables[0]!)).toEqual([]);
  });

  test('blank rows within the data do not end it', () => {
    const source = sheet(
      '客户',
      grid(
        `${CUSTOMERS}\nK1|宏达贸易有限公司|张三|13800000001\n.\nK2|新源机械厂|李四|13800000002\n.\n.\nK3|东方医院|王五|13800000003`,
      ),
    );
    const { tables } = plan(source);
    expect(tables).toHaveLength(1);
    expect(tables[0]).toMatchObject({ firstDataRow: 2, lastDataRow: 7 });
  });
});

describe('several tables on one sheet', () => {
  const ORDERS = '订单号|客户编号|日期|金额\nSO1|K1|45900|100\nSO2|K2|45901|200\nSO3|K1|45902|300';

  test('one below the other, with and without a blank row between', () => {
    for (const gap of ['\n.\n二、销售明细\n', '\n二、销售明细\n', '\n.\n', '\n']) {
      const { tables } = plan(sheet('汇总', grid(`${CUSTOMERS}\n${ROWS}${gap}${ORDERS}`)));
      expect(tables.map((table) => table.register)).toEqual(['customers', 'transactions']);
    }
  });

  test('side by side, of different lengths', () => {
    const left = `${CUSTOMERS}\n${ROWS}`.split('\n');
    const right = [...ORDERS.split('\n'), 'SO4|K3|45903|400', 'SO5|K2|45904|500'];
    const text = right.map((line, i) => `${left[i] ?? '.|.|.|.'}|.|${line}`).join('\n');
    const source = sheet('汇总', grid(text));
    const made = plan(source);
    expect(made.tables.map(({ register, range }) => [register, range])).toEqual([
      ['customers', 'A1:D4'],
      ['transactions', 'F1:I6'],
    ]);
    expect(lostCells([source], made)).toEqual([]);
  });
});

test('titles of tables side by side go to their own tables', () => {
  const text = `客户名单|.|.|.|应收明细\n客户编号|客户名称|电话|.|发票号|客户名称|开票日期|应收金额
    K1|甲公司|13800000001|.|F1|甲公司|45900|100\n.|.|.|.|F2|甲公司|45901|100\n合计|2|.|.|合计|.|.|200`;
  const { tables } = plan(sheet('汇总', grid(text)));
  expect(tables.map((table) => [table.register, ...skips(table)])).toEqual([
    ['customers', '1 title', '5 total'],
    ['receivables', '1 title', '5 total'],
  ]);
});

test('headings between groups of rows are titles, not customers', () => {
  const { tables } = plan(sheet('客户', grid(`${CUSTOMERS}\n华东区\n${ROWS}\n华南区\nK4|丁公司|.|.`)));
  expect(skips(tables[0]!)).toEqual(['2 title', '6 title']);
});

describe('what is kept', () => {
  test('helper columns without header, text beside the table, loose sheets', () => {
    const sheets = [
      sheet(
        '客户',
        grid(
          `${CUSTOMERS}|.|.|另见附件\n${ROWS.split('\n')
            .map((row, i) => `${row}|${i}`)
            .join('\n')}`,
        ),
      ),
      sheet('填表说明', grid('填表说明\n1. 编号不得重复。')),
    ];
    const made = plan(...sheets);
    expect(made.tables[0]!.mapping[4]).toMatchObject({ header: '', field: null, reason: { key: 'reason.noHeader' } });
    expect(made.loose[0]!.rows.map((row) => row.text)).toEqual(['填表说明', '1. 编号不得重复。']);
    expect(lostCells(sheets, made)).toEqual([]);
  });

  test('hidden rows and hidden sheets are read like any other', () => {
    const source = sheet('客户', grid(`${CUSTOMERS}\n${ROWS}`), { hidden: true, hiddenRows: new Set([3]) });
    expect(plan(source).tables[0]).toMatchObject({ firstDataRow: 2, lastDataRow: 4 });
  });
});

describe('refusals', () => {
  const refusal = (...text: string[]): IntakeRefusal => {
    try {
      plan(...text.map((one, i) => sheet(`Sheet${i + 1}`, grid(one))));
    } catch (error) {
      return error as IntakeRefusal;
    }
    throw new Error('not refused');
  };

  test('nothing that is a table', () => {
    expect(refusal('只有一句话')).toMatchObject({
      code: 'noTable',
      params: { cells: 1 },
      lists: { sheets: ['Sheet1'] },
    });
  });

  test('a table that names no customer says which headers were seen', () => {
    const found = refusal('日期|温度|湿度\n45900|20|60\n45901|21|61\n45902|22|62');
    const headers = ['日期', '温度', '湿度'];
    expect(found).toMatchObject({ code: 'noCustomerColumn', params: { count: 1 }, lists: { headers } });
  });
});

describe('words below a table are no records', () => {
  const people = (footer: string) =>
    plan(
      sheet(
        '客户',
        grid(`
          客户编号 | 客户名称 | 联系人 | 手机        | 信用额度
          C1       | 宏达公司 | 张三   | 13800000001 | 100
          C2       | 佰洋公司 | 李四   | 13800000002 | 200
          C3       | 凌科公司 | 王五   | 13800000003 | 300
          ${footer}
        `),
      ),
    ).tables[0]!;

  test('scattered words at the end are notes', () => {
    const table = people('. | 以上 | . | . | .\n. | . | 请勿 | . | .\n. | 外传 | . | . | .');
    expect(table.lastDataRow).toBe(4);
    expect(skips(table)).toEqual(['5 note', '6 note', '7 note']);
  });

  test('a last customer of whom only the name is known is a customer', () =>
    expect(people('. | 朗邦公司 | . | . | .').lastDataRow).toBe(5));
});

test('hidden rows, hidden sheets and formulas are taken, and said', () => {
  const values = grid('客户编号|客户名称|信用额度\nC1|宏达公司|100\nC2|佰洋公司|200');
  const formulas = values.map((row, r) => row.map((_, c) => r > 0 && c === 2));
  const { tables } = plan(sheet('客户', values, { hidden: true, hiddenRows: new Set([3]), formulas }));
  expect(tables[0]!.lastDataRow).toBe(3);
  expect(tables[0]!.notes).toEqual([
    { key: 'hiddenSheet', params: {} },
    { key: 'hiddenRows', params: { count: 1 } },
    { key: 'formulas', params: { count: 2 } },
  ]);
});

describe('sheets without any header', () => {
  const rows = (from: number) =>
    [1, 2, 3]
      .map((n) => `C${from + n}|${['杭州', '宁波', '苏州'][n - 1]}宏达贸易有限公司|1380000000${n}|2025-0${n}-01`)
      .join('\n');
  const first = sheet('华东', grid(`客户编号|客户名称|手机|建档日期\n${rows(0)}`));

  test('take the columns of a sibling sheet', () => {
    const second = sheet('华南', grid(rows(10)));
    const made = plan(first, second);
    const [, bare] = made.tables;
    expect([bare!.sheet, bare!.register, bare!.headerRows, bare!.firstDataRow, bare!.lastDataRow]).toEqual([
      '华南',
      'customers',
      [],
      1,
      3,
    ]);
    expect(bare!.mapping.map(({ field, reason }) => [field, reason.key])).toEqual(
      ['客户编号', '客户名称', '手机', '建档日期'].map((field) => [field, 'reason.sibling']),
    );
    expect(lostCells([first, second], made)).toEqual([]);
  });

  test('or are told by their values alone', () => {
    const only = sheet(
      '名单',
      grid(
        '杭州宏达贸易有限公司|13800000001|好\n宁波佰洋电子有限公司|13800000002|中\n苏州凌科物流有限公司|13800000003|差',
      ),
    );
    const made = plan(only);
    expect(made.tables.map(({ register, mapping }) => [register, mapping.map(({ field }) => field)])).toEqual([
      ['customers', ['客户名称', '手机', null]],
    ]);
    expect(lostCells([only], made)).toEqual([]);
  });

  test('other columns are no continuation', () => {
    const prices = sheet('价目', grid('苹果|1|箱\n梨|2|箱\n桃|3|箱'));
    expect(plan(first, prices).tables.filter(({ register }) => register !== null)).toHaveLength(1);
  });
});
