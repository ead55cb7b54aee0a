import { maybeMoments, nearDays } from './dates';
import { type FullSheet, often, sheet } from './sheet';

/** 线索卡: cards of every state; two live cards of one phone, signed at different times, at one time, and not at all. */
export const leadSheet = (asOf: number): FullSheet => {
  const visits = maybeMoments(asOf, 14);
  const card = (n: number, phone: string, more: Readonly<Record<string, number>>) => ({
    卡号: `K${n}`,
    建卡日期: asOf - 2,
    客户名称: `意向客户${n}`,
    电话: phone,
    顾问: '褚九',
    ...more,
  });
  const [early, late] = [asOf - 1.6, asOf - 1.5];
  return sheet(
    '线索卡登记',
    60,
    [
      ['卡号', (n) => `XS${1000 + n}`],
      ['建卡日期', [...nearDays(asOf), asOf - 20, '月初'], 'date'],
      ['客户名称', (n) => `意向客户${100 + n}`],
      ['电话', (n) => `139${String(10_000_000 + (n % 40) * 7919)}`],
      ['车型/产品', ['轿车', '越野车']],
      ['来源', ['到店', '网络']],
      ['顾问', ['褚九', '卫十']],
      ['开发阶段', ['见到客户', '发现机会', '方案报价', '验收', '收款', null]],
      ['预计金额', [150_000, 98_000.5, null]],
      ['留电', ['是', '否']],
      ['试乘试驾', ['是', '否', null]],
      ['成交日期', [...often(null, 10), asOf - 3, asOf - 30], 'date'],
      ['签字时间', maybeMoments(asOf, 10), 'datetime'],
      ['首次短信时间', maybeMoments(asOf, 8), 'datetime'],
      ['首次回访', visits, 'datetime'],
      ['二次回访', visits, 'datetime'],
      ['二次签字', visits, 'datetime'],
      ['最近有效回访', maybeMoments(asOf, 30), 'datetime'],
      ['短信回访连续次数', [0, 1, 2, 3, 4, null, null, '多次']],
      ['撤销原因', [...often(null, 10), '重复登记']],
      ['组长签字', ['沈组长', null]],
    ],
    [
      card(1, '13700000001', { 签字时间: late }),
      card(2, '137-0000-0001', { 签字时间: early }),
      card(3, '13700000003', { 签字时间: late }),
      card(4, '13700000003', { 签字时间: late }),
      card(5, '13700000005', {}),
      card(6, '13700000005', {}),
      card(7, '13700000007', { 签字时间: asOf - 10, 首次回访: asOf - 9.5, 二次回访: asOf - 8.5, 二次签字: asOf - 7.5 }),
      card(8, '13700000008', { 签字时间: asOf - 10, 首次回访: asOf - 9.5, 二次回访: asOf - 8.5, 二次签字: asOf - 6.5 }),
      card(9, '13700000009', { 签字时间: asOf - 3.5 }),
      { 卡号: 'K0', 建卡日期: asOf, 客户名称: '刚到客户', 电话: '13700000000', 顾问: '褚九' },
      card(10, '13700000010', { 签字时间: asOf - 4.5 }),
    ],
  );
};
