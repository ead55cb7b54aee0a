import { compute } from '../schema/compute-rows';

describe('投诉 [1-5] [4]', () => {
  const complaint = (受理编号: string, 受理时间: string, more: Record<string, string> = {}) => ({
    受理编号,
    客户编号: 'C1',
    投诉内容: '内容',
    受理时间,
    ...more,
  });

  test('重复投诉: another one of the customer within 90 days before makes it serious', () => {
    const complaints = [
      complaint('1', '2026-01-01 10:00'),
      complaint('2', '2026-04-01 09:00'),
      complaint('3', '2026-07-01 09:00'),
      { ...complaint('4', '2026-07-02 09:00'), 客户编号: 'C2' },
    ];
    const { column } = compute('2026-07-02', { complaints });
    // 2026-01-01 + 90 days = 2026-04-01; 2026-04-01 + 91 days = 2026-07-01.
    expect(column('complaints', '重复投诉')).toEqual(['否', '是', '否', '否']);
    expect(column('complaints', '重大')).toEqual(['否', '是', '否', '否']);
  });

  test('投诉状态 is the last step that holds', () => {
    const steps: Record<string, string>[] = [
      {},
      { 转办时间: '2026-01-02' },
      { 是否成立: '否' },
      { 部门答复时间: '2026-01-03' },
      { 客户同意方案: '否' },
      { 客户同意方案: '是' },
      { 方案实施完成时间: '2026-01-04' },
      { 回访结果: '不满意' },
      { 回访结果: '满意' },
      { 结案时间: '2026-01-05' },
    ];
    let state: Record<string, string> = {};
    const complaints = steps.map((step, index) =>
      complaint(String(index), '2026-01-01 10:00', (state = { ...state, ...step })),
    );
    expect(compute('2026-01-06', { complaints }).column('complaints', '投诉状态')).toEqual([
      '受理',
      '调查',
      '不成立',
      '待客户同意',
      '退回责任部门',
      '处理中',
      '待回访',
      '重新处理',
      '待回访',
      '已结案',
    ]);
  });
});

test('招待 [1-7]: cost against the standard, companions by guests', () => {
  const row = { 日期: '2026-01-01', 客户编号: 'C1', 接待等级: 'B' };
  const hospitality = [
    { ...row, 客人数: 4, 陪同人数: 1, 费用总额: 1200 },
    { ...row, 客人数: 5, 陪同人数: 3, 费用总额: 1600.5 },
    { ...row, 客人数: 10, 陪同人数: 2, 费用总额: 1 },
    { ...row, 客人数: 11, 陪同人数: 9, 费用总额: 1 },
    { ...row, 客人数: 2, 费用总额: 1 },
  ];
  const { column } = compute('2026-01-01', { hospitality });
  expect(column('hospitality', '超标金额')).toEqual([0, 100.5, 0, 0, 0]);
  expect(column('hospitality', '陪同标准人数')).toEqual([1, 2, 2, 3, 1]);
  expect(column('hospitality', '陪同超标')).toEqual(['否', '是', '否', '否', '否']);
});

test('客情费 [0]: gated by collection, except for new customers; all three signatures', () => {
  const row = {
    月份: '2026-01-01',
    客户编号: 'C1',
    申请金额: 1000,
    采购金额: 10_000,
    文员签核: '张',
    部门经理签核: '李',
    财务签核: '王',
  };
  const relationshipExpense = [
    { ...row, 回款金额: 8000 },
    { ...row, 回款金额: 20_000 },
    row,
    { ...row, 用途: '争取新客户' },
    { ...row, 财务签核: null },
  ];
  const { column } = compute('2026-01-31', { relationshipExpense });
  expect(column('relationshipExpense', '可兑付金额')).toEqual([800, 1000, 0, 1000, 0]);
  expect(column('relationshipExpense', '签核完整')).toEqual(['是', '是', '是', '是', '无效']);
});

test('信用评分: a missing item is left out and the rest scaled up', () => {
  const row = { 评等日期: '2026-01-01', 客户编号: 'C1' };
  // 40 % × 90 + 30 % × 80 + 20 % × 70 + 10 % × 100 = 84; without finances (36 + 14 + 10) ÷ 70 % = 85.714286.
  const creditReviews = [
    { ...row, 付款及时性: 90, 财务状况: 80, 经营状况: 70, 合作年限: 8 },
    { ...row, 付款及时性: 90, 经营状况: 70, 合作年限: 5 },
    row,
  ];
  expect(compute('2026-01-31', { creditReviews }).column('creditReviews', '评分')).toEqual([84, 85.714286, '']);
});

test('满意度得分 needs all four items', () => {
  const row = { 日期: '2026-01-01', 客户编号: 'C1', 态度: 4, 技术: 3, 到达时间: 4 };
  expect(
    compute('2026-01-31', { satisfaction: [{ ...row, 承诺办理: 3 }, row] }).column('satisfaction', '满意度得分'),
  ).toEqual([87.5, '']);
});

describe('档案扣罚 [1-2]', () => {
  const file = (档案编号: string, 档案类型: string, 业务日期: string, more: Record<string, string | number> = {}) => ({
    档案编号,
    客户编号: 'C1',
    档案类型,
    业务日期,
    责任人: '王',
    ...more,
  });

  test('a sales fine doubles from the second breach of the person in the month, in date order, then sheet order', () => {
    const late = { 移交日期: '2026-06-25' };
    const archives = [
      file('1', '销售', '2026-06-03', late),
      file('2', '销售', '2026-06-02', late),
      file('3', '销售', '2026-06-03', late),
      file('4', '销售', '2026-05-20', { 移交日期: '2026-06-25' }),
      file('5', '销售', '2026-06-01', { 移交日期: '2026-06-02' }),
    ];
    const { column } = compute('2026-06-30', { archives });
    expect(column('archives', '违规')).toEqual(['是', '是', '是', '是', '否']);
    expect(column('archives', '扣罚金额')).toEqual([100, 50, 100, 50, 0]);
  });

  test('a service file: late or incomplete once, signatures, contact and lost items each', () => {
    const archives = [
      file('1', '售后', '2026-06-01', {
        应有资料项: 4,
        已有资料项: 3,
        缺用户签名项数: 1,
        缺内部签名项数: 2,
        联系人未核对: '是',
        遗失件数: 1,
      }),
      file('2', '其他', '2026-06-01', { 遗失件数: 5 }),
    ];
    const { column } = compute('2026-06-30', { archives });
    // 50 + 50 + 2 × 20 + 50 + 20
    expect(column('archives', '扣罚金额')).toEqual([210, 0]);
  });

  test('nothing is fined before the day after 移交期限', () => {
    const archives = [file('1', '售后', '2026-06-01', { 应有资料项: 4, 已有资料项: 3 })];
    expect(compute('2026-06-02', { archives }).value('archives', '扣罚金额')).toBe(0);
    expect(compute('2026-06-03', { archives }).value('archives', '扣罚金额')).toBe(50);
  });
});

describe('线索卡 [1-13]', () => {
  const lead = (卡号: string, more: Record<string, string | number>) => ({
    卡号,
    建卡日期: '2026-06-01',
    客户名称: '甲',
    电话: '13800000000',
    顾问: '李',
    ...more,
  });
  const state = (asOf: string, more: Record<string, string | number>) => {
    const { date, value } = compute(asOf, { leads: [lead('1', more)] });
    return [date('leads', '有效期至'), value('leads', '自身状态')];
  };

  test.each([
    ['2026-06-04', {}, ['2026-06-04', '有效']],
    ['2026-06-05', {}, ['2026-06-04', '废卡']],
    ['2026-06-05', { 签字时间: '2026-06-02 09:00' }, ['2026-06-05', '有效']],
    ['2026-06-10', { 首次回访: '2026-06-04 09:00' }, ['2026-06-11', '有效']],
    ['2026-06-06', { 首次回访: '2026-06-05 09:00' }, ['2026-06-12', '废卡']],
    [
      '2026-06-10',
      { 首次回访: '2026-06-03', 二次回访: '2026-06-08 10:00', 二次签字: '2026-06-09 09:00' },
      ['2026-06-15', '有效'],
    ],
    [
      '2026-06-10',
      { 首次回访: '2026-06-03', 二次回访: '2026-06-08 10:00', 二次签字: '2026-06-10 09:00' },
      ['2026-06-17', '有效'],
    ],
    ['2026-06-03', { 短信回访连续次数: 3 }, ['2026-06-04', '废卡']],
    ['2026-06-30', { 成交日期: '2026-06-20' }, ['2026-06-04', '已成交']],
    ['2026-06-30', { 成交日期: '2026-06-20', 撤销原因: '重复' }, ['2026-06-04', '已撤销']],
  ])('as of %s %o', (asOf, more, expected) => {
    expect(state(asOf, more)).toEqual(expected);
  });

  test('重卡: of live cards of one phone the earlier signature owns, the upper row between equals', () => {
    const leads = [
      lead('1', { 签字时间: '2026-06-02 10:00' }),
      lead('2', { 签字时间: '2026-06-01 10:00' }),
      lead('3', { 签字时间: '2026-06-01 10:00' }),
      lead('4', { 成交日期: '2026-06-01' }),
      lead('5', { 电话: '13900000000' }),
    ];
    expect(compute('2026-06-03', { leads }).column('leads', '卡状态')).toEqual([
      '重卡',
      '有效',
      '重卡',
      '已成交',
      '有效',
    ]);
  });
});
