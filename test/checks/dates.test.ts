import { calendarYear } from '../../src/checks/calendar-year';
import { dateOrder } from '../../src/checks/date-order';
import { taskDay } from '../../src/checks/task-day';
import { futureDate } from '../../src/checks/future-date';
import { brief, contextOf, day, register } from './support/tables';

describe('order of dates (requirements section 6)', () => {
  test.each([
    ['受理 ≤ 答复 ≤ 结案', [46000.5, 46000.6, null, null, null, 46001], []],
    ['an answer before the complaint', [46000.5, 45999.5, null, null, null, 46001], ['dateOrder 0.答复客户时间']],
    [
      'closed before it came in is one fault, although two chains end there',
      [46000, 46000, 46001, null, null, 45990],
      ['dateOrder 0.结案时间'],
    ],
    ['a date without time stands for its day', [46000.5, 46000, null, null, null, null], []],
    ['text is no date', [46000, '昨天', null, null, null, null], []],
  ])('%s', (_case, row, found) => {
    const columns = ['受理时间', '答复客户时间', '转办时间', '部门答复时间', '方案实施完成时间', '结案时间'];
    expect(brief(dateOrder.run(contextOf([register('complaints', columns, row)])))).toEqual(found);
  });

  test('a receivable is not due before it is invoiced', () => {
    const table = register('receivables', ['开票日期', '到期日'], [46000, 45990], [46000, 46000]);
    expect(brief(dateOrder.run(contextOf([table])))).toEqual(['dateOrder 0.到期日']);
  });
});

describe('more pairs of dates that must follow one another (requirements section 6)', () => {
  test.each([
    ['complaints', '受理时间', '首次回访时间'],
    ['complaints', '受理时间', '集团反馈时间'],
    ['complaints', '受理时间', '预警报备时间'],
    ['followUps', '日期', '下次联络日期'],
    ['serviceCalls', '购买日期', '叫修时间'],
    ['leads', '建卡日期', '签字时间'],
    ['leads', '建卡日期', '首次短信时间'],
  ] as const)('%s: %s ≤ %s', (id, earlier, later) => {
    const table = register(id, [earlier, later], [46000, 45999.9], [46000, 46000.4]);
    expect(brief(dateOrder.run(contextOf([table])))).toEqual([`dateOrder 0.${later}`]);
  });
});

describe('nothing is received in the future', () => {
  test('the whole as-of day is still past', () => {
    const table = register('complaints', ['受理时间'], [day('2026-11-20') + 0.9], [day('2026-11-21')]);
    expect(brief(futureDate.run(contextOf([table])))).toEqual(['futureDate 1.受理时间']);
  });
});

describe('a year 节假日 does not cover (requirements section 2)', () => {
  test('is one finding per column and year, at its first row', () => {
    const table = register(
      'complaints',
      ['受理编号', '受理时间'],
      ['T1', day('2026-03-01')],
      ['T2', day('2022-06-01')],
      ['T3', day('2022-07-01')],
      ['T4', day('2027-01-04')],
    );
    const found = [...calendarYear.run(contextOf([table]))];
    expect(found.map(({ row, params }) => [row, params?.year, params?.count])).toEqual([
      [1, 2022, 2],
      [3, 2027, 1],
    ]);
  });

  // 节假日 of the tests covers up to 2026: 3 working days after 2026-12-30 are in 2027.
  test('a span that runs into it is a finding too, where the formula left 期限 blank', () => {
    const table = register(
      'complaints',
      ['受理编号', '转办时间', '部门答复期限'],
      ['T1', day('2026-12-30'), null],
      ['T2', day('2026-12-28'), day('2026-12-31')],
      [null, day('2026-12-30'), null],
    );
    const found = [...calendarYear.run(contextOf([table]))];
    expect(found.map(({ row, column, params }) => [row, column, params?.year, params?.count])).toEqual([
      [0, '转办时间', 2027, 1],
    ]);
  });

  test('a rule that does not hold for the row leaves nothing blank', () => {
    const columns = ['受理编号', '投诉类型', '首次回访时间', '第二次回访期限'];
    const table = register(
      'complaints',
      columns,
      ['T1', '价格', day('2026-12-30'), null],
      ['T2', '工程质量', day('2026-12-30'), null],
    );
    expect(brief(calendarYear.run(contextOf([table])))).toEqual(['calendarYear 1.首次回访时间']);
  });
});

test('a duty on the n-th working day of a month without holiday data is a finding', () => {
  const columns = ['事项', '频率', '日', '工作日序', '上次完成日期', '下次期限'];
  const table = register(
    'periodicTasks',
    columns,
    ['填报', '每月', null, 3, day('2026-11-04'), day('2026-12-03')],
    ['填报', '每月', null, 3, day('2026-12-03'), null],
    ['填报', '每月', '5', 3, day('2026-12-03'), day('2027-01-05')],
  );
  const found = [...calendarYear.run(contextOf([table]))];
  expect(found.map(({ row, column, params }) => [row, column, params?.year])).toEqual([[1, '工作日序', 2027]]);
});

describe('日 of 定期事项 (requirements section 1.17)', () => {
  test('is a day of the month or MM-DD', () => {
    const days = ['10', 31, '03-30', '02-29', '3-05', null, '0', '32', '13-01', '02-30', '10日', '2026-03-30'];
    const table = register('periodicTasks', ['事项', '日'], ...days.map((value) => ['检查', value]));
    expect([...taskDay.run(contextOf([table]))].map(({ row, severity }) => `${severity} ${days[row!]}`)).toEqual(
      ['0', '32', '13-01', '02-30', '10日', '2026-03-30'].map((text) => `错误 ${text}`),
    );
  });
});
