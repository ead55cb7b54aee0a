/** 应收账款: invoices by customer name, some due dates left open, and below them the customers of this month in another layout. */
import type { CellValue } from '../../values/cell';
import type { SampleCustomer } from './people';
import { LAST_DAY } from './people';
import { messyAmount, messyDate, messyMobile, messyName } from './messy';
import type { Random } from './random';
import type { SampleSheet } from './sheet';
import { SheetWriter } from './sheet';

const HEADERS = [
  '发票号',
  '客户名称',
  '开票日期',
  '付款到期日',
  '应收金额',
  '已回款',
  '最近回款日期',
  '付款方式',
  '业务员',
  '是否呆账',
  '备 注',
];
const WIDTHS = [12, 28, 12, 12, 14, 14, 14, 12, 10, 10, 18];
const NEW_HEADERS = ['公司名称', '客户号', '手机号码', '对接人', '类型', '登记日期'];

const invoice = (customer: SampleCustomer, number: number, random: Random): CellValue[] => {
  const issued = random.int(LAST_DAY - 300, LAST_DAY - 3);
  const due = issued + customer.days;
  const amount = random.int(20, 900) * 100;
  const paid = random.chance(0.55) ? amount : random.chance(0.4) ? Math.round(amount * random.next()) : 0;
  const received = Math.min(LAST_DAY, due + random.int(-20, 45));
  return [
    `FP${String(61_000 + number)}`,
    messyName(customer.name, random),
    messyDate(issued, random),
    random.chance(0.85) ? due : null,
    messyAmount(amount, random),
    paid || null,
    paid && received > issued ? messyDate(received, random) : null,
    paid ? random.pick(['转账', '银行转账', '承兑汇票', '现金']) : null,
    customer.owner.name,
    random.chance(0.01) ? '是' : '否',
    random.chance(0.1) ? random.pick(['客户资金紧张', '对账有差异', '等待验收']) : null,
  ];
};

export const receivableSheet = (
  customers: readonly SampleCustomer[],
  fresh: readonly SampleCustomer[],
  count: number,
  random: Random,
): SampleSheet => {
  const writer = new SheetWriter('应收账款', WIDTHS, new Set([3, 4, 6, 7]));
  writer.title('应收账款明细（单位：元）');
  writer.add(HEADERS, true);
  for (let i = 0; i < count; i++) writer.add(invoice(random.pick(customers), i, random));
  writer.add(['FP69999', '查无此户贸易有限公司', LAST_DAY - 60, LAST_DAY - 30, 8800, null, null, null, '季知远', '否']);
  writer.add(['以上数据截至2026年11月18日']);
  writer.add([]);
  writer.add(['附：本月新增客户'], true);
  writer.add(NEW_HEADERS, true);
  for (const customer of fresh)
    writer.add([
      customer.name,
      customer.code,
      messyMobile(customer.mobile, random),
      customer.contact,
      customer.kind,
      messyDate(LAST_DAY - random.int(0, 15), random),
    ]);
  return writer.done();
};
