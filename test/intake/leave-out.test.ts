import { applyPlan } from '../../src/intake';
import { cleaningGroups } from '../../src/commands/support/cleaning-groups';
import { column, grid, OPTIONS, plan, sheet } from './support';

const source = sheet(
  '客户',
  grid(`
    客户编号 | 客户名称 | 手机            | 建档日期  | 信用额度
    C1       | 宏达公司 | 138-0013-8000   | 2025.3.1  | 10万
    C2       | 佰洋公司 | +86 13900139000 | 2025.4.1  | 200
  `),
);
const made = plan(source);
const built = (without: readonly string[]) => applyPlan([source], made, { ...OPTIONS, without });

describe('cleaning is shown by kind, and a kind can be left out', () => {
  test('the most frequent kind first, with before and after', () => {
    const groups = cleaningGroups(built([]).changes);
    expect(groups.map(({ reason, count }) => [reason, count])).toEqual([
      ['phone', 2],
      ['dateText', 2],
      ['numberText', 1],
    ]);
    expect(groups[0]!.examples[0]).toEqual({
      sheet: '客户',
      row: 2,
      field: '手机',
      before: '138-0013-8000',
      after: '13800138000',
    });
  });

  test('what is left out stays as it is; the rest is cleaned', () => {
    const result = built(['phone', 'dateText']);
    expect(column(result, 'customers', '手机')).toEqual(['138-0013-8000', '+86 13900139000']);
    expect(column(result, 'customers', '建档日期')).toEqual(['2025.3.1', '2025.4.1']);
    expect(column(result, 'customers', '信用额度')).toEqual([100000, 200]);
    expect(result.changes.map(({ reason }) => reason)).toEqual(['numberText']);
  });
});
