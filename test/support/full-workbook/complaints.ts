import { maybeMoments, moments } from './dates';
import type { CellValue } from '../../../src/values/cell';
import { CODES } from './codes';
import { type FullSheet, often, sheet } from './sheet';

const EARLY = 0.25;

/** The steps of a case in their order; each state of a complaint is one more step taken. */
const STEPS: readonly ((asOf: number) => Readonly<Record<string, CellValue>>)[] = [
  () => ({}),
  (asOf) => ({ 转办时间: asOf - 8 }),
  (asOf) => ({ 部门答复时间: asOf - 7 }),
  () => ({ 客户同意方案: '否' }),
  () => ({ 客户同意方案: '是' }),
  (asOf) => ({ 方案实施完成时间: asOf - 6.5 }),
  (asOf) => ({ 首次回访时间: asOf - 6, 回访结果: '不满意' }),
  (asOf) => ({ 第二次回访时间: asOf + 4, 回访结果: '满意' }),
  (asOf) => ({ 结案时间: asOf - 1.5 }),
];

/** 投诉: cases in every state, kinds with one and two visits, repeats on the 90th day. */
export const complaintSheet = (asOf: number): FullSheet => {
  const step = maybeMoments(asOf, 10);
  const open = maybeMoments(asOf, 30);
  return sheet(
    '投诉登记',
    60,
    [
      ['受理编号', (n) => `TS${1000 + n}`],
      ['受理时间', [...moments(asOf), asOf - 40.3, asOf + 1.4, '昨天'], 'datetime'],
      ['客户编号', CODES.slice(0, 40)],
      ['投诉类型', ['工程质量', '产品质量', '服务质量', '价格', '其他', null]],
      ['受理人', ['赵一', '钱二']],
      ['投诉内容', ['漏水', '噪音', '态度差']],
      ['重大情形', ['堵门', '媒体', ...often(null, 8)]],
      ['是否成立', ['是', '是', '否', null, null]],
      ['责任部门', ['售后部', '工程部', null]],
      ['责任人', ['孙三', null]],
      ['转办时间', step, 'datetime'],
      ['部门答复时间', step, 'datetime'],
      ['答复客户时间', step, 'datetime'],
      ['客户同意方案', ['是', '是', '否', null]],
      ['方案实施完成时间', step, 'datetime'],
      ['结案时间', open, 'datetime'],
      ['首次回访时间', step, 'datetime'],
      ['第二次回访时间', open, 'datetime'],
      ['回访结果', ['非常满意', '满意', '一般', '不满意', '很不满意', null, null]],
      ['赔偿金额', [0, 500, null]],
      ['重大投诉', ['是', '否', null, null, null]],
      ['集团反馈时间', open, 'datetime'],
      ['预警报备时间', open, 'datetime'],
    ],
    [
      { 受理编号: 'R1', 受理时间: asOf - 95 + EARLY, 客户编号: 'P10', 投诉内容: '第一次' },
      { 受理编号: 'R2', 受理时间: asOf - 5 + EARLY, 客户编号: 'P10', 投诉内容: '恰好九十天后' },
      { 受理编号: 'R3', 受理时间: asOf - 96 + EARLY, 客户编号: 'P50', 投诉内容: '第一次' },
      { 受理编号: 'R4', 受理时间: asOf - 5 + EARLY, 客户编号: 'P50', 投诉内容: '九十一天后' },
      { 受理编号: 'R5', 受理时间: asOf - 3 + EARLY, 客户编号: 'P100', 投诉内容: '同一时刻' },
      ...[1, 2, 3].map((n) => ({
        受理编号: `N${n}`,
        受理时间: asOf + n / 24,
        客户编号: `C00${n}`,
        投诉内容: '刚受理',
      })),
      {
        受理编号: 'N4',
        受理时间: asOf - 1.5,
        客户编号: 'T6',
        投诉内容: '查无此事',
        转办时间: asOf - 1,
        是否成立: '否',
      },
      { 受理编号: 'N5', 受理时间: asOf - 1, 客户编号: 'T12', 投诉内容: '已实施', 方案实施完成时间: asOf + 1 / 24 },
      { 受理编号: 'N6', 受理时间: asOf + 1 / 24, 客户编号: 'UP', 投诉内容: '堵门', 重大情形: '堵门' },
      ...STEPS.map((step, n) => ({
        受理编号: `Z${n}`,
        受理时间: asOf - 8.5,
        客户编号: CODES[n + 40]!,
        投诉类型: '工程质量',
        投诉内容: '逐步办理',
        ...Object.assign({}, ...STEPS.slice(0, n + 1).map((one) => one(asOf))),
        ...step(asOf),
      })),
      { 受理编号: 'R6', 受理时间: asOf - 3 + EARLY, 客户编号: 'P100', 投诉内容: '同一时刻' },
    ],
  );
};
