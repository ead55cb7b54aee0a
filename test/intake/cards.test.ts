import { column, grid, intake, sheet } from './support';

const form = (name: string, code: string, phone: string) =>
  sheet(
    name,
    grid(`
      客户资料表 | .       | .        | .
      客户编号   | ${code} | 客户名称 | ${name}
      联系人：   | 张三    | 手机     | ${phone}
      地址       | 文一路1号 | 邮编   | .
      建档日期   | 2025-03-01 | 客户经理 | 李四
      备注       | 月结    | .        | .
    `),
  );

describe('cards: each label beside its value (客户资料表)', () => {
  test('one customer per sheet becomes one row per customer', () => {
    const result = intake(
      form('杭州宏达贸易有限公司', 'C1', '13800000001'),
      form('宁波佰洋电子有限公司', 'C2', '13800000002'),
    );
    expect(result.plan.tables.map(({ register }) => register)).toEqual(['customers', 'customers']);
    expect(column(result, 'customers', '客户名称')).toEqual(['杭州宏达贸易有限公司', '宁波佰洋电子有限公司']);
    expect(column(result, 'customers', '手机')).toEqual(['13800000001', '13800000002']);
    expect(column(result, 'customers', '备注')).toEqual(['月结', '月结']);
    expect(result.plan.tables[0]!.skipped.map(({ text }) => text)).toContain('客户资料表');
  });

  test('several cards on one sheet', () => {
    const cards = sheet(
      '客户卡',
      grid(`
        客户名称 | 杭州宏达贸易有限公司 | 手机 | 13800000001
        地址 | 文一路1号 | 联系人 | 张三
        信用额度 | 100 | 行业 | 贸易
        客户名称 | 宁波佰洋电子有限公司 | 手机 | 13800000002
        地址 | 中山路2号 | 联系人 | 李四
        信用额度 | 200 | 行业 | 电子
      `),
    );
    const result = intake(cards);
    expect(column(result, 'customers', '客户名称')).toEqual(['杭州宏达贸易有限公司', '宁波佰洋电子有限公司']);
    expect(column(result, 'customers', '信用额度')).toEqual([100, 200]);
    expect(column(result, 'customers', '来源行号')).toEqual([1, 4]);
  });

  test('a table with a header is no card', () => {
    const table = sheet(
      '客户',
      grid('客户编号|客户名称|手机|地址\nC1|宏达公司|13800000001|地址\nC2|佰洋公司|13800000002|文一路'),
    );
    expect(column(intake(table), 'customers', '客户名称')).toEqual(['宏达公司', '佰洋公司']);
  });
});
