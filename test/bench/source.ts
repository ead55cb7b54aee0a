/** A source workbook of a given size: customers, transactions and receivables as a sales office keeps them. */
import { saveWorkbook } from '../../src/host/files';
import { Workbook } from '../../src/host/model/workbook';
import { serialOf } from '../../src/values/serial';
import type { Size } from './sizes';

type Cell = string | number | null;
interface Column {
  readonly header: string;
  readonly format?: string;
  readonly cell: (n: number) => Cell;
}

export const AS_OF = serialOf(2026, 6, 30);
const DATE = 'yyyy-mm-dd';
const FAMILY = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨';
const TOWNS = ['上海', '杭州', '苏州', '宁波', '南京', '合肥', '无锡'];
const TRADE = ['贸易', '机电', '建材', '物流', '电子', '食品'];

/** The n-th of a list, jumping about in it. */
const jump = <T>(list: ArrayLike<T>, n: number, step: number): T => list[(n * step) % list.length]!;
const codeOf = (n: number): string => `K${String(n + 1).padStart(6, '0')}`;
const daysAgo = (n: number, span: number): number => AS_OF - ((n * 7919) % span);
const amount = (n: number): number => ((n * 104_729) % 9_000_000) / 100;
const letters = (n: number): string =>
  String.fromCodePoint(0x4e00 + ((n * 131) % 8_000), 0x4e00 + ((n * 7 + (n >> 5)) % 8_000));

const customers: readonly Column[] = [
  { header: '客户编号', cell: codeOf },
  { header: '客户名称', cell: (n) => `${jump(TOWNS, n, 3)}${letters(n)}${jump(TRADE, n, 5)}有限公司` },
  { header: '地区', cell: (n) => jump(TOWNS, n, 3) },
  { header: '联系人', cell: (n) => jump(FAMILY, n, 7) + letters(n).slice(0, 1) },
  { header: '手机', cell: (n) => `13${String(100_000_000 + n * 37).padStart(9, '0')}` },
  { header: '客户经理', cell: (n) => `${jump(FAMILY, n, 11)}经理` },
  { header: '建档日期', format: DATE, cell: (n) => daysAgo(n, 1500) },
  { header: '首次接触日期', format: DATE, cell: (n) => daysAgo(n, 1500) - 5 },
  { header: '信用额度', cell: (n) => ((n * 31) % 50) * 10_000 },
  { header: '账期天数', cell: (n) => [30, 45, 60][n % 3]! },
  { header: '潜力评分', cell: (n) => (n * 13) % 101 },
];

const trades = (size: Size): readonly Column[] => [
  { header: '单号', cell: (n) => `S${String(n + 1).padStart(7, '0')}` },
  { header: '客户编号', cell: (n) => codeOf((n * 17) % size.customers) },
  { header: '日期', format: DATE, cell: (n) => daysAgo(n, 800) },
  { header: '产品', cell: (n) => jump(TRADE, n, 5) },
  { header: '数量', cell: (n) => 1 + (n % 40) },
  { header: '金额', cell: amount },
  { header: '成本', cell: (n) => (n % 5 === 0 ? null : Math.round(amount(n) * 70) / 100) },
  { header: '业务员', cell: (n) => `${jump(FAMILY, n, 11)}经理` },
];

const receivables = (size: Size): readonly Column[] => [
  { header: '单号', cell: (n) => `Y${String(n + 1).padStart(7, '0')}` },
  { header: '客户编号', cell: (n) => codeOf((n * 23) % size.customers) },
  { header: '开票日期', format: DATE, cell: (n) => daysAgo(n, 700) },
  { header: '金额', cell: amount },
  { header: '已收金额', cell: (n) => (n % 3 === 0 ? amount(n) : n % 3 === 1 ? Math.round(amount(n) / 2) : null) },
];

const fill = (workbook: Workbook, name: string, rows: number, columns: readonly Column[]): void => {
  const sheet = workbook.addSheet(name);
  columns.forEach(({ header, format, cell }, c) => {
    sheet.cells.setValue(0, c, header);
    const style = format ? workbook.styles.changer({ numberFormat: format })(0) : 0;
    for (let n = 0; n < rows; n++) {
      sheet.cells.setValue(n + 1, c, cell(n));
      if (style) sheet.cells.setStyle(n + 1, c, style);
    }
  });
};

export const sourceFile = (size: Size): Uint8Array => {
  const workbook = new Workbook();
  fill(workbook, '客户资料', size.customers, customers);
  fill(workbook, '销售明细', size.trades, trades(size));
  fill(workbook, '应收明细', size.receivables, receivables(size));
  return saveWorkbook(workbook);
};
