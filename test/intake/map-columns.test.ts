import { adjustPlan } from '../../src/intake';
import { assign } from '../../src/intake/map/assign';
import { grid, mapped, OPTIONS, plan, sheet } from './support';

const fieldOf = (
  header: string,
  values: readonly string[],
  others = '客户编号|客户名称',
  cells = 'K|宏达有限公司',
): string | null => {
  const rows = values.map((value, i) => `${cells.replace('K', `K${i}`)}|${value}`);
  const [table] = plan(sheet('客户', grid(`${others}|${header}\n${rows.join('\n')}`))).tables;
  return table!.mapping[table!.mapping.length - 1]!.field;
};

describe('headers as offices write them', () => {
  test.each([
    ['备 注', '月结', '备注'],
    ['*手机号码', '13800000001', '手机'],
    ['联系\u3000电话（必填）', '13800000001', '手机'],
    ['信用额度（万元）', '20', '信用额度'],
    ['付款账期(天)', '30', '账期天数'],
    ['建档日', '2025-03-01', '建档日期'],
    ['所属业务员', '李四', '客户经理'],
    ['E-mail', 'a@b.com', '邮箱'],
    ['Customer Type', '企业', '客户类型'],
  ])('%s → %s', (header, value, field) => {
    expect(fieldOf(header, [value, value, value])).toBe(field);
  });

  test.each(['开户银行', '网点', '介绍人', '微信号', '物流单号', '内部代码2', '__proto__', 'constructor'])(
    '%s is kept',
    (header) => {
      expect(fieldOf(header, ['甲1', '乙2', '丙3'])).toBeNull();
    },
  );

  test('a column with the name of a computed column is kept', () => {
    expect(fieldOf('最近交易日', ['2025-01-01', '2025-01-02', '2025-01-03'])).toBeNull();
  });
});

describe('content decides where words do not', () => {
  test('电话 holds mobiles or landlines', () => {
    expect(fieldOf('电话', ['13800000001', '13900000002', '13700000003'])).toBe('手机');
    expect(fieldOf('电话', ['0571-88001234', '010-88001234', '021-88001234'])).toBe('固定电话');
  });

  test('手机 beside 电话 keeps the name; 电话 takes what is left', () => {
    const [table] = plan(
      sheet(
        '客户',
        grid('客户编号|客户名称|电话|手机\nK1|甲公司|0571-88001234|13800000001\nK2|乙公司|0571-88001235|13800000002'),
      ),
    ).tables;
    expect(mapped(table!)).toMatchObject({ 手机: '手机', 电话: '固定电话' });
  });

  test('of two columns that could name the customer, the code feeds 客户编号 and the name is kept', () => {
    const orders = '单号|客户|客户代码|日期|金额\nS1|甲公司|K1|45900|1\nS2|乙公司|K2|45901|2\nS3|甲公司|K1|45902|3';
    const [table] = plan(sheet('销售', grid(orders))).tables;
    expect(mapped(table!)).toMatchObject({ 客户代码: '客户编号', 客户: null });
  });
});

describe('the assignment as a whole', () => {
  test('no field twice, and the best sum, not the first come', () => {
    expect(
      assign([
        [0.9, 0.8],
        [0.9, 0],
      ]),
    ).toEqual([1, 0]);
    expect(assign([[0.9], [0.8]])).toEqual([0, -1]);
    expect(assign([[0, 0]])).toEqual([-1]);
  });
});

describe('which register', () => {
  test.each([
    ['销售明细', '订单编号|客户编码|下单日期|商品名称|数量|成交金额', 'S1|K1|45900|油泵|2|300', 'transactions'],
    ['应收', '发票号|客户名称|开票日期|应收金额|已回款', 'F1|甲公司|45900|300|100', 'receivables'],
    [
      '客户投诉',
      '投诉编号|投诉时间|客户名称|联系电话|投诉内容|责任人',
      'T1|45900.5|甲公司|13800000001|漏油|李四',
      'complaints',
    ],
    ['Sheet1', '公司名称|联系人|手机|地址', '甲公司|张三|13800000001|文一路1号', 'customers'],
  ])('%s', (name, header, row, register) => {
    expect(plan(sheet(name, grid(`${header}\n${row}\n${row}\n${row}`))).tables[0]!.register).toBe(register);
  });
});

describe('words that the sheet says anyway', () => {
  const inSheet = (name: string, header: string, row: string): Record<string, string | null> =>
    mapped(
      plan(sheet('客户', grid('客户编号|客户名称\nK1|甲公司')), sheet(name, grid(`${header}\n${row}\n${row}`)))
        .tables[1]!,
    );
  test.each([
    [
      '档案移交',
      '档案编号|客户编号|类型|交车日期|档案移交日期',
      'D1|K1|销售|2025-09-01|2025-09-04',
      '档案移交日期',
      '移交日期',
    ],
    ['投诉登记', '投诉编号|投诉时间|客户编号|投诉内容描述', 'T1|45900.5|K1|漏油', '投诉内容描述', '投诉内容'],
    ['资料借阅', '登记号|资料名称|借阅人|借出日期|借用事由', 'J1|合同|张三|45900|年审', '借用事由', '理由'],
    ['Service', 'Ticket No.|Call Time|Customer ID|Dispatch Time', 'W1|45900.5|K1|45900.6', 'Dispatch Time', '派工时间'],
  ])('%s: before or behind a header add nothing', (name, header, row, asked, field) => {
    expect(inSheet(name, header, row)[asked]).toBe(field);
  });

  test('the values settle a doubtful type: 企业类型 over the words of 客户类型', () => {
    expect(fieldOf('企业类型', ['企业', '个人', '机构', '企业', '个人'])).toBe('客户类型');
    expect(fieldOf('企业类型', ['国有', '民营', '外资', '国有', '民营'])).toBe('企业性质');
  });

  test.each([
    [
      '投诉记录',
      '投诉流水号|投诉时间|客户内码|投诉内容',
      'T1|45900.5|K1|漏油',
      ['受理编号', '受理时间', '客户编号', '投诉内容'],
    ],
    [
      '出货登记',
      '单号|客户编号|日期|出货数|金额|负责业务员',
      'S1|K1|45900|2|30|张三',
      ['单号', '客户编号', '日期', '数量', '金额', '业务员'],
    ],
    [
      '借阅台账',
      '登记号|资料名称|借阅人姓名|借阅时间',
      'J1|合同|张三|2025-09-01',
      ['登记号', '资料名称', '借阅人', '借出时间'],
    ],
  ])('%s: 流水号 and 内码 are codes, 数 a quantity, 负责 whose it is', (name, header, row, fields) => {
    expect(Object.values(inSheet(name, header, row))).toEqual(fields);
  });

  test('the date that something is due is no invoice date', () => {
    const header = '发票号|客户编号|开票日|应收日期|金额';
    expect(inSheet('应收', header, 'F1|K1|45900|45930|100')).toMatchObject({ 开票日: '开票日期', 应收日期: '到期日' });
  });
});

describe('corrections of the person', () => {
  const source = sheet('客户', grid('客户编号|客户名称|联系人|网点\nK1|甲公司|张三|城西\nK2|乙公司|李四|城东'));

  test('a field moves to the column that the person names', () => {
    const made = adjustPlan(
      [source],
      plan(source),
      [{ table: 't1', register: 'customers', fields: { 4: '联系人' } }],
      OPTIONS,
    );
    expect(mapped(made.tables[0]!)).toEqual({
      客户编号: '客户编号',
      客户名称: '客户名称',
      联系人: null,
      网点: '联系人',
    });
    expect(made.tables[0]!.mapping[3]).toMatchObject({ confidence: 1, reason: { key: 'reason.person' } });
  });

  test('a table left out has no register; another register is matched anew', () => {
    const out = adjustPlan([source], plan(source), [{ table: 't1', register: null, fields: {} }], OPTIONS);
    expect(out.tables[0]!.register).toBeNull();
    const other = adjustPlan([source], plan(source), [{ table: 't1', register: 'contacts', fields: {} }], OPTIONS);
    expect(mapped(other.tables[0]!)).toMatchObject({ 客户编号: '客户编号', 客户名称: null });
  });
});
