import { column, grid, intake, sheet } from './support';

describe('customers', () => {
  test('without a code get C000001 upward, skipping codes that are taken', () => {
    const result = intake(sheet('客户', grid('客户编号|客户名称\n.|甲公司\nC000002|乙公司\n.|丙公司')));
    expect(column(result, 'customers', '客户编号')).toEqual(['C000001', 'C000002', 'C000003']);
    expect(result.drafts[0]!.missing).not.toContain('客户编号');
  });

  test('of several tables and files are appended, each row with its origin', () => {
    const result = intake(
      sheet('杭州', grid('客户编号|客户名称\nK1|甲公司\nK2|乙公司'), { file: 'a.xlsx' }),
      sheet('宁波', grid('备注\n客户名称|客户编号|网点\n丙公司|K3|城西\n丁公司|K4|城东'), { file: 'b.xlsx' }),
    );
    expect(column(result, 'customers', '客户名称')).toEqual(['甲公司', '乙公司', '丙公司', '丁公司']);
    expect(column(result, 'customers', '网点')).toEqual([null, null, '城西', '城东']);
    expect(column(result, 'customers', '来源工作簿')).toEqual(['a.xlsx', 'a.xlsx', 'b.xlsx', 'b.xlsx']);
    expect(column(result, 'customers', '来源行号')).toEqual([2, 3, 3, 4]);
  });

  test('two phones: the first to 手机, the next to 备用电话; a landline to 固定电话', () => {
    const result = intake(
      sheet(
        '客户',
        grid(
          '客户编号|客户名称|电话\nK1|甲公司|13800000001/13900000002\nK2|乙公司|13800000003\nK3|丙公司|0571-88001234\nK4|丁公司|13800000004、0571-88001235',
        ),
      ),
    );
    expect(column(result, 'customers', '手机')).toEqual(['13800000001', '13800000003', null, '13800000004']);
    expect(column(result, 'customers', '固定电话')).toEqual([null, null, '0571-88001234', '0571-88001235']);
    expect(column(result, 'customers', '备用电话')).toEqual(['13900000002', null, null, null]);
  });

  test('vertically merged cells fill down, past a subtotal', () => {
    const values = grid('客户编号|客户名称|部门\nK1|甲公司|销售一部\nK2|乙公司|.\nK3|丙公司|销售二部');
    const result = intake(sheet('客户', values, { merges: [[2, 3, 3, 3]] }));
    expect(column(result, 'customers', '所属部门')).toEqual(['销售一部', '销售一部', '销售二部']);
    expect(result.changes).toContainEqual(
      expect.objectContaining({ row: 3, field: '所属部门', before: null, after: '销售一部', reason: 'mergedDown' }),
    );
  });

  test('a header in 万元 scales its column, with one note', () => {
    const result = intake(sheet('客户', grid('客户编号|客户名称|信用额度（万元）\nK1|甲公司|20\nK2|乙公司|7.5')));
    expect(column(result, 'customers', '信用额度')).toEqual([200000, 75000]);
    expect(result.findings).toEqual([expect.objectContaining({ rule: 'unitScaled', row: null, column: '信用额度' })]);
  });
});

describe('tables that name customers', () => {
  const customers = sheet(
    '客户',
    grid('客户编号|客户名称\nK001|宏达贸易有限公司\nK002|新源（杭州）机械有限公司\nK003|同名公司\nK004|同名公司'),
  );
  const orders = (header: string, ...cells: string[]): ReturnType<typeof intake> =>
    intake(
      customers,
      sheet('销售', grid(`单号|${header}|日期|金额\n${cells.map((cell, i) => `S${i}|${cell}|45900|100`).join('\n')}`)),
    );

  test('by name get the code, and keep the name', () => {
    const result = orders('客户名称', '\u3000宏达贸易有限责任公司', '新源(杭州)机械有限公司');
    expect(column(result, 'transactions', '客户编号')).toEqual(['K001', 'K002']);
    expect(column(result, 'transactions', '客户名称')).toEqual([
      '\u3000宏达贸易有限责任公司'.trim(),
      '新源(杭州)机械有限公司',
    ]);
  });

  test('by a name spelled out mean that very customer, though another differs in its legal form only', () => {
    const result = intake(
      sheet('客户', grid('客户编号|客户名称\nK1|新纪元医疗股份有限公司\nK2|新纪元医疗有限公司')),
      sheet('销售', grid('单号|客户名称|日期|金额\nS1|新纪元医疗有限公司|45900|1\nS2|新纪元医疗股份有限公司|45900|2')),
    );
    expect(column(result, 'transactions', '客户编号')).toEqual(['K2', 'K1']);
    expect(result.findings).toEqual([]);
  });

  test('an unknown name leaves the code blank, with an error', () => {
    const result = orders('客户名称', '宏达贸易有限公司', '查无此公司');
    expect(column(result, 'transactions', '客户编号')).toEqual(['K001', null]);
    expect(result.findings).toEqual([
      expect.objectContaining({ rule: 'customerUnknown', severity: '错误', row: 1, value: '查无此公司' }),
    ]);
  });

  test('of two customers with one name the first is taken, with a warning', () => {
    const result = orders('客户名称', '同名公司', '宏达贸易有限公司');
    expect(column(result, 'transactions', '客户编号')).toEqual(['K003', 'K001']);
    expect(result.findings).toEqual([expect.objectContaining({ rule: 'customerAmbiguous', severity: '警告', row: 0 })]);
  });

  test('by code written otherwise find it; an unknown code stays for the reference check', () => {
    const result = orders('客户编号', 'k001', 'Ｋ００２', 'K3', 'K999');
    expect(column(result, 'transactions', '客户编号')).toEqual(['K001', 'K002', 'K003', 'K999']);
  });

  test('come out right when their sheet stands before the customers', () => {
    const first = sheet(
      '销售',
      grid('单号|客户名称|日期|金额\nS1|宏达贸易有限公司|45900|100\nS2|宏达贸易有限公司|45901|100'),
    );
    expect(column(intake(first, customers), 'transactions', '客户编号')).toEqual(['K001', 'K001']);
  });
});

describe('kept columns', () => {
  test('keep their header, made unique; a name of ours gets (原)', () => {
    const result = intake(
      sheet(
        '客户',
        grid('客户编号|客户名称|网点|网点|应收余额|备注|备注|.\nK1|甲公司|a|b|5|c|d|e\nK2|乙公司|a|b|5|c|d|e'),
      ),
    );
    expect(result.drafts[0]!.kept).toEqual(['网点', '网点2', '应收余额(原)', '备注(原)', '未命名列H']);
  });

  test('keep values and formats as they were', () => {
    const values = grid('客户编号|客户名称|网点\nK1|甲公司|x\nK2|乙公司|y');
    values[1]![2] = ' 城西 ';
    const formats = values.map((row) => row.map((_, i) => (i === 2 ? '@' : 'General')));
    const result = intake(sheet('客户', values, { formats }));
    expect(column(result, 'customers', '网点')).toEqual([' 城西 ', 'y']);
    expect(result.drafts[0]!.keptFormats['网点']).toBe('@');
  });

  test('may be called __proto__, constructor or toString', () => {
    const result = intake(
      sheet('客户', grid('客户编号|客户名称|__proto__|constructor|toString\nK1|甲公司|1|2|3\nK2|乙公司|4|5|6')),
    );
    expect(result.drafts[0]!.kept).toEqual(['__proto__', 'constructor', 'toString']);
    expect(Object.keys(result.drafts[0]!.keptFormats)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>)['0']).toBeUndefined();
  });
});

test('counts say what went in and what came out', () => {
  const result = intake(sheet('客户', grid('客户编号|客户名称|额度\nK1|甲公司|1\n小计|.|1\nK2|乙公司|2\n合计|.|3')));
  expect(result.counts['t1']).toEqual({ rowsIn: 4, rowsOut: 2 });
});

describe('one sheet per customer', () => {
  const customers = sheet('客户', grid('客户编号|客户名称\nC1|杭州宏达贸易有限公司\nC2|宁波佰洋电子有限公司'));
  const trades = '单号|日期|产品|金额\nT1|2025-03-01|A|10\nT2|2025-03-02|B|20';

  test('the sheet’s name names the customer of its rows', () => {
    const result = intake(customers, sheet('宁波佰洋电子有限公司', grid(trades)));
    expect(column(result, 'transactions', '客户编号')).toEqual(['C2', 'C2']);
  });

  test('or a title does', () => {
    const titled = sheet('明细1', grid(`客户：杭州宏达贸易有限公司|.|.|.\n${trades}`));
    expect(column(intake(customers, titled), 'transactions', '客户编号')).toEqual(['C1', 'C1']);
  });

  test('a sheet that names nobody leaves the code blank', () =>
    expect(column(intake(customers, sheet('销售明细', grid(trades))), 'transactions', '客户编号')).toEqual([
      null,
      null,
    ]));
});

test('a line longer than its header is kept whole and named; a helper column without header is not', () => {
  const lines = [
    'C1|宏达公司|杭州|.',
    'C2|佰洋公司|宁波|多出来',
    'C3|凌科公司|苏州|.',
    'C4|朗邦公司|武汉|.',
    'C5|泰荣公司|成都|.',
  ];
  const ragged = intake(sheet('名册', grid(`客户编号|客户名称|地区|.\n${lines.join('\n')}`)));
  expect(ragged.findings.map(({ rule, row, params }) => [rule, row, params?.['extra']])).toEqual([['raggedRow', 1, 1]]);
  expect(column(ragged, 'customers', '未命名列D')[1]).toBe('多出来');
  const helped = lines.map((line) => line.replace(/\|[^|]*$/, '|辅助'));
  expect(intake(sheet('名册', grid(`客户编号|客户名称|地区|.\n${helped.join('\n')}`))).findings).toEqual([]);
});
