import { isoDate } from '../../src/values/serial';
import { column, grid, intake, sheet } from './support';

/** A customer table whose 建档日期 are these texts, top to bottom. */
const filedOn = (dates: readonly string[], name = '客户表', titles: readonly string[] = [], header = '建档日期') => {
  const rows = dates.map((date, i) => [`C${i + 1}`, `宏达${i + 1}号店`, date]);
  return intake(
    sheet(name, [...titles.map((title) => [title, null, null]), ['客户编号', '客户名称', header], ...rows]),
  );
};
const shown = (result: ReturnType<typeof filedOn>) =>
  column(result, 'customers', '建档日期').map((value) => (typeof value === 'number' ? isoDate(value) : value));
const rules = (result: ReturnType<typeof filedOn>) => result.findings.map(({ rule }) => rule);

describe('8月26日 gets its year only from the table itself (requirements section 8)', () => {
  test('all other dates of the column are of one year', () => {
    const result = filedOn(['2025-03-01', '8月26日', '2025-01-05']);
    expect(shown(result)).toEqual(['2025-03-01', '2025-08-26', '2025-01-05']);
    expect(result.findings).toEqual([
      expect.objectContaining({
        rule: 'dateYear',
        severity: '提示',
        row: 1,
        params: expect.objectContaining({ year: 2025 }),
      }),
    ]);
  });

  test('neighbours above and below are of one year, in a column in order', () =>
    expect(shown(filedOn(['2024-11-01', '2025-03-01', '8月26日', '2025-09-01', '2026-01-05']))[2]).toBe('2025-08-26'));

  test.each([
    ['a column in no order', ['2024-11-01', '2025-03-01', '8月26日', '2025-09-01', '2023-01-05']],
    ['neighbours of two years', ['2024-11-01', '8月26日', '2025-09-01', '2026-01-05']],
    ['a day that does not lie between its neighbours', ['2024-11-01', '2025-03-01', '8月26日', '2025-04-01']],
    ['no other date at all', ['8月26日', '9月1日']],
    ['a single other date', ['8月26日', '2025-03-01']],
  ])('%s settles nothing: text, and an error', (_, dates) => {
    const result = filedOn(dates);
    expect(shown(result)).toContain('8月26日');
    expect(rules(result)).toContain('dateNoYear');
  });

  test.each([
    ['the sheet’s name', '2025年客户', [], '建档日期'],
    ['a title', '客户表', ['宏达公司2025年客户登记表'], '建档日期'],
    ['the header', '客户表', [], '建档日期（2025年）'],
  ])('%s names the year', (_, name, titles, header) =>
    expect(shown(filedOn(['8月26日', '9月1日'], name, titles, header))).toEqual(['2025-08-26', '2025-09-01']),
  );

  test('a title that names two years names none', () =>
    expect(shown(filedOn(['8月26日'], '客户表', ['2024-2025年客户登记表']))).toEqual(['8月26日']));

  test('a month without a day is no date of a day column, and the first of the month in a month column', () => {
    expect(shown(filedOn(['2025/3', '2025-04-01', '2025-05-01']))[0]).toBe('2025/3');
    const plans = intake(
      sheet('客户', grid('客户编号|客户名称\nC1|宏达公司')),
      sheet('销售计划', grid('月份|客户编号|计划销售额|计划回款\n2025/3|C1|100|90\n2025年4月|C1|100|90')),
    );
    expect(column(plans, 'plans', '月份').map((value) => isoDate(value as number))).toEqual([
      '2025-03-01',
      '2025-04-01',
    ]);
  });
});
