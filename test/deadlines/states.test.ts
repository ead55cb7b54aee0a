import { compute } from '../schema/compute-rows';

const complaint = (more: Record<string, string>) => ({
  受理编号: 'S1',
  客户编号: 'C1',
  投诉内容: '内容',
  受理时间: '2026-06-08 10:00',
  ...more,
});
const closing = (asOf: string, more: Record<string, string> = {}) =>
  compute(asOf, { complaints: [complaint(more)] }).deadline('complaints', '结案');
const reply = (asOf: string, more: Record<string, string> = {}) => {
  const { value, moment } = compute(asOf, { complaints: [complaint(more)] });
  return [
    value('complaints', '首次答复状态'),
    moment('complaints', '首次答复期限'),
    value('complaints', '首次答复逾期天数'),
  ];
};

describe('day rules: 7 days to closing fall due at the end of 2026-06-15', () => {
  test.each([
    ['2026-06-11', {}, ['进行中', '2026-06-15', 0]],
    ['2026-06-12', {}, ['即将到期', '2026-06-15', 0]],
    ['2026-06-15', {}, ['即将到期', '2026-06-15', 0]],
    ['2026-06-16', {}, ['已逾期', '2026-06-15', 1]],
    ['2026-06-30', { 结案时间: '2026-06-15 23:50' }, ['按时完成', '2026-06-15', 0]],
    ['2026-06-30', { 结案时间: '2026-06-16 00:10' }, ['超时完成', '2026-06-15', 1]],
  ])('as of %s %o', (asOf, more, expected) => {
    expect(closing(asOf, more)).toEqual(expected);
  });
});

describe('hour rules: 24 h to the first reply fall due at the minute', () => {
  test.each([
    ['2026-06-09 05:59', {}, ['进行中', '2026-06-09 10:00', 0]],
    ['2026-06-09 06:00', {}, ['即将到期', '2026-06-09 10:00', 0]],
    ['2026-06-09 10:00', {}, ['即将到期', '2026-06-09 10:00', 0]],
    ['2026-06-09 10:01', {}, ['已逾期', '2026-06-09 10:00', 1]],
    ['2026-06-10 10:01', {}, ['已逾期', '2026-06-09 10:00', 2]],
    ['2026-06-30', { 答复客户时间: '2026-06-09 10:00' }, ['按时完成', '2026-06-09 10:00', 0]],
    ['2026-06-30', { 答复客户时间: '2026-06-09 10:01' }, ['超时完成', '2026-06-09 10:00', 1]],
  ])('as of %s %o', (asOf, more, expected) => {
    expect(reply(asOf, more)).toEqual(expected);
  });
});

test('a blank start, or text in it, gives 未开始 without 期限', () => {
  const { deadline } = compute('2026-06-30', {
    complaints: [complaint({}), { ...complaint({}), 受理编号: 'S2', 转办时间: '尽快' }],
  });
  expect([deadline('complaints', '部门答复', 0), deadline('complaints', '部门答复', 1)]).toEqual([
    ['未开始', '', 0],
    ['未开始', '', 0],
  ]);
});

test('第二次回访 is for 工程质量 only; 预警 for serious cases only', () => {
  const { deadline } = compute('2026-06-30', { complaints: [complaint({ 投诉类型: '价格' })] });
  expect([deadline('complaints', '第二次回访'), deadline('complaints', '预警')]).toEqual([
    ['', '', ''],
    ['', '', ''],
  ]);
});
