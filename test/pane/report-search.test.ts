import type { ReportView } from '../../src/commands/views';
import { findReports, namedBy } from '../../src/pane/pages/reports/search';
import { REPORT_SETS } from '../../src/pane/pages/reports/sets';
import { REPORTS } from '../../src/reports';

const reports: ReportView[] = REPORTS.map(({ id, title, en, kind, aliases = [], note }) => ({
  id,
  title: { zh: title, en },
  kind,
  aliases,
  note,
  sheet: null,
  hasPeriod: true,
  comparable: false,
}));
const idsOf = (query: string): number[] => findReports(reports, query).map(({ id }) => id);

describe('finding a report', () => {
  test('by name, by another name, by English, by number', () => {
    expect(idsOf('账龄')).toContain(34);
    expect(idsOf('投诉登记表')).toEqual([42]);
    expect(idsOf('aging')).toContain(34);
    expect(idsOf('34')).toContain(34);
    expect(idsOf('')).toHaveLength(78);
  });

  // Requirements section 5: the search must also find these tables by their other names.
  test.each(REPORTS.flatMap(({ id, title, aliases = [] }) => [title, ...aliases].map((name) => [name, id] as const)))(
    '%s is report %i, before all others',
    (name, id) => {
      const named = REPORTS.filter(({ title, aliases = [] }) => title === name || aliases.includes(name));
      expect(named.map((report) => report.id)).toContain(id);
      expect(idsOf(name).slice(0, named.length)).toContain(id);
    },
  );

  test('what it is found by is said', () => {
    const review = reports.find(({ id }) => id === 22)!;
    expect(namedBy(review, '信用卡')).toEqual(['客户信用卡']);
    expect(namedBy(review, '')).toEqual([]);
  });

  test.each([
    ['哪些客户的合同快到期了？', 57],
    ['谁的拜访没有完成', 30],
    ['逾期的事项有哪些', 58],
    ['哪些客户逾期', 58],
    ['线索转化率是多少', 63],
    ['哪些客户账龄最长', 34],
  ])('by a question: %s → %i among the first three', (question, id) => {
    expect(idsOf(question).slice(0, 3)).toContain(id);
  });

  test('nonsense finds nothing', () => {
    expect(idsOf('xyzzy')).toEqual([]);
  });
});

test('sets name reports that exist, each once', () => {
  for (const { id, reports: ids } of REPORT_SETS) {
    expect([id, ids.filter((one) => !REPORTS.some((report) => report.id === one))]).toEqual([id, []]);
    expect(new Set(ids).size).toBe(ids.length);
  }
});
