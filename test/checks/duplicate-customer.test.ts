import { duplicateCustomer } from '../../src/checks/duplicate-customer';
import { brief, contextOf, register } from './support/tables';

const COLUMNS = ['客户编号', '客户名称', '客户类型', '手机', '固定电话', '统一社会信用代码', '身份证号'];
const duplicates = (...rows: (string | null)[][]): string[] =>
  brief(duplicateCustomer.run(contextOf([register('customers', COLUMNS, ...rows)])));

describe('重卡 (requirements section 6)', () => {
  test('same mobile in another spelling: the later row names the earlier customer', () => {
    expect(
      duplicates(
        ['C1', '甲公司', '企业', '13800138000', null, null, null],
        ['C2', '乙公司', '企业', '+86 138 0013 8000', null, null, null],
      ),
    ).toEqual(['duplicateCustomer 1.手机 → C1']);
  });

  test('it is only ever a warning that shows its evidence', () => {
    const context = contextOf([
      register(
        'customers',
        COLUMNS,
        ['C1', '甲公司', '企业', '13800138000', null, '91350100M000100Y43', null],
        ['C2', '乙公司', '企业', '13800138000', null, '91350100m000100y43', null],
      ),
    ]);
    expect([...duplicateCustomer.run(context)]).toEqual([
      expect.objectContaining({
        severity: '警告',
        column: '统一社会信用代码',
        related: 'C1',
        params: expect.objectContaining({ evidence: '统一社会信用代码、手机', partner: '甲公司' }),
      }),
    ]);
  });

  test.each([
    ['天洋（杭州）贸易有限公司', '天洋(杭州)贸易有限公司'],
    ['上海ＸＳＹ电子有限公司', '上海XSY电子有限公司'],
    ['武汉朗邦机械有限公司', '武汉朗邦机械有限公司　'],
  ])('one name after normalising: %s, %s', (first, second) => {
    expect(
      duplicates(
        ['C1', first, '企业', '13800138000', null, null, null],
        ['C2', second, '企业', '13900139000', null, null, null],
      ),
    ).toEqual(['duplicateCustomer 1.客户名称 → C1']);
  });

  test.each([
    [
      'two persons of one name with two mobiles',
      ['C1', '张伟', '个人', '13800138000', null, null, null],
      ['C2', '张伟', '个人', '13900139000', null, null, null],
    ],
    [
      'two extensions of one switchboard',
      ['C1', '甲公司', '企业', null, '025-65694296-801', null, null],
      ['C2', '乙公司', '企业', null, '025-65694296-802', null, null],
    ],
    [
      'numbers nobody can read',
      ['C1', '甲公司', '企业', '无', '-', null, null],
      ['C2', '乙公司', '企业', '无', '-', null, null],
    ],
    [
      'one row with one number in two columns',
      ['C1', '甲公司', '企业', '13800138000', '13800138000', null, null],
      ['C2', '乙公司', '企业', null, null, null, null],
    ],
  ])('no duplicate: %s', (_why, first, second) => {
    expect(duplicates(first as string[], second as string[])).toEqual([]);
  });

  test('two persons of one name and no mobile to tell them apart are shown', () => {
    expect(
      duplicates(
        ['C1', '张伟', '个人', '13800138000', null, null, null],
        ['C2', '张伟', '个人', null, null, null, null],
      ),
    ).toEqual(['duplicateCustomer 1.客户名称 → C1']);
  });

  test('equal codes and names are the error `unique` already', () => {
    expect(
      duplicates(['C1', '甲公司', '企业', null, null, null, null], ['C1', '甲公司', '企业', null, null, null, null]),
    ).toEqual([]);
  });

  test('equal codes but another name: the partner is named with its row', () => {
    expect(
      duplicates(
        ['C1', '甲公司', '企业', '13800138000', null, null, null],
        ['C1', '乙公司', '企业', '13800138000', null, null, null],
      ),
    ).toEqual(['duplicateCustomer 1.手机 → C1（行 2）']);
  });

  test('a number that hundreds share is a placeholder: each row is named once, not once per pair', () => {
    const rows = Array.from({ length: 300 }, (_, at) => [
      `C${at}`,
      `公司${at}号`,
      '企业',
      '13800138000',
      null,
      null,
      null,
    ]);
    expect(duplicates(...rows).length).toBeLessThan(300 + 21 * 20);
  });
});
