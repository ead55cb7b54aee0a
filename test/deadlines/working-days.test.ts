import { compute } from '../schema/compute-rows';

const complaint = (受理时间: string, more: Record<string, string> = {}) => ({
  受理编号: 'S1',
  客户编号: 'C1',
  投诉内容: '内容',
  受理时间,
  ...more,
});
const formal = (received: string, asOf = '2026-06-30') =>
  compute(asOf, { complaints: [complaint(received)] }).deadline('complaints', '正式答复')[1];

describe('working days [4]: 5 working days from receipt to the formal answer', () => {
  test.each([
    // Fri 09-26 → Sun 09-28 (worked), Mon 29, Tue 30, (holiday 10-01–08), Thu 10-09, Fri 10-10.
    ['2025-09-26 10:00', '2025-10-10', 'National Day 2025, 09-28 worked'],
    // Tue 09-30 → 10-09, 10-10, Sat 10-11 (worked), 10-13, 10-14.
    ['2025-09-30 16:00', '2025-10-14', 'National Day 2025, 10-11 worked'],
    // Thu 02-12 → Fri 13, Sat 14 (worked), (holiday 02-15–23), Tue 24, Wed 25, Thu 26.
    ['2026-02-12 09:00', '2026-02-26', 'Spring Festival 2026, 02-14 worked'],
    // Wed 02-25 → Thu 26, Fri 27, Sat 28 (worked), Mon 03-02, Tue 03-03.
    ['2026-02-25 09:00', '2026-03-03', 'Spring Festival 2026, 02-28 worked'],
    // Received on a Saturday: counting starts on Monday.
    ['2026-06-06 12:00', '2026-06-12', 'an ordinary weekend'],
  ])('%s → %s (%s)', (received, due) => {
    expect(formal(received)).toBe(due);
  });

  test.each([['2017-12-29 10:00'], ['2026-12-28 10:00'], ['2031-05-05 10:00']])(
    '%s runs into a year without data: all three blank',
    (received) => {
      expect(compute('2026-12-31', { complaints: [complaint(received)] }).deadline('complaints', '正式答复')).toEqual([
        '',
        '',
        '',
      ]);
    },
  );

  test('a span that ends on the last covered day still counts', () => {
    expect(formal('2026-12-24 10:00', '2026-12-24')).toBe('2026-12-31');
  });
});

describe('working hours [4]: 08:30–17:30, 6 in the city, 7 in the suburbs', () => {
  const arrival = (叫修时间: string, 区域 = '市区') =>
    compute('2026-06-30', { serviceCalls: [{ 叫修号: 'F1', 客户编号: 'C1', 叫修时间, 区域 }] }).moment(
      'serviceCalls',
      '到达期限',
    );

  test.each([
    ['2026-06-08 08:30', '市区', '2026-06-08 14:30', 'from opening'],
    ['2026-06-08 11:30', '市区', '2026-06-08 17:30', 'ends at closing time and there it ends'],
    ['2026-06-08 11:31', '市区', '2026-06-09 08:31', 'a minute too many'],
    ['2026-06-08 06:00', '郊区', '2026-06-08 15:30', 'before opening'],
    ['2026-06-08 17:30', '郊区', '2026-06-09 15:30', 'at closing'],
    ['2026-06-05 16:30', '郊区', '2026-06-08 14:30', 'over a weekend'],
    ['2025-09-30 16:30', '市区', '2025-10-09 13:30', 'over National Day'],
    ['2026-02-14 16:30', '市区', '2026-02-24 13:30', 'a Saturday worked instead'],
  ])('%s %s → %s (%s)', (called, zone, due) => {
    expect(arrival(called, zone)).toBe(due);
  });

  test('without 区域 the rule does not apply', () => {
    const calls = [{ 叫修号: 'F1', 客户编号: 'C1', 叫修时间: '2026-06-08 08:30' }];
    expect(compute('2026-06-30', { serviceCalls: calls }).deadline('serviceCalls', '到达')).toEqual(['', '', '']);
  });
});
