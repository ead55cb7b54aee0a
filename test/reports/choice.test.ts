import {
  buildCompared,
  chosenPeriod,
  reportById,
  scopeChoices,
  scopeRegisters,
  defaultPeriod,
} from '../../src/reports';
import { previousPeriod, yearBefore } from '../../src/reports/support/compare';
import { workingDays } from '../../src/reports/support/working-days';
import { isoDate } from '../../src/values/serial';
import { ASOF, day, register, show } from './support/context';

const span = ({ from, to }: { from: number; to: number }): string => `${isoDate(from)} ${isoDate(to)}`;

describe('periods to choose, as of Friday 2026-11-20', () => {
  const monthly = reportById(33)!;
  test.each([
    ['week', '2026-11-16 2026-11-22'],
    ['lastWeek', '2026-11-09 2026-11-15'],
    ['month', '2026-11-01 2026-11-30'],
    ['lastMonth', '2026-10-01 2026-10-31'],
    ['quarter', '2026-10-01 2026-12-31'],
    ['lastQuarter', '2026-07-01 2026-09-30'],
    ['year', '2026-01-01 2026-12-31'],
    ['lastYear', '2025-01-01 2025-12-31'],
    ['default', '2026-11-01 2026-11-30'],
  ] as const)('%s is %s', (kind, expected) => {
    expect(span(chosenPeriod(monthly, { kind }, ASOF))).toBe(expected);
  });

  test('custom days; without them the default; a report of a state has no period to choose', () => {
    const custom = { kind: 'custom', from: day('2026-03-05'), to: day('2026-03-01') } as const;
    expect(span(chosenPeriod(monthly, custom, ASOF))).toBe('2026-03-01 2026-03-05');
    expect(span(chosenPeriod(monthly, { kind: 'custom' }, ASOF))).toBe('2026-11-01 2026-11-30');
    expect(span(chosenPeriod(reportById(1)!, { kind: 'year' }, ASOF))).toBe('2026-11-20 2026-11-20');
  });

  test('15 working days from 11-01 to 11-20; 国庆 2026 and its make-up days count as the state has set them', () => {
    expect(workingDays(day('2026-11-01'), day('2026-11-20'))).toBe(15);
    expect(workingDays(day('2026-10-01'), day('2026-10-07'))).toBe(0);
    expect(workingDays(day('2026-10-10'), day('2026-10-10'))).toBe(1);
    // A manager gives the 20th off and works the Saturday after it.
    const edited = [
      { date: day('2026-11-20'), kind: '休', name: '厂庆' },
      { date: day('2026-11-21'), kind: '班', name: '补班' },
    ] as const;
    expect(workingDays(day('2026-11-16'), day('2026-11-20'), edited)).toBe(4);
    expect(workingDays(day('2026-11-16'), day('2026-11-22'), edited)).toBe(5);
  });
});

describe('the period before and the year before', () => {
  test.each([
    ['2026-11-01', '2026-11-30', '2026-10-01 2026-10-31', '2025-11-01 2025-11-30'],
    ['2026-01-01', '2026-03-31', '2025-10-01 2025-12-31', '2025-01-01 2025-03-31'],
    ['2024-02-01', '2024-02-29', '2024-01-01 2024-01-31', '2023-02-01 2023-02-28'],
    ['2023-02-01', '2023-02-28', '2023-01-01 2023-01-31', '2022-02-01 2022-02-28'],
    ['2026-11-16', '2026-11-22', '2026-11-09 2026-11-15', '2025-11-16 2025-11-22'],
  ])('%s to %s', (from, to, before, year) => {
    expect(span(previousPeriod({ from: day(from), to: day(to) }))).toBe(before);
    expect(span(yearBefore({ from: day(from), to: day(to) }))).toBe(year);
  });

  // November: 价格 1; October: 价格 2, 服务质量 1; November 2025: 服务质量 1. Growth (1 − 2) / 2 = −0.5; all: (1 − 3) / 3.
  test('stand beside each compared column; rows that only they have are added', () => {
    const complaints = register(
      'complaints',
      ['受理编号', '受理时间', '投诉类型'],
      ['T1', day('2026-11-02'), '价格'],
      ['T2', day('2026-10-02'), '价格'],
      ['T3', day('2026-10-03'), '价格'],
      ['T4', day('2026-10-04'), '服务质量'],
      ['T5', day('2025-11-04'), '服务质量'],
    );
    const table = buildCompared(reportById(43)!, {
      registers: new Map([['complaints', complaints]]),
      parameters: new Map(),
      asOf: ASOF,
      asOfTime: ASOF,
      period: defaultPeriod('month', ASOF),
      unmask: false,
    });
    expect(show(table, '投诉类型', '件数', '件数上期', '件数去年同期', '件数增减')).toEqual([
      ['价格', 1, 2, 0, -0.5],
      ['服务质量', 0, 1, 1, -1],
      ['合计', 1, 3, 1, -0.666667],
    ]);
  });
});

describe('scope', () => {
  const registers = new Map(
    [
      register(
        'customers',
        ['客户编号', '所属部门', '客户经理', '地区'],
        ['c1', '一部', '李明', '上海'],
        ['C2', '二部', '王芳', '上海'],
      ),
      register('transactions', ['单号', '客户编号'], ['X1', 'C1'], ['X2', 'C2'], ['X3', 'C9'], ['X4', null]),
      register(
        'plans',
        ['月份', '客户编号', '部门', '业务员'],
        [1, null, '一部', null],
        [1, null, null, '李明'],
        [1, 'C2', null, null],
      ),
      register('leads', ['卡号', '顾问'], ['L1', '李明'], ['L2', '王芳']),
    ].map((table) => [table.register, table]),
  );
  const left = (scope: object): unknown[][] =>
    [...scopeRegisters(registers, scope).values()].map((table) => table.rows.map((row) => row[0]));

  test('records of its customers, whatever the case of their codes; others by the department or person they name', () => {
    expect(left({ department: '一部' })).toEqual([['c1'], ['X1'], [1], []]);
    expect(left({ owner: '李明' })).toEqual([['c1'], ['X1'], [1], ['L1']]);
    expect(left({ region: '上海', owner: '王芳' })).toEqual([['C2'], ['X2'], [1], []]);
  });

  test('none: the registers themselves; the choices are those of the customers', () => {
    expect(scopeRegisters(registers, {})).toBe(registers);
    expect(scopeChoices(registers.get('customers'))).toEqual({
      department: ['一部', '二部'],
      owner: ['李明', '王芳'],
      region: ['上海'],
    });
  });
});
