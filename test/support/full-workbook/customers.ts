import { comingDays, maybePast, pastDays } from './dates';
import { CODES } from './codes';
import { type FullSheet, often, sheet } from './sheet';

const YES_NO = ['是', '否', null, null];
const SCORES = [0, 59.999999, 60, 79.99, 80, 89, 90, 95, 100, 40, 70, null, null, '高'];
/** Five balances that together make exactly 10, 50 and 100 points, and a little less. */
const BALANCES = [20_000, 100_000, 200_000, 99_999.99, 0, null, null, 500_000, '不详'];
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏';

const BANKING = ['储蓄季日均', '理财季日均', '代销基金市值', '国债余额', '保险余额'] as const;
const balances = (...amounts: readonly (number | null)[]) =>
  Object.fromEntries(BANKING.map((name, at) => [name, amounts[at] ?? null]));

/** 客户台账: every tier's bounds, every customer deadline. Extra factor columns for a preset that has them. */
export const customerSheet = (asOf: number, factors: readonly string[]): FullSheet =>
  sheet(
    '客户资料',
    CODES.length,
    [
      ['客户编号', (n) => CODES[n]!],
      ['客户名称', (n) => `${SURNAMES[n % 30]}${SURNAMES[(n * 7 + 3) % 30]}${n % 4 === 0 ? '' : '记'}商贸${n}有限公司`],
      ['客户类型', ['企业', '个人', '机构', '分销商', '分销商', '联营合作方', null]],
      ['特殊客户', YES_NO],
      ['是否外埠', YES_NO],
      ['手机', (n) => `138${String(10_000_000 + n * 7919)}`],
      ['客户经理', ['陈明', '王芳', '李强', null]],
      ['所属部门', ['一部', '二部', null]],
      ['首次接触日期', maybePast(asOf, 6), 'date'],
      ['建档日期', maybePast(asOf, 6), 'date'],
      ['最近更新日期', maybePast(asOf), 'date'],
      ['最近核实日期', maybePast(asOf), 'date'],
      ['目标标记', YES_NO],
      ['战略客户标记', ['是', '否', null, null, null, null]],
      ['需求规模', ['大', '中', '小', null]],
      ['需求紧迫度', ['迫切', '一般', '潜在', null]],
      ['潜力评分', SCORES],
      ['重要性评分', SCORES],
      ...factors.map((factor) => [factor, SCORES] as const),
      ['信用额度', [0, 1000, 50_000, 100_000, null, '面议']],
      ['账期天数', [0, 30, 60, null, '月结']],
      ...BANKING.map((name) => [name, BALANCES] as const),
      ['连续无赔年数', [0, 2, 2.9, 3, 4, null, null]],
      ['索赔次数', [0, 1, 2, 3, 4, null, null]],
      ['赔付率', [0, 0.05, 0.050001, 1, 1.000001, null, null]],
      ['黑名单标记', ['是', '否', ...often(null, 8)]],
      ['核定等级', ['A', 'B', 'C', ...often(null, 9)]],
      ['核定需求等级', ['A', 'B', 'C', ...often(null, 6)]],
      ['最近复评日期', maybePast(asOf), 'date'],
      ['最近变动日期', maybePast(asOf), 'date'],
      ['最近存档日期', maybePast(asOf), 'date'],
      ['最近档案检查日期', maybePast(asOf), 'date'],
      ['最近对账日期', maybePast(asOf), 'date'],
      ['交接日期', [...pastDays(asOf), ...comingDays(asOf), null], 'date'],
      ['备注', (n) => (n % 5 === 0 ? '=老客户' : null)],
    ],
    [
      { 客户编号: 'P10', 客户名称: '整十积分商行', ...balances(20_000, 20_000, 20_000, 20_000, 20_000) },
      { 客户编号: 'P09', 客户名称: '差一分银卡商行', ...balances(20_000, 20_000, 20_000, 20_000, 19_999.99) },
      { 客户编号: 'P50', 客户名称: '整五十积分商行', ...balances(100_000, 100_000, 100_000, 100_000, 100_000) },
      { 客户编号: 'P100', 客户名称: '整百积分商行', ...balances(200_000, 200_000, 200_000, 200_000, 200_000) },
      { 客户编号: 'S80', 客户名称: '整八十分商行', 潜力评分: 80 },
      { 客户编号: 'S60', 客户名称: '整六十分商行', 潜力评分: 60 },
      { 客户编号: 'S79', 客户名称: '差一点甲等商行', 潜力评分: 79.999999 },
      { 客户编号: 'T6', 客户名称: '恰满六月商行', 潜力评分: 50, 客户类型: '分销商' },
      { 客户编号: 'T12', 客户名称: '恰满一年商行', 建档日期: asOf - 800 },
      { 客户编号: 'UP', 客户名称: '恰增两成商行', 建档日期: asOf - 800 },
      { 客户编号: 'DOWN', 客户名称: '恰降三成商行', 建档日期: asOf - 800 },
      { 客户编号: 'TGT', 客户名称: '目标商行', 目标标记: '是', 首次接触日期: asOf - 6, 最近变动日期: asOf - 2 },
      { 客户编号: 'NEW', 客户名称: '初识商行', 首次接触日期: asOf - 1, 最近变动日期: asOf - 6, 最近更新日期: asOf - 6 },
      { 客户编号: 'KEY', 客户名称: '战略商行', 战略客户标记: '是', 最近复评日期: asOf - 370, 最近存档日期: asOf - 182 },
    ],
  );
