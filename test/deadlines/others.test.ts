import { compute } from '../schema/compute-rows';

test('合同 [4]: notice a month before expiry; shipped by the next working day; archived the same day', () => {
  const contracts = [{ 合同编号: 'H1', 客户编号: 'C1', 签订日期: '2025-09-30', 到期日期: '2026-03-31' }];
  const { deadline } = compute('2025-10-01', { contracts });
  expect(deadline('contracts', '续约通知')).toEqual(['进行中', '2026-02-28', 0]);
  expect(deadline('contracts', '发货')).toEqual(['进行中', '2025-10-09', 0]);
  expect(deadline('contracts', '存档')).toEqual(['已逾期', '2025-09-30', 1]);
});

test('交财务 [4] applies to cheques and bills only', () => {
  const row = { 单号: 'R1', 客户编号: 'C1', 开票日期: '2026-01-01', 金额: 10, 最近收款日: '2026-01-05' };
  const { deadline } = compute('2026-01-06', {
    receivables: [
      { ...row, 收款方式: '支票' },
      { ...row, 单号: 'R2', 收款方式: '现金' },
    ],
  });
  expect([deadline('receivables', '交财务', 0), deadline('receivables', '交财务', 1)]).toEqual([
    ['已逾期', '2026-01-05', 1],
    ['', '', ''],
  ]);
});

test('客情费 [0]: 3rd and 8th working day of the next month', () => {
  // October 2025: 1–8 holiday; worked 9, 10, Sat 11, 13, 14, 15, 16, 17.
  const { deadline } = compute('2025-10-31', {
    relationshipExpense: [{ 月份: '2025-09-01', 客户编号: 'C1', 申请金额: 1 }],
  });
  expect([deadline('relationshipExpense', '填报')[1], deadline('relationshipExpense', '检核')[1]]).toEqual([
    '2025-10-11',
    '2025-10-17',
  ]);
});

test('评审 [4]: a later review of the same customer completes an earlier one', () => {
  const row = { 客户编号: 'C1', 下次评审日期: '2026-01-01' };
  const creditReviews = [
    { ...row, 评等日期: '2025-01-01' },
    { ...row, 评等日期: '2026-01-03' },
    { ...row, 客户编号: 'C2', 评等日期: '2025-01-01' },
  ];
  const { deadline } = compute('2026-01-02', { creditReviews });
  expect([0, 1, 2].map((index) => deadline('creditReviews', '评审', index))).toEqual([
    ['超时完成', '2026-01-01', 2],
    ['已逾期', '2026-01-01', 1],
    ['已逾期', '2026-01-01', 1],
  ]);
});

test('评审 [4]: reviews without 客户编号 are of no common customer', () => {
  const row = { 下次评审日期: '2026-01-01' };
  const creditReviews = [
    { ...row, 评等日期: '2025-01-01' },
    { ...row, 评等日期: '2025-06-01' },
  ];
  expect(compute('2026-01-02', { creditReviews }).deadline('creditReviews', '评审')).toEqual([
    '已逾期',
    '2026-01-01',
    1,
  ]);
});

test('借阅 [1-4]: 3 days; under 汽车销售服务店 1 day [1-13]', () => {
  const loans = [{ 登记号: 'J1', 资料名称: '合同', 借阅人: '王', 借出时间: '2026-06-08 15:00' }];
  expect(compute('2026-06-08', { loans }).deadline('loans', '归还')[1]).toBe('2026-06-11');
  expect(compute('2026-06-08', { loans }, { preset: '汽车销售服务店' }).deadline('loans', '归还')[1]).toBe(
    '2026-06-09',
  );
});

describe('定期事项', () => {
  const due = (asOf: string, task: Record<string, string | number>) => {
    const { date, value } = compute(asOf, { periodicTasks: [{ 事项: '事', ...task }] });
    return [date('periodicTasks', '下次期限'), value('periodicTasks', '状态'), value('periodicTasks', '逾期天数')];
  };
  test.each([
    ['2026-06-08', { 频率: '每天' }, ['2026-06-08', '即将到期', 0]],
    ['2026-06-10', { 频率: '每周' }, ['2026-06-14', '进行中', 0]],
    ['2026-06-08', { 频率: '每月', 日: '5' }, ['2026-06-05', '已逾期', 3]],
    ['2026-02-01', { 频率: '每月', 日: '31' }, ['2026-02-28', '进行中', 0]],
    ['2026-06-08', { 频率: '每月', 日: '5', 上次完成日期: '2026-06-01' }, ['2026-07-05', '进行中', 0]],
    ['2025-10-09', { 频率: '每月', 工作日序: 3 }, ['2025-10-11', '即将到期', 0]],
    ['2026-06-08', { 频率: '每两月' }, ['2026-06-30', '进行中', 0]],
    ['2026-06-08', { 频率: '每季', 上次完成日期: '2026-03-31' }, ['2026-06-30', '进行中', 0]],
    ['2026-06-08', { 频率: '半年', 上次完成日期: '2025-07-01' }, ['2026-06-30', '进行中', 0]],
    ['2026-06-08', { 频率: '每年', 日: '03-30', 上次完成日期: '2024-03-28' }, ['2025-03-30', '已逾期', 435]],
    ['2026-06-08', { 频率: '每月', 次数: 2 }, ['2026-06-15', '进行中', 0]],
    ['2026-06-20', { 频率: '每月', 次数: 2, 上次完成日期: '2026-06-14' }, ['2026-06-30', '进行中', 0]],
    ['2026-06-20', { 频率: '每月', 次数: 2, 上次完成日期: '2026-06-16' }, ['2026-07-15', '进行中', 0]],
    ['2026-06-20', { 频率: '每年', 次数: 2, 上次完成日期: '2025-12-30' }, ['2026-07-01', '进行中', 0]],
  ])('as of %s %o', (asOf, task, expected) => {
    expect(due(asOf, task)).toEqual(expected);
  });
});
