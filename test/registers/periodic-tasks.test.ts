import { compute } from '../schema/compute-rows';

const AS_OF = '2025-10-12';
const dueDays = (...periodicTasks: Record<string, string | number>[]) => {
  const { date } = compute(AS_OF, { periodicTasks: periodicTasks.map((task) => ({ 事项: '检查', ...task })) });
  return periodicTasks.map((_, row) => date('periodicTasks', '下次期限', row));
};

test('section 8, 定期事项: the due day is 日, or else the 工作日序-th working day, or else the last day of the slot', () => {
  // The slot of 2025-10-12 is October; its first working day after National Day is 10-09.
  expect(
    dueDays({ 频率: '每月', 日: '5', 工作日序: 1 }, { 频率: '每月', 工作日序: 1 }, { 频率: '每月' }, { 频率: '每季' }),
  ).toEqual(['2025-10-05', '2025-10-09', '2025-10-31', '2025-12-31']);
});

test('section 8, 定期事项: the slot after the one last done in; a day that a month lacks is its last day', () => {
  expect(
    dueDays(
      { 频率: '每年', 日: '02-29', 上次完成日期: '2025-03-01' }, // 2026 has no 02-29
      { 频率: '每年', 日: '02-29', 上次完成日期: '2023-12-31' }, // 2024 has
      { 频率: '每月', 日: '31', 上次完成日期: '2025-08-31' },
      { 频率: '每两月', 日: '10', 上次完成日期: '2025-09-01' }, // September–October, so December 10
    ),
  ).toEqual(['2026-02-28', '2024-02-29', '2025-09-30', '2025-12-10']);
});

test('section 8, 定期事项: with 次数 n and no day the n equal parts of the slot are slots', () => {
  // November has 30 days: the parts end on the 15th and the 30th.
  expect(
    dueDays(
      { 频率: '每月', 次数: 2, 上次完成日期: '2025-11-03' },
      { 频率: '每月', 次数: 2, 上次完成日期: '2025-10-31' },
    ),
  ).toEqual(['2025-11-30', '2025-11-15']);
});
