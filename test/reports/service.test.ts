import { build, day, register, show } from './support/context';

const customers = register('customers', ['客户编号', '客户名称'], ['C1', '甲公司'], ['C2', '乙公司']);
const at = (iso: string, hour: number): number => day(iso) + hour / 24;

const calls = register(
  'serviceCalls',
  [
    '叫修号',
    '叫修时间',
    '客户编号',
    '服务类别',
    '技术员',
    '派工时间',
    '到达时间',
    '完成时间',
    '完成状态',
    '耗用工时',
    '费用',
    '携回日期',
    '归还日期',
    '型号',
  ],
  // Came yesterday, finished today in time.
  [
    'S1',
    at('2026-11-19', 9),
    'C1',
    'A 有费',
    '王工',
    at('2026-11-19', 10),
    at('2026-11-20', 9),
    at('2026-11-20', 11),
    '按时完成',
    2,
    300,
    null,
    null,
    'X',
  ],
  // Came and finished today, late.
  [
    'S2',
    at('2026-11-20', 8),
    'C2',
    'C 免费',
    '王工',
    at('2026-11-20', 9),
    at('2026-11-20', 15),
    at('2026-11-20', 17),
    '超时完成',
    1.5,
    0,
    null,
    null,
    'Y',
  ],
  // Came a week ago, its goods are in repair, not finished.
  [
    'S3',
    at('2026-11-13', 9),
    'C1',
    'A 有费',
    '李工',
    at('2026-11-14', 9),
    at('2026-11-14', 11),
    null,
    '已逾期',
    null,
    null,
    day('2026-11-14'),
    null,
    'Z',
  ],
  // Came today, nobody sent.
  ['S4', at('2026-11-20', 16), 'C2', 'B 合同', null, null, null, null, '进行中', null, null, null, null, 'X'],
  // Finished long ago: no work of today.
  [
    'S5',
    at('2026-10-01', 9),
    'C1',
    'A 有费',
    '李工',
    at('2026-10-01', 10),
    at('2026-10-01', 14),
    at('2026-10-02', 9),
    '按时完成',
    3,
    500,
    day('2026-10-01'),
    day('2026-10-05'),
    'X',
  ],
);

describe('68 技术人员日报表 [4 服表006]', () => {
  // 王工 finished S1 (2 h, 300, in time) and S2 (1.5 h, late): 1 of 2 in time. 李工 has S3 open. Nobody has S4.
  test('what each technician did on the day of as-of, and what is open at its end', () => {
    const table = build(68, [customers, calls]);
    expect(
      show(table, '技术员', '派工', '到达', '完成', '按时完成率', '耗用工时', '费用', 'A 有费', 'C 免费', '未完成'),
    ).toEqual([
      ['李工', 0, 0, 0, null, 0, 0, 0, 0, 1],
      ['王工', 1, 2, 2, 0.5, 3.5, 300, 1, 1, 0],
      ['（未填）', 0, 0, 0, null, 0, 0, 0, 0, 1],
      ['合计', 1, 2, 2, 0.5, 3.5, 300, 1, 1, 2],
    ]);
  });
});

describe('69 服务主任日报表 [4 服表007]', () => {
  // Before the day S1 and S3 were open; S2 and S4 came; S1 and S2 were finished: 2 + 2 − 2 = 2.
  test('open before + received − finished = open after, by kind of service', () => {
    const table = build(69, [customers, calls]);
    expect(show(table, '服务类别', '期初未完成', '叫修', '完成', '期末未完成', '待派工', '在修商品')).toEqual([
      ['A 有费', 2, 0, 1, 1, 0, 1],
      ['B 合同', 0, 1, 0, 1, 1, 0],
      ['C 免费', 0, 1, 1, 0, 0, 0],
      ['合计', 2, 2, 2, 2, 1, 1],
    ]);
    expect(table.reconcile).toEqual([
      expect.objectContaining({ expected: 2, actual: 2 }),
      expect.objectContaining({ expected: 2, actual: 2 }),
    ]);
  });
});

describe('67 客户商品进出登记本 [4 服表004]', () => {
  // S3: 2026-11-14 to as-of 11-20 = 6 days; S5: 10-01 to 10-05 = 4 days.
  test('goods taken away, with days in repair', () => {
    expect(show(build(67, [customers, calls]), '叫修号', '客户名称', '在修天数', '状态')).toEqual([
      ['S5', '甲公司', 4, '已归还'],
      ['S3', '甲公司', 6, '在修'],
      ['合计 2 件', null, null, null],
    ]);
  });
});

const complaints = register(
  'complaints',
  [
    '受理编号',
    '受理时间',
    '客户编号',
    '投诉类型',
    '原因',
    '责任部门',
    '客户要求',
    '投诉内容',
    '处理意见',
    '是否成立',
    '重大',
    '答复客户时间',
    '结案时间',
    '首次答复状态',
    '回访结果',
    '赔偿金额',
    '投诉状态',
  ],
  [
    'T1',
    at('2026-10-28', 9),
    'C1',
    '价格',
    '错价',
    '销售部',
    '减价',
    '贵',
    null,
    '是',
    '否',
    day('2026-10-29'),
    day('2026-11-03'),
    '按时完成',
    '满意',
    100,
    '已结案',
  ],
  [
    'T2',
    at('2026-11-02', 9),
    'C1',
    '价格',
    '错价',
    '销售部',
    '建议',
    '开发票更快',
    '采纳',
    '是',
    '是',
    day('2026-11-04'),
    day('2026-11-12'),
    '超时完成',
    '一般',
    50.5,
    '已结案',
  ],
  [
    'T3',
    at('2026-11-10', 9),
    'C2',
    '服务质量',
    null,
    null,
    null,
    '慢',
    null,
    '否',
    '否',
    day('2026-11-11'),
    null,
    '按时完成',
    null,
    null,
    '不成立',
  ],
  [
    'T4',
    at('2026-11-17', 9),
    'C2',
    '服务质量',
    '缺人',
    '服务部',
    null,
    '慢',
    null,
    null,
    '否',
    null,
    null,
    '进行中',
    null,
    null,
    '调查',
  ],
);

describe('47 投诉周报月报', () => {
  // November so far: T1 was open. T2, T3, T4 came; T1 (11-03) and T2 (11-12) closed, T3 not upheld and answered 11-11.
  // Replies: T2 late, T3 in time, T4 not known yet: 1 of 2. Visits of the closed: T1 满意, T2 一般: 1 of 2.
  test('weeks from Monday to Sunday, the total for the month', () => {
    const table = build(47, [customers, complaints]);
    expect(show(table, '周', '期初未结', '受理', '结案', '期末未结', '重大', '答复及时率', '回访满意率')).toEqual([
      ['2026-11-01 至 2026-11-01', 1, 0, 0, 1, 0, null, null],
      ['2026-11-02 至 2026-11-08', 1, 1, 1, 1, 1, 0, 1],
      ['2026-11-09 至 2026-11-15', 1, 1, 2, 0, 0, 1, 0],
      ['2026-11-16 至 2026-11-20', 0, 1, 0, 1, 0, null, null],
      ['合计', 1, 3, 3, 1, 1, 0.5, 0.5],
    ]);
    expect(table.reconcile).toEqual([expect.objectContaining({ expected: 1, actual: 1 })]);
  });
});

describe('44 客户投诉分析表', () => {
  // T1 10-28 → 11-03 is 6 days, T2 11-02 → 11-12 is 10 days: 8 on average.
  test('type × cause × department, the most frequent first', () => {
    expect(
      show(build(44, [customers, complaints]), '投诉类型', '原因', '责任部门', '件数', '占比', '处理天数', '赔偿金额'),
    ).toEqual([
      ['价格', '错价', '销售部', 2, 0.5, 8, 150.5],
      ['服务质量', '缺人', '服务部', 1, 0.25, null, 0],
      ['服务质量', '（未填）', '（未填）', 1, 0.25, null, 0],
      ['合计', null, null, 4, 1, 8, 150.5],
    ]);
  });

  test('the chart names each bar by type and cause, with the department where that is not enough', () => {
    const cases = register(
      'complaints',
      ['受理编号', '受理时间', '投诉类型', '原因', '责任部门'],
      ['T1', day('2026-11-02'), '价格', '错价', '销售部'],
      ['T2', day('2026-11-03'), '价格', '错价', '财务部'],
      ['T3', day('2026-11-04'), '价格', '漏折扣', '销售部'],
    );
    const table = build(44, [cases]);
    expect(show(table, table.chart!.category).slice(0, -1)).toEqual([
      ['价格 · 漏折扣'],
      ['价格 · 错价 · 财务部'],
      ['价格 · 错价 · 销售部'],
    ]);
  });
});

describe('51 客户提案表', () => {
  const satisfaction = register(
    'satisfaction',
    ['日期', '客户编号', '建议或抱怨', '处理结果'],
    [day('2026-11-05'), 'C2', '多派人', null],
    [day('2026-11-06'), 'C2', null, null],
  );
  test('suggestions out of complaints and surveys, by date', () => {
    const table = build(51, [customers, complaints, satisfaction]);
    expect(show(table, '日期', '客户名称', '来源', '提案内容', '处理结果')).toEqual([
      [day('2026-11-02'), '甲公司', '投诉', '开发票更快', '采纳'],
      [day('2026-11-05'), '乙公司', '满意度', '多派人', null],
      ['合计 2 件', null, null, null, null],
    ]);
    expect(table.columns.filter(({ handwritten }) => handwritten).map(({ label }) => label)).toEqual([
      '采纳意见',
      '负责人',
    ]);
  });
});
