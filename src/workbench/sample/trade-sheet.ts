/** 销售明细: a year and a half of sales by customer code, with returns, the header repeated at page breaks and a total. */
import type { CellValue } from '../../values/cell';
import type { SampleCustomer } from './people';
import { FIRST_DAY, LAST_DAY } from './people';
import { messyAmount, messyDate } from './messy';
import type { Random } from './random';
import type { SampleSheet } from './sheet';
import { SheetWriter } from './sheet';
import { PRODUCTS } from './words';

const HEADERS = [
  '订单编号',
  '客户代码',
  '下单日期',
  '商品名称',
  '数量',
  '单价',
  '成交金额',
  '成本金额',
  '销售员',
  '交易类型',
  '是否团购',
  '物流单号',
];
const WIDTHS = [14, 10, 12, 10, 8, 10, 14, 14, 10, 10, 10, 16];
const PAGE = 400;

/** Codes as hands type them: small letters now and then. */
const code = (customer: SampleCustomer, random: Random): string =>
  random.chance(0.03) ? customer.code.toLowerCase() : customer.code;

export const tradeSheet = (customers: readonly SampleCustomer[], count: number, random: Random): SampleSheet => {
  const writer = new SheetWriter('销售明细', WIDTHS, new Set([3]));
  writer.title('销售明细表（2025—2026）');
  writer.add(HEADERS, true);
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (i > 0 && i % PAGE === 0) writer.add(HEADERS, true);
    // A fifth of the customers buys most of what is sold.
    const customer = random.chance(0.6)
      ? customers[random.int(0, Math.floor(customers.length / 5))]!
      : random.pick(customers);
    const product = random.pick(PRODUCTS);
    const quantity = random.int(1, 60);
    const amount = Math.round(product.price * quantity * (0.9 + random.next() * 0.2));
    const date = random.int(Math.max(customer.filed, FIRST_DAY + 180), LAST_DAY);
    const returned = random.chance(0.02);
    total += returned ? -amount : amount;
    const row: CellValue[] = [
      `XS${String(260_000 + i)}`,
      code(customer, random),
      messyDate(date, random),
      product.name,
      quantity,
      product.price,
      messyAmount(amount, random),
      random.chance(0.9) ? Math.round(amount * (0.55 + random.next() * 0.3)) : null,
      customer.owner.name,
      returned ? '退货' : '销售',
      random.chance(0.05) ? '是' : '否',
      random.chance(0.5) ? `WL${random.int(100_000, 999_999)}` : null,
    ];
    writer.add(row);
  }
  writer.add(['合计', null, null, null, null, null, total], true);
  return writer.done();
};
