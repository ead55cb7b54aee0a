import { REPORTS, reportTableName } from '../../src/reports';
import { build, register } from './support/context';

describe('every report', () => {
  test('numbers and titles are unique and in order', () => {
    const ids = REPORTS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    expect(new Set(REPORTS.map(({ title }) => title)).size).toBe(REPORTS.length);
    expect(reportTableName(3)).toBe('报表_03');
  });

  test.each(REPORTS.filter(({ kind }) => kind !== 'form').map(({ id, title }) => [id, title] as const))(
    '%i %s builds from nothing and from blank registers: unique headers, rows as wide as they, a total that begins with 合计',
    (id) => {
      const blank = register('customers', ['客户编号', '客户名称'], [null, null]);
      for (const tables of [[], [blank]]) {
        const table = build(id, tables);
        const labels = table.columns.map(({ label }) => label);
        expect(new Set(labels).size).toBe(labels.length);
        for (const row of [...table.rows, table.total!]) expect(row).toHaveLength(labels.length);
        expect(String(table.total![0])).toMatch(/^合计/);
        expect(build(id, tables)).toEqual(table);
      }
    },
  );

  test.each(REPORTS.filter(({ kind }) => kind !== 'form').map(({ id, title }) => [id, title] as const))(
    '%i %s names its rows by columns that are not for handwriting; with handwriting it always does',
    (id) => {
      const { keys, columns } = build(id, []);
      const [byHand, ours] = [true, false].map((hand) =>
        columns.filter((each) => (each.handwritten ?? false) === hand),
      );
      expect(ours!.map(({ label }) => label)).toEqual(expect.arrayContaining([...(keys ?? [])]));
      if (byHand!.length > 0) expect(keys?.length).toBeGreaterThan(0);
    },
  );

  test('all 78 are there [requirements section 5]', () => {
    expect(REPORTS.map(({ id }) => id)).toEqual(Array.from({ length: 78 }, (_, at) => at + 1));
  });

  test.each([
    [18, '客户基本信息表 客户信息调查表 零售客户档案'],
    [71, '客户信息维护表'],
    [52, '客户信息统计表 客户信息分析表 客户信息分析报告'],
    [7, '客户质量等级评估表'],
    [15, '客户资源登记表 交易往来客户一览表'],
    [26, '开发对象判定表'],
    [22, '客户信用卡'],
    [29, '客户拜访计划书'],
    [30, '客户走访分析报告'],
    [73, '行动报告表'],
    [31, '礼品申请表 礼品签收单'],
    [42, '投诉登记表 投诉记录卡'],
    [45, '投诉调查表 情况核实表 投诉调查报告 抱怨处理表'],
    [46, '投诉传递单 投诉转接表'],
    [49, '客户意见表 意见调查卡 售后服务满意度调查表'],
    [64, '维修服务单 安装任务派工单 售后服务申请表'],
    [55, '用户档案签收簿'],
    [36, '销售收款状况报告表'],
    [40, '客户赊款回收计划表'],
    [13, '月别商品销售额计划表'],
    [60, '销售情况周统计表 销售情况月统计表 销售员工作周统计表 销售员工作月统计表 个人月业绩表'],
    [62, '经销商进货情况统计表 渠道成员资料卡 渠道成员业绩表'],
    [59, '周工作计划表 月工作计划表'],
  ])('%i is also found as %s [requirements section 5]', (id, names) => {
    const { aliases = [] } = REPORTS.find((report) => report.id === id)!;
    expect(aliases).toEqual(expect.arrayContaining(names.split(' ')));
  });

  test('columns worth comparing exist in a report about a period', () => {
    for (const { id, compared = [], period } of REPORTS) {
      if (compared.length === 0) continue;
      expect([id, period]).not.toEqual([id, 'asOf']);
      const labels = build(id, []).columns.map(({ label }) => label);
      expect([id, labels]).toEqual([id, expect.arrayContaining([...compared])]);
    }
  });
});
