/** 客户资料: titles, a header of two levels, departments in merged cells with subtotals, amounts in 万元, a signature line. */
import type { SampleCustomer } from './people';
import { messyDate, messyLandline, messyMobile, messyName, messyYes } from './messy';
import type { Random } from './random';
import type { SampleSheet } from './sheet';
import { SheetWriter } from './sheet';

const WIDTHS = [6, 10, 26, 8, 10, 8, 22, 22, 10, 18, 20, 22, 12, 12, 10, 12, 8, 8, 8, 16];
const GROUPS = [
  '序号',
  '基本信息',
  null,
  null,
  null,
  null,
  null,
  null,
  '联系方式',
  null,
  null,
  null,
  '归属',
  null,
  '建档\n日期',
  '信用政策',
  null,
  null,
  null,
  '备注',
];
const HEADERS = [
  null,
  '客户编码',
  '单位名称',
  '客户种类',
  '行业类别',
  '所在城市',
  '详细地址',
  '税号',
  '联系人姓名',
  '电话',
  '办公电话',
  'E-mail',
  '所属部门',
  '业务员',
  null,
  '信用额度\n（万元）',
  '账期(天)',
  '战略客户',
  '潜力评分',
  null,
];
const LEVELS: readonly (readonly [number, number, number, number])[] = [
  [4, 1, 5, 1],
  [4, 2, 4, 8],
  [4, 9, 4, 12],
  [4, 13, 4, 14],
  [4, 15, 5, 15],
  [4, 16, 4, 19],
  [4, 20, 5, 20],
];

/** Every 40th customer was entered a second time, with a new code and the name a little different. */
const secondEntry = (customer: SampleCustomer, code: string): SampleCustomer => ({
  ...customer,
  code,
  name: customer.name.replace('有限公司', '有限责任公司'),
  email: null,
  creditCode: null,
});

const cells = (customer: SampleCustomer, number: number, random: Random) => [
  number,
  customer.code,
  messyName(customer.name, random),
  random.chance(0.9) ? customer.kind : `${customer.kind} `,
  customer.industry,
  customer.city.name,
  customer.address,
  random.chance(0.9) ? customer.creditCode : (customer.creditCode?.toLowerCase() ?? null),
  customer.contact,
  random.chance(0.04) ? `${customer.mobile}/13900009999` : messyMobile(customer.mobile, random),
  customer.kind === '个人' ? null : messyLandline(customer.city.area, customer.landline, random),
  customer.email,
  null,
  customer.owner.name,
  messyDate(customer.filed, random),
  customer.limit / 10_000,
  random.chance(0.9) ? customer.days : `${customer.days}天`,
  messyYes(customer.limit === 500_000 && customer.potential > 60, random),
  customer.potential,
  random.chance(0.3) ? random.pick(['月结', '需开专票', '送货上楼', '老客户介绍']) : null,
];

export const customerSheet = (customers: readonly SampleCustomer[], random: Random): SampleSheet => {
  const writer = new SheetWriter('客户资料', WIDTHS, new Set([15]));
  writer.title('澄屿机电设备有限公司客户资料汇总表');
  writer.add(['制表人：柏映秋', ...Array.from({ length: 13 }, () => null), '日期：2026年11月18日']);
  writer.add(['说明：本表由销售内勤每月更新，信用额度以财务核定为准。']);
  writer.add(GROUPS, true);
  writer.add(HEADERS, true);
  writer.merges.push(...LEVELS.map((merge) => [...merge] as [number, number, number, number]));
  const again = customers
    .filter((_, i) => i % 40 === 17)
    .map((customer, i) => secondEntry(customer, `KH9${String(i).padStart(3, '0')}`));
  let number = 0;
  for (const department of ['销售一部', '销售二部', '大客户部']) {
    const members = [...customers, ...again].filter((customer) => customer.owner.department === department);
    const first = writer.rows.length + 1;
    for (const customer of members) {
      const row = writer.add(cells(customer, ++number, random));
      if (number % 61 === 0) writer.hiddenRows.push(row);
    }
    const last = writer.rows.length;
    writer.rows[first - 1]![12] = department;
    writer.merges.push([first, 13, last, 13]);
    writer.add(
      [
        null,
        '小计',
        ...Array.from({ length: 13 }, () => null),
        members.reduce((sum, one) => sum + one.limit / 10_000, 0),
      ],
      true,
    );
  }
  writer.add(
    [
      '合  计',
      ...Array.from({ length: 14 }, () => null),
      [...customers, ...again].reduce((sum, one) => sum + one.limit / 10_000, 0),
    ],
    true,
  );
  writer.add([]);
  writer.add(['制表：柏映秋', null, null, null, '审核：', null, null, null, '批准：']);
  return writer.done();
};
