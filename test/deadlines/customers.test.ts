import { compute } from '../schema/compute-rows';

const one = (asOf: string, fields: Record<string, string | number>, more = {}) =>
  compute(asOf, { customers: [{ 客户编号: 'C1', 客户名称: '甲', ...fields }], ...more });

describe('month ends: whole months as EDATE cuts them', () => {
  test.each([
    ['2025-11-30', '2026-02-28'],
    ['2026-03-31', '2026-06-30'],
    ['2023-11-30', '2024-02-29'],
  ])('verified %s → %s [0]', (verified, due) => {
    expect(one('2026-01-01', { 最近核实日期: verified }).deadline('customers', '核实')[1]).toBe(due);
  });
});

describe('拜访 by tier [1-8]', () => {
  test.each([
    ['A', '2026-02-28'],
    ['B', '2026-03-31'],
    ['C', '2026-04-30'],
    ['D', '2026-07-31'],
    ['', '2026-07-31'],
  ])('tier %s: visited 2026-01-31 → %s', (核定等级, due) => {
    const visits = [{ 编号: 'V1', 客户编号: 'C1', 实际日期: '2026-01-31', 拜访人: '李' }];
    expect(one('2026-02-01', { 核定等级 }, { visits }).deadline('customers', '拜访')[1]).toBe(due);
  });
  test('out of town: its own interval', () => {
    expect(
      one('2026-02-01', { 核定等级: 'A', 是否外埠: '是', 建档日期: '2026-01-15' }).deadline('customers', '拜访')[1],
    ).toBe('2026-07-15');
  });
  test('never visited: from first contact, else from filing, else 未开始', () => {
    expect(
      one('2026-01-20', { 核定等级: 'A', 首次接触日期: '2026-01-05', 建档日期: '2026-01-10' }).deadline(
        'customers',
        '拜访',
      )[1],
    ).toBe('2026-02-05');
    expect(one('2026-01-20', { 核定等级: 'A', 建档日期: '2026-01-10' }).deadline('customers', '拜访')[1]).toBe(
      '2026-02-10',
    );
    expect(one('2026-01-20', { 核定等级: 'A' }).deadline('customers', '拜访')).toEqual(['未开始', '', 0]);
  });
});

describe('分级复评 [1-14]', () => {
  test('30 March of the year after the last review, or after filing', () => {
    expect(
      one('2026-01-01', { 最近复评日期: '2025-01-02', 建档日期: '2020-05-05' }).deadline('customers', '分级复评')[1],
    ).toBe('2026-03-30');
    expect(one('2026-01-01', { 建档日期: '2025-12-31' }).deadline('customers', '分级复评')[1]).toBe('2026-03-30');
  });
  test('复评截止 02-29 is 28 February in a year without it', () => {
    const due = (asOf: string, 建档日期: string) =>
      compute(
        asOf,
        { customers: [{ 客户编号: 'C1', 客户名称: '甲', 建档日期 }] },
        { parameters: { 复评截止: '02-29' } },
      ).deadline('customers', '分级复评')[1];
    expect([due('2026-01-01', '2025-05-01'), due('2024-01-01', '2023-05-01')]).toEqual(['2026-02-28', '2024-02-29']);
  });
  test('never reviewed and 暂定 with a trade: first trade + 6 months', () => {
    const transactions = [{ 单号: 'T1', 客户编号: 'C1', 日期: '2025-10-31', 金额: 1 }];
    expect(one('2026-01-01', { 建档日期: '2025-01-01' }, { transactions }).deadline('customers', '分级复评')[1]).toBe(
      '2026-04-30',
    );
  });
});

test.each([
  ['2026-01-05', '2026-06-30'],
  ['2026-06-30', '2026-12-31'],
  ['2025-12-31', '2026-06-30'],
  ['2026-07-01', '2026-12-31'],
])('对账 [4]: last %s → next %s', (last, due) => {
  expect(one('2026-07-02', { 最近对账日期: last }).deadline('customers', '对账')[1]).toBe(due);
});

test('更新 [1-12] is done when updated on or after the change', () => {
  expect(
    one('2026-07-01', { 最近变动日期: '2026-06-08', 最近更新日期: '2026-06-05' }).deadline('customers', '更新'),
  ).toEqual(['已逾期', '2026-06-15', 16]);
  expect(
    one('2026-07-01', { 最近变动日期: '2026-06-08', 最近更新日期: '2026-06-16' }).deadline('customers', '更新'),
  ).toEqual(['超时完成', '2026-06-15', 1]);
});

test('存档 is for A and B, 高层拜访 for A and strategic customers', () => {
  const { deadline } = one('2026-01-01', { 核定等级: 'C', 最近存档日期: '2025-01-01' });
  expect([deadline('customers', '存档'), deadline('customers', '高层拜访')]).toEqual([
    ['', '', ''],
    ['', '', ''],
  ]);
  expect(one('2026-01-01', { 核定等级: 'B', 最近存档日期: '2025-05-01' }).deadline('customers', '存档')).toEqual([
    '已逾期',
    '2025-11-01',
    61,
  ]);
  expect(one('2026-01-01', { 战略客户标记: '是' }).deadline('customers', '高层拜访')[0]).toBe('未开始');
});
