import { calendarYear } from '../../src/checks/calendar-year';
import { dateOrder } from '../../src/checks/date-order';
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
});
