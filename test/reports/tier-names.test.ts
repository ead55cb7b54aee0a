/** Tiers are names of bands, so reports go by their place among the bands in force (requirements section 3). */
import { bandLists, presetById, tierRanks, type Preset } from '../../src/policy/presets';
import type { ReportContext } from '../../src/reports/types';
import { ASOF, build, day, register, show } from './support/context';

const STARS = bandLists.find(({ id }) => id === 'stars')!.bands.map(({ tier }) => tier);
const stars: Preset = {
  ...presetById('通用')!,
  bands: STARS.map((tier, at) => ({ tier, floor: at < STARS.length - 1 ? `等级${tier}下限` : null })),
};
const policy: Partial<ReportContext> = { policy: stars };

const VISIT = ['拜访状态', '拜访期限', '拜访逾期天数'];
const customers = register(
  'customers',
  ['客户编号', '客户名称', '综合等级', '核定等级', '计算等级', '客户类别', '客户经理', '所属部门', ...VISIT],
  ['C1', '甲公司', '三星', '四星', '三星', '一般', '王芳', '销售一部', '已逾期', ASOF - 5, 5],
  ['C2', '乙公司', '五星', '四星', '五星', '一般', '李明', '销售一部', '已逾期', ASOF - 2, 2],
  ['C3', '丙公司', '四星', '四星', '四星', '一般', '陈静', '销售二部', '已逾期', ASOF - 9, 9],
  ['C4', '丁公司', null, null, null, '重点', '陈静', '销售二部', null, null, null],
  // Approved under the bands of before
  ['C5', '戊公司', 'A', 'A', '二星', '一般', '陈静', '销售二部', '已逾期', ASOF - 1, 1],
);

const column = (id: number, label: string, ...more: Parameters<typeof register>[]): unknown[] =>
  show(build(id, [customers, ...more.map((one) => register(...one))], policy), label)
    .slice(0, -1)
    .map(([cell]) => cell);

describe('the rank of a tier', () => {
  test('is its place among the bands; other names come after all of them, no tier comes last', () => {
    const { rank, best, isHigh } = tierRanks(stars);
    expect(['五星', '三星', '一星', 'A', ''].map(rank)).toEqual([0, 2, 4, 5, 6]);
    expect([best, ...['五星', '四星', '三星', 'A', ''].filter(isHigh)]).toEqual(['五星', '五星', '四星']);
    expect(tierRanks(undefined).tiers).toEqual(['A', 'B', 'C']);
  });
});

describe('under stars', () => {
  test('3 客户分级表: 五星 before 四星 before 三星', () => {
    expect(column(3, '综合等级')).toEqual(['五星', '四星', '三星', 'A', null]);
  });

  test('4 客户等级分类表: a column for each band, the best first, then names that are none', () => {
    const { columns, rows, chart } = build(4, [customers], policy);
    const tiers = ['五星', '四星', '三星', '二星', '一星', 'A'];
    expect(columns.map(({ label }) => label)).toEqual(['所属部门', ...tiers, '未评级', '户数']);
    expect(rows).toContainEqual(['销售一部', 1, 0, 1, 0, 0, 0, 0, 2]);
    expect(chart!.series).toEqual(tiers);
  });

  test('7 客户升级评审表: 四星 to 五星 is an upgrade; a tier that is no band any more is graded anew [4]', () => {
    expect(show(build(7, [customers], policy), '客户编号', '变动').slice(0, -1)).toEqual([
      ['C2', '升级'],
      ['C1', '降级'],
      ['C5', '首次评定'],
      ['C3', '不变'],
    ]);
  });

  test('24 强化客户关系计划表: 重点 and the best two tiers, by tier', () => {
    expect(column(24, '客户编号')).toEqual(['C2', 'C3', 'C4']);
  });

  test('42 客户投诉记录表: customers of the best tier first [1-14]', () => {
    const complaints: Parameters<typeof register> = [
      'complaints',
      ['受理编号', '客户编号', '受理时间'],
      ['T1', 'C1', day('2026-11-02')],
      ['T2', 'C2', day('2026-11-09')],
      ['T3', 'C5', day('2026-11-01')],
    ];
    expect(column(42, '受理编号', complaints)).toEqual(['T2', 'T3', 'T1']);
  });

  test('58 逾期事项总表: the best tier first, then by owner, of one owner the better tier first', () => {
    expect(show(build(58, [customers], policy), '责任人', '等级').slice(0, -1)).toEqual([
      ['李明', '五星'],
      ['王芳', '三星'],
      ['陈静', '四星'],
      ['陈静', 'A'],
    ]);
  });
});
