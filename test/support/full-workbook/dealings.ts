import { addMonths, partsOf, serialOf } from '../../../src/values/serial';
import { comingDays, endOfMonth, maybePast, nearDays, pastDays } from './dates';
import { CODES, NAMED } from './codes';
import { type FullSheet, often, sheet } from './sheet';

/** 拜访: reports in time and late, promises kept and not. */
export const visitSheet = (asOf: number): FullSheet =>
  sheet(
    '拜访记录',
    60,
    [
      ['编号', (n) => `BF${1000 + n}`],
      ['客户编号', NAMED],
      ['计划日期', [...pastDays(asOf), ...comingDays(asOf)], 'date'],
      ['实际日期', [...pastDays(asOf), ...comingDays(asOf).slice(0, 2), null, null, '改期'], 'date'],
      ['拜访人', ['陈明', '王芳']],
      ['拜访人级别', ['业务', '主管', '高层', '高层', null]],
      ['方式', ['上门', '电话', '视频', '短信']],
      ['承诺事项', ['寄样品', '报价', null]],
      ['承诺完成日期', [...nearDays(asOf), ...comingDays(asOf), ...often(null, 4), '尽快'], 'date'],
      ['承诺实际完成日期', [...nearDays(asOf), ...often(null, 10)], 'date'],
      ['报告提交日期', maybePast(asOf), 'date'],
      ['费用', [0, 58.5, null]],
    ],
    [
      { 编号: 'BG1', 客户编号: 'KEY', 实际日期: addMonths(asOf, -12) + 2, 拜访人: '王总', 拜访人级别: '高层' },
      { 编号: 'BG2', 客户编号: 'KEY', 实际日期: addMonths(asOf, -13), 拜访人: '王总', 拜访人级别: '高层' },
    ],
  );

/** 联络. */
export const followUpSheet = (asOf: number): FullSheet =>
  sheet('联络记录', 24, [
    ['日期', pastDays(asOf), 'date'],
    ['客户编号', NAMED],
    ['方式', ['电话', '微信']],
    ['内容', ['询价', '催货']],
    ['客户反馈', ['满意', null]],
    ['下次联络日期', [...comingDays(asOf), null], 'date'],
    ['联络人', ['陈明', '王芳']],
  ]);

/** 联系人. */
export const contactSheet = (asOf: number): FullSheet =>
  sheet('客户联系人', 24, [
    ['姓名', (n) => `联系人${String.fromCodePoint(0x4e00 + n * 37)}`],
    ['客户编号', CODES],
    ['工作单位', ['本部', '分厂', null]],
    ['职位', ['采购经理', '财务', null]],
    ['联系方式', (n) => `136${String(10_000_000 + n * 7919)}`],
    ['生日', [asOf - 12_000, serialOf(1984, 2, 29), null], 'date'],
    ['喜好', ['书法', null]],
  ]);

/** 招待: 4, 5, 10 and 11 guests, cost on the standard and a cent above it. */
export const hospitalitySheet = (asOf: number): FullSheet =>
  sheet('招待登记', 40, [
    ['日期', [...pastDays(asOf), serialOf(partsOf(asOf).year, 1, 1), serialOf(partsOf(asOf).year - 1, 12, 31)], 'date'],
    ['客户编号', NAMED],
    ['接待等级', ['A', 'B', 'C', 'D', 'A', 'B', null]],
    ['客人数', [1, 4, 5, 10, 11, 0, null, '多人']],
    ['陪同人数', [0, 1, 2, 3, 4, null]],
    ['费用总额', [500, 2000, 2500, 2500.01, 1500.5, 3000, 0, null, '待报']],
    ['礼品', ['茶叶', null]],
    ['接待人级别', ['高层', '总监', '经理', '主管']],
    ['负责人', ['陈明', '王芳']],
  ]);

/** 客情费: collection below, at and above the purchase; every signature missing once. */
export const expenseSheet = (asOf: number): FullSheet => {
  const { year, month } = partsOf(asOf);
  const months = [0, -1, -2, -3, -12, 1].map((n) => serialOf(year, month + n, 1));
  return sheet('客情费申请', 40, [
    ['月份', [...months, ...months, '上月'], 'month'],
    ['客户编号', NAMED],
    ['用途', ['采购员', '采购部领导', '主管领导', '争取新客户', '活动', null]],
    ['申请日期', maybePast(asOf), 'date'],
    ['采购金额', [0, 1000, 20_000, null, '未报']],
    ['回款金额', [0, 500, 1000, 30_000, 333.33, null]],
    ['申请金额', [100, 333.33, 0, null, '酌情']],
    ['文员签核', ['是', '是', '张三', '否', null]],
    ['部门经理签核', ['是', '是', '李四', null]],
    ['财务签核', ['是', '是', '否', null]],
    ['填报日期', [...nearDays(asOf), endOfMonth(asOf, -1) + 5, ...often(null, 8)], 'date'],
    ['检核完成日期', [...nearDays(asOf), endOfMonth(asOf, -1) + 12, ...often(null, 8)], 'date'],
    ['兑付日期', maybePast(asOf), 'date'],
  ]);
};

/** 合同: renewal due a month before a month's end, deliveries over holidays. */
export const contractSheet = (asOf: number): FullSheet => {
  const ends = [0, 1, 2].flatMap((n) => [addMonths(asOf, n), addMonths(asOf, n) + 3, endOfMonth(asOf, n)]);
  return sheet(
    '合同台帐',
    40,
    [
      ['合同编号', (n) => `HT${1000 + n}`],
      ['客户编号', NAMED],
      ['名称', ['年度供货合同', '保养合同']],
      ['类型', ['销售', '保养', '服务', '其他', null]],
      ['签订日期', [...pastDays(asOf), '口头'], 'date'],
      ['到期日期', [...ends, asOf - 1, asOf - 40, serialOf(2024, 3, 31), '长期', null], 'date'],
      ['金额', [10_000, 250_000.5, null]],
      ['发货日期', maybePast(asOf), 'date'],
      ['存档日期', maybePast(asOf), 'date'],
      ['负责人', ['陈明', '王芳']],
      ['续约通知日期', maybePast(asOf, 90), 'date'],
      ['续约结果', ['续签', '终止', null]],
    ],
    [
      { 合同编号: 'HB1', 客户编号: 'P10', 签订日期: asOf, 到期日期: addMonths(asOf, 12) },
      { 合同编号: 'HB2', 客户编号: 'P10', 签订日期: asOf - 300, 到期日期: addMonths(asOf + 2, 1) },
      { 合同编号: 'HB3', 客户编号: 'P10', 签订日期: asOf - 300, 到期日期: endOfMonth(asOf, 1) },
    ],
  );
};

/** 信用评等: marks missing one by one, years beyond the full mark, a review done later than the next was due. */
export const creditSheet = (asOf: number): FullSheet => {
  const marks = [0, 60, 79.5, 100, null];
  return sheet('信用评等表', 40, [
    ['评等日期', [...pastDays(asOf), '去年'], 'date'],
    ['客户编号', CODES.slice(0, 15)],
    ['付款及时性', marks],
    ['财务状况', [...marks, '良']],
    ['经营状况', marks],
    ['合作年限', [0, 1, 4.5, 5, 12, null]],
    ['建议额度', [50_000, null]],
    ['核定额度', [40_000, null]],
    ['批准人', ['王总', null]],
    ['下次评审日期', [...nearDays(asOf), ...comingDays(asOf), asOf - 60, null, null, '另定'], 'date'],
  ]);
};

const FREQUENCIES = ['每天', '每周', '每月', '每两月', '每季', '半年', '每年'];

/** 定期事项: every frequency with and without a day, a working day, several times; done never, in this slot and before. */
export const taskSheet = (asOf: number): FullSheet =>
  sheet(
    '定期工作',
    60,
    [
      ['事项', (n) => `例行工作${n + 1}`],
      ['频率', (n) => FREQUENCIES[n % 7]!],
      ['次数', [null, null, 1, 2, 3, 4]],
      ['日', [null, null, '5', '31', '03-30', '02-29', '12-31', '月底', null]],
      ['工作日序', [null, null, null, 1, 3, 8, null]],
      ['责任人', ['陈明', '王芳']],
      ['上次完成日期', maybePast(asOf, 14), 'date'],
    ],
    FREQUENCIES.flatMap((频率, at) =>
      [2, 3, 4].flatMap((次数) =>
        [null, asOf - 1 - at * 5, addMonths(asOf, -1)].map((上次完成日期) => ({
          事项: `${频率}${次数}次${上次完成日期 ?? ''}`,
          频率,
          次数,
          上次完成日期,
        })),
      ),
    ),
  );

/** 计划. */
export const planSheet = (asOf: number): FullSheet => {
  const { year, month } = partsOf(asOf);
  return sheet('销售计划', 24, [
    ['月份', [0, -1, -2, 1].map((n) => serialOf(year, month + n, 1)), 'month'],
    ['客户编号', NAMED],
    ['部门', ['一部', '二部']],
    ['业务员', ['陈明', '王芳']],
    ['计划销售额', [100_000, 52_000.5, null]],
    ['计划回款', [80_000, null]],
  ]);
};
