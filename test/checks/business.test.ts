/** The business rules of requirements section 6: one record that breaks the rule, and one beside it that does not. */
import { CHECKS } from '../../src/checks';
import type { RegisterRows } from '../../src/checks/types';
import { presetById } from '../../src/policy/presets';
import { brief, contextOf, day, register } from './support/tables';

const run = (check: string, ...tables: RegisterRows[]): string[] =>
  brief(CHECKS.find(({ id }) => id === check)!.run(contextOf(tables)));

const CUSTOMERS = register(
  'customers',
  ['客户编号', '综合等级', '超信', '黑名单', '密级', '建档日期'],
  ['C1', 'A', '是', '否', '机密', 44000],
  ['C2', 'C', '否', '是', '普通', 44000],
  ['C3', 'B', '否', '否', null, null],
);

describe('客户台账', () => {
  test('核定 needs 理由 and 核定人 [1-14]', () => {
    const table = register(
      'customers',
      ['客户编号', '核定等级', '核定理由', '核定人'],
      ['C1', 'A', '合作多年', '王总'],
      ['C2', 'A', null, '王总'],
      ['C3', 'B', '潜力大', null],
      ['C4', null, null, null],
    );
    expect(run('override', table)).toEqual(['override 1.核定理由', 'override 2.核定人']);
  });

  test('超信 [4]', () => {
    expect(run('over-credit', CUSTOMERS)).toEqual(['overCredit 0.超信']);
  });

  test('a new important customer needs two account managers [1-12]', () => {
    const table = register(
      'customers',
      ['客户编号', '客户类别', '暂定', '第二客户经理'],
      ['C1', '重点', '是', null],
      ['C2', '重点', '是', '李明'],
      ['C3', '重点', '否', null],
      ['C4', '一般', '是', null],
    );
    expect(run('second-owner', table)).toEqual(['secondOwner 0.第二客户经理']);
  });

  test('a handover is told to the customer [1-12]', () => {
    const table = register(
      'customers',
      ['客户编号', '交接日期', '通知客户日期'],
      ['C1', 46000, null],
      ['C2', 46000, 46001],
    );
    expect(run('owner-change', table)).toEqual(['ownerChange 0.通知客户日期']);
  });

  test('past 保管期限 a record is destroyed [1-4]; on the day itself it is still kept', () => {
    const table = register(
      'customers',
      ['客户编号', '保管期限', '销毁日期'],
      ['C1', day('2026-11-19'), null],
      ['C2', day('2026-11-19'), day('2026-11-20')],
      ['C3', day('2026-11-20'), null],
    );
    expect(run('retention', table)).toEqual(['retention 0.保管期限']);
  });
});

describe('trades and contracts', () => {
  const trades = register(
    'transactions',
    ['单号', '客户编号', '日期', '类型'],
    ['S1', 'C1', day('2026-11-01'), '销售'],
    ['S2', 'C1', day('2026-10-20'), '销售'],
    ['S3', 'C2', day('2026-01-05'), '销售'],
    ['S4', 'C2', day('2026-01-06'), '退货'],
    ['S5', 'C3', day('2026-11-01'), '销售'],
  );

  test('a customer over its limit has bought within the last month [4]', () => {
    expect(run('over-credit-trade', CUSTOMERS, trades)).toEqual(['overCreditTrade 0.客户编号']);
  });

  test('黑名单: sales of 12 months and live contracts [4]', () => {
    const contracts = register(
      'contracts',
      ['合同编号', '客户编号', '到期日期'],
      ['H1', 'C2', day('2026-12-31')],
      ['H2', 'C2', day('2025-12-31')],
      ['H3', 'C3', day('2026-12-31')],
    );
    expect(run('blacklist-trade', CUSTOMERS, trades, contracts)).toEqual([
      'blacklistTrade 2.客户编号',
      'blacklistContract 0.客户编号',
    ]);
  });

  test('an expense for a new customer is applied for before signing [0]', () => {
    const contracts = register('contracts', ['合同编号', '客户编号', '签订日期'], ['H1', 'C1', 46000]);
    const expenses = register(
      'relationshipExpense',
      ['月份', '客户编号', '用途', '申请日期'],
      [45992, 'C1', '争取新客户', 46001],
      [45992, 'C1', '争取新客户', 46000],
      [45992, 'C1', '活动', 46001],
      [45992, 'C2', '争取新客户', 46001],
    );
    expect(run('expense-after-signing', contracts, expenses)).toEqual(['expenseAfterSigning 0.申请日期']);
  });
});

describe('招待 [1-7]', () => {
  const table = register(
    'hospitality',
    [
      '日期',
      '客户编号',
      '接待等级',
      '接待人级别',
      '人均费用',
      '人均标准',
      '超标金额',
      '陪同人数',
      '陪同标准人数',
      '陪同超标',
    ],
    [46000, 'C1', 'A', '高层', 600, 500, 400, 2, 1, '是'],
    [46000, 'C3', 'B', '经理', 200, 300, 0, 1, 1, '否'],
    [46000, 'C3', 'A 贵客', '高层', 200, 500, 0, 1, 1, '否'],
    [46000, 'C3', 'C', null, 200, 200, 0, 1, 1, '否'],
  );

  test('expense above the standard', () => {
    expect(run('hospitality-over', table)).toEqual(['hospitalityOver 0.超标金额']);
  });
  test('too many companions', () => {
    expect(run('hospitality-companions', table)).toEqual(['hospitalityCompanions 0.陪同人数']);
  });
  test('the host’s rank fits the grade: A 高层, B 总监, C 经理, D 主管', () => {
    expect(run('hospitality-host', table)).toEqual(['hospitalityHost 1.接待人级别']);
  });
  test('money is spent on filed customers only [1-12]', () => {
    expect(run('expense-customer', CUSTOMERS, table)).toEqual(
      [1, 2, 3].map((row) => `expenseCustomer ${row}.客户编号`),
    );
  });
});

describe('投诉', () => {
  const table = register(
    'complaints',
    [
      '受理编号',
      '重复投诉',
      '重大投诉',
      '受理人',
      '责任人',
      '赔偿金额',
      '赔偿批准人',
      '投诉类型',
      '首次回访时间',
      '第二次回访时间',
      '回访结果',
      '结案时间',
    ],
    ['T1', '是', '否', '王', '李', 100, null, '工程质量', 46000, null, '一般', 46003],
    ['T2', '是', '是', '李', '李', 100, '赵总', '工程质量', 46000, 46002, '非常满意', 46003],
    ['T3', '否', null, '王', null, 0, null, '服务质量', 46000, null, '满意', 46003],
    ['T4', '否', null, null, null, null, null, '工程质量', null, null, null, null],
  );

  test.each([
    ['repeat-complaint', 'a repeated complaint is 重大 [1-5]', 'repeatComplaint 0.重大投诉'],
    ['complaint-handler', 'nobody handles a complaint about himself [1-5]', 'complaintHandler 1.受理人'],
    ['compensation', '赔偿 needs 批准人 [1-5]', 'compensation 0.赔偿批准人'],
    ['closed-unsatisfied', 'closed only when the last visit says 满意 or 非常满意 [4]', 'closedUnsatisfied 0.回访结果'],
    ['quality-visits', '工程质量 is visited twice before it is closed [4]', 'qualityVisits 0.第二次回访时间'],
  ])('%s: %s', (check, _rule, found) => {
    expect(run(check, table)).toEqual([found]);
  });
});

describe('files, loans, leads', () => {
  test('an A or B customer has a complete file [1-8]', () => {
    const table = register(
      'archives',
      ['档案编号', '客户编号', '完整率'],
      ['D1', 'C1', 0.9],
      ['D2', 'C2', 0.5],
      ['D3', 'C3', 1],
    );
    expect(run('incomplete-file', CUSTOMERS, table)).toEqual(['incompleteFile 0.完整率']);
  });

  test('under bands of other names, a customer of the best two has a complete file', () => {
    const stars = ['三星', '二星', '一星'].map((tier, at) => ({ tier, floor: at < 2 ? `等级${tier}下限` : null }));
    const preset = { ...presetById('通用')!, bands: stars };
    const customers = register('customers', ['客户编号', '综合等级'], ['C1', '二星'], ['C2', '一星'], ['C3', 'A']);
    const table = register(
      'archives',
      ['档案编号', '客户编号', '完整率'],
      ['D1', 'C1', 0.9],
      ['D2', 'C2', 0.9],
      ['D3', 'C3', 0.9],
    );
    const check = CHECKS.find(({ id }) => id === 'incomplete-file')!;
    expect(brief(check.run(contextOf([customers, table], { preset })))).toEqual(['incompleteFile 0.完整率']);
  });

  test('借阅 without 批准人: 错误 for 机密 and 绝密, by the loan’s own grade or the customer’s [1-4]', () => {
    const table = register(
      'loans',
      ['登记号', '客户编号', '密级', '借出时间', '批准人'],
      ['J1', 'C1', null, 46000, null],
      ['J2', 'C1', '普通', 46000, null],
      ['J3', 'C2', '绝密', 46000, null],
      ['J4', 'C2', '绝密', 46000, '赵总'],
    );
    const check = CHECKS.find(({ id }) => id === 'loan-approver')!;
    const found = [...check.run(contextOf([CUSTOMERS, table]))];
    expect(found.map(({ severity, row }) => [severity, row])).toEqual([
      ['错误', 0],
      ['警告', 1],
      ['错误', 2],
    ]);
  });

  test('撤销 needs 原因 and 组长签字 [1-13]', () => {
    const table = register(
      'leads',
      ['卡号', '撤销原因', '组长签字'],
      ['X1', '购竞品', null],
      ['X2', '购竞品', '陈组长'],
      ['X3', null, '陈组长'],
      ['X4', null, null],
    );
    expect(run('lead-cancelled', table)).toEqual(['leadCancelled 0.撤销原因', 'leadCancelled 2.撤销原因']);
  });

  test('a lead that is 重卡 names the live card of its telephone [1-13]', () => {
    const table = register(
      'leads',
      ['卡号', '电话', '卡状态'],
      ['X1', '13800138000', '有效'],
      ['X2', '138-0013-8000', '重卡'],
      ['X3', '13900139000', '废卡'],
    );
    expect(run('lead-duplicate', table)).toEqual(['leadDuplicate 1.电话 → X1（行 2）']);
  });
});
