import { REPORTS, reportTableName } from '../../src/reports';
import { build, register } from './support/context';

describe('every report', () => {
  test('numbers and titles are unique and in order', () => {
    const ids = REPORTS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    expect(new Set(REPORTS.map(({ title }) => title)).size).toBe(REPORTS.length);
    expect(reportTableName(3)).toBe('报表_03');
  });

  test.each(REPORTS.map(({ id, title }) => [id, title] as const))(
    '%i %s builds from nothing and from blank registers: unique headers, rows as wide as they, a total that begins with 合计',
    (id) => {
      const blank = register('customers', ['客户编号', '客户名称'], [null, null]);
      for (const tables of [[], [blank]]) {
        const table = build(id, tables);
        const labels = table.columns.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        for (const row of [...table.rows, table.total!]) expect(row).toHaveLength(labels.length);
        expect(String(table.total![0])).toMatch(/^合计/);
        expect(build(id, tables)).toEqual(table);
      }
    },
  );
});
