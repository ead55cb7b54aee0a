/** Tables as real offices lay them out: what stands around the data is named and kept out of it (requirements section 7). */
import { column, grid, intake, lostCells, sheet, skips } from './support';

const HEADER = '客户编号|客户名称|联系人|手机|信用额度';
const row = (i: number): string => `K${i}|杭州甲${i}贸易有限公司|张三|1380000000${i}|${i * 100}`;
const rows = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, i) => row(from + i)).join('\n');
const codes = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => `K${from + i}`);

const read = (text: string, merges: [number, number, number, number][] = []) => {
  const source = sheet('客户', grid(text), { merges });
  const made = intake(source);
  expect(lostCells([source], made.plan)).toEqual([]);
  return { ...made, codes: column(made, 'customers', '客户编号') };
};

describe('totals in every spelling', () => {
  const words =
    '合  计|总计:|小计（华东）|华东小计|本页合计|合计：5户|合计 5 户|总数|平均值|Average|Totals|Sub-total|大写金额：伍佰元整|合计（大写）';
  test.each(words.split('|').flatMap((word) => [[word, `${word}|.`] as const, [word, `.|${word}`] as const]))(
    '%s (%s)',
    (_, cells) => {
      expect(read(`${HEADER}\n${rows(1, 5)}\n${cells}|.|.|1500`).codes).toEqual(codes(1, 5));
    },
  );

  test('a firm may be called so', () => {
    const made = read(`${HEADER}\nK1|合计信息技术有限公司|张三|13800000001|1\nK2|平均商贸|李四|13800000002|1`);
    expect(made.codes).toEqual(codes(1, 2));
  });
});

describe('units', () => {
  test('a line above the header names the unit of every amount without its own', () => {
    const made = read(`客户表|.|.|.|.|.\n.|.|.|.|单位：万元|.\n${HEADER}|账期（天）\n${row(1)}|30\n${row(2)}|60`);
    expect(column(made, 'customers', '信用额度')).toEqual([1_000_000, 2_000_000]);
    expect(column(made, 'customers', '账期天数')).toEqual([30, 60]);
    expect(made.findings.map(({ rule, column: label }) => `${rule} ${label}`)).toEqual(['unitScaled 信用额度']);
  });

  test.each(['单位：元', '金额单位：人民币元', '单位：户'])('%s changes nothing', (line) => {
    expect(column(read(`客户表|.|.|.|${line}\n${HEADER}\n${rows(1, 2)}`), 'customers', '信用额度')).toEqual([100, 200]);
  });

  test('a unit in the header itself wins', () => {
    const made = read(`单位：万元|.|.\n客户编号|客户名称|信用额度（元）\nK1|甲公司|100\nK2|乙公司|200`);
    expect(column(made, 'customers', '信用额度')).toEqual([100, 200]);
  });
});

test.each(['(1)|(2)|(3)|(4)|(5)', '1|2|3|4|5', '①|②|③|④|⑤'])('a row that numbers the columns: %s', (numbers) => {
  const made = read(`${HEADER}\n${numbers}\n${rows(1, 3)}`);
  expect(made.codes).toEqual(codes(1, 3));
  expect(skips(made.plan.tables[0]!)).toEqual(['2 columnNumbers']);
});

test('the numbered lines of a note below the table are all notes', () => {
  const made = read(`${HEADER}\n${rows(1, 3)}\n注：1.以上客户均为有效客户。|.|.|.|.\n2.额度单位为元。|.|.|.|.`);
  expect(made.codes).toEqual(codes(1, 3));
});

test('a blank column within a table does not part it where no second table begins', () => {
  const made = read(`客户编号|客户名称|.|联系人|手机\nK1|甲公司|.|张三|13800000001\nK2|乙公司|.|李四|13800000002`);
  expect(column(made, 'customers', '手机')).toEqual(['13800000001', '13800000002']);
});

test('side by side with titles, of unequal length', () => {
  const made = read(
    `客户名单|.|.|.|.|.|销售明细|.|.|.\n${HEADER}|.|订单号|客户名称|日期|金额\n${row(1)}|.|D1|杭州甲2贸易有限公司|2025-01-01|10\n${row(2)}|.|.|.|.|.`,
  );
  expect(made.plan.tables.map(({ register }) => register)).toEqual(['customers', 'transactions']);
  expect(column(made, 'transactions', '客户编号')).toEqual(['K2']);
});

test('a header in two languages in one cell is read by its Chinese', () => {
  const made = read(
    '客户编号 Customer Code|客户名称/Customer Name|手机 Mobile\nK1|甲公司|13800000001\nK2|乙公司|13800000002',
  );
  expect(made.codes).toEqual(codes(1, 2));
  expect(column(made, 'customers', '手机')).toEqual(['13800000001', '13800000002']);
});

test('one sheet per customer, named beside 客户： above the table', () => {
  const orders = (name: string, customer: string) =>
    sheet(name, grid(`客户：|${customer}|.|.\n日期|单号|产品|金额\n2025-01-03|D${name}|螺丝|10`));
  const made = intake(
    sheet('客户', grid(`${HEADER}\n${rows(1, 2)}`)),
    orders('1', '杭州甲2贸易有限公司'),
    orders('2', '杭州甲1贸易有限公司'),
  );
  expect(column(made, 'transactions', '客户编号')).toEqual(['K2', 'K1']);
});

describe('forms', () => {
  const customer = (text: string) => {
    const made = intake(sheet('客户资料表', grid(text)));
    return [
      column(made, 'customers', '客户名称'),
      column(made, 'customers', '手机'),
      column(made, 'customers', '地址'),
    ].map((cells) => cells.join());
  };

  test.each([
    ['label and value in one cell', '客户名称：甲公司|联系人：张三\n手机：13800000001|邮编：310000\n地址：西湖区1号|.'],
    [
      'values below their labels',
      '客户名称|联系人|手机\n甲公司|张三|13800000001\n地址|邮编|备注\n西湖区1号|310000|老客户',
    ],
    [
      'labels that no register knows, among those it knows',
      '客户名称|甲公司|法定代表人|王五\n注册资本|100万|手机|13800000001\n地址|西湖区1号|联系人|张三\n邮编|310000|成立日期|2010-1-1',
    ],
  ])('%s', (_, text) => expect(customer(text)).toEqual(['甲公司', '13800000001', '西湖区1号']));

  test('a label that comes twice on a card stays on it', () => {
    const made = intake(
      sheet(
        '客户资料表',
        grid('客户名称|甲公司|联系人|张三\n电话|13800000001|电话|13900000002\n地址|西湖区1号|备注|.'),
      ),
    );
    expect(column(made, 'customers', '客户名称')).toEqual(['甲公司']);
    expect(column(made, 'customers', '备用电话')).toEqual(['13900000002']);
  });
});
