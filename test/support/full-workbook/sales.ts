import { addMonths } from '../../../src/values/serial';
import { comingDays, maybePast, pastDays } from './dates';
import { NAMED } from './codes';
import { type FullSheet, often, sheet } from './sheet';

/** 交易: sales and returns on the edges of the 12-month windows. */
export const tradeSheet = (asOf: number): FullSheet => {
  const ago = (months: number, days = 0): number => addMonths(asOf, -months) + days;
  const sale = (n: number, code: string, date: number, amount: number, more = {}) => ({
    单号: `SP${n}`,
    客户编号: code,
    日期: date,
    金额: amount,
    ...more,
  });
  return sheet(
    '销售明细',
    60,
    [
      ['单号', (n) => `S${1000 + n}`],
      ['客户编号', NAMED],
      ['日期', [...pastDays(asOf), ...pastDays(asOf), ...comingDays(asOf), '上月'], 'date'],
      ['产品', ['钢板', '型材', '服务费']],
      ['数量', [1, 10, null]],
      ['金额', [0, 100, 999.99, 35_000, 200_000, 500_000, 1_000_000, -250, '待核']],
      ['成本', [60, 20_000, 0, null, null, 700_000, '未知']],
      ['业务员', ['陈明', '王芳', '李强', null]],
      ['团购订单', ['是', '否', null, null, null]],
      ['类型', ['销售', '销售', '销售', '退货', null]],
    ],
    [
      sale(1, 'T6', ago(6), 200_000),
      sale(2, 'T12', ago(12), 1000),
      sale(3, 'T12', ago(13), 2000, { 成本: 500 }),
      sale(4, 'UP', ago(2), 1200, { 成本: 800 }),
      sale(5, 'UP', ago(14), 1000),
      sale(6, 'UP', ago(20), 0),
      sale(7, 'DOWN', ago(2), 700),
      sale(8, 'DOWN', ago(14), 1000),
      sale(9, 'S79', ago(0), 800_000, { 成本: 480_000 }),
      sale(11, 'NEW', ago(6, 2), 300),
      sale(10, 'S79', ago(12, 1), 200_000, { 类型: '退货' }),
    ],
  );
};

/** 应收: every aging bucket's bounds, settled, bad, blank due dates, bills handed to finance. */
export const receivableSheet = (asOf: number): FullSheet => {
  const due = [0, 1, 3, 4, -1, -30, -31, -60, -61, -90, -91, -200].map((days) => asOf + days);
  return sheet(
    '应收明细',
    60,
    [
      ['单号', (n) => `YS${1000 + n}`],
      ['客户编号', NAMED],
      ['开票日期', [...pastDays(asOf), asOf + 2, '随货'], 'date'],
      ['到期日', [...due, ...due, ...often(null, 8), addMonths(asOf, -12), addMonths(asOf, -12) + 1, '月结'], 'date'],
      ['金额', [100, 1000, 50_000.55, 0.1, 20_000, null, '壹佰']],
      ['已收金额', [0, 100, 1000, 50_000.55, 0.3, 20_001, null, null, '部分']],
      ['最近收款日', maybePast(asOf), 'date'],
      ['结清日期', [...often<null>(null, 24), asOf, asOf - 1, asOf - 40, asOf - 200, '未结'], 'date'],
      ['收款方式', ['现金', '转账', '支票', '承兑汇票', '银行汇票', null]],
      ['票据到期日', [asOf + 30, null], 'date'],
      ['交财务日期', maybePast(asOf), 'date'],
      ['拖延原因', ['资金紧张', null]],
      ['业务员', ['陈明', '王芳', null]],
      ['呆账核定', ['是', ...often('否', 3), ...often(null, 4)]],
    ],
    [
      { 单号: 'YB1', 客户编号: 'P10', 开票日期: asOf - 9, 金额: 500, 收款方式: '支票', 最近收款日: asOf },
      {
        单号: 'YB2',
        客户编号: 'P10',
        开票日期: asOf - 9,
        金额: 500,
        收款方式: '支票',
        最近收款日: asOf - 1,
        交财务日期: asOf - 1,
      },
    ],
  );
};
