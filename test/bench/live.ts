/** What one edited cell costs while the checks run live: seconds, round trips, cells and bytes, by number of customers. */
import { check, recheck } from '../../src/commands';
import { Host } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';
import { openRun, writeRegisters } from '../../src/workbook';
import { measure } from './phases';
import { printCost, printHead } from './print';
import { AS_OF } from './source';

const QUIET = { signal: new AbortController().signal, progress: () => undefined };

/** Customers; `--large` adds the largest (some 8 GB of memory). */
const SIZES = [1_000, 20_000] as const;
const LARGE = 100_000;

const CHARACTERS = [...'宏远达盛华泰兴隆安康明德信诚嘉禾瑞丰金鼎恒昌博雅天成汇通永利'];
const nameOf = (n: number): string => {
  const [a, b, c] = [n % 30, Math.floor(n / 30) % 30, Math.floor(n / 900) % 30];
  return `上海${CHARACTERS[a]}${CHARACTERS[b]}${CHARACTERS[c]}${n % 7}贸易有限公司`;
};

const customersOf = (count: number) => ({
  register: 'customers' as const,
  columns: ['客户编号', '客户名称', '客户类型', '手机', '首次接触日期', '建档日期'],
  rows: Array.from({ length: count }, (_, n) => [
    `C${String(n).padStart(6, '0')}`,
    nameOf(n),
    '企业',
    `13${String(800_000_000 + n * 7)}`,
    AS_OF - 400 + (n % 300),
    AS_OF - 399 + (n % 300),
  ]),
  kept: [],
  keptFormats: {},
  missing: [],
});

/** The edits: a plain cell, a telephone (compared with all others), a code (looked up by all others). */
const EDITS = [
  ['备注', '改动'],
  ['手机', '13800000007'],
  ['客户编号', 'C000003'],
] as const;

export const benchLive = async (argv: readonly string[]): Promise<void> => {
  const sizes = argv.includes('--large') ? [...SIZES, LARGE] : SIZES;
  printHead();
  for (const count of sizes) {
    const host = new Host({ clock: () => AS_OF + 0.5 });
    attachHost(host);
    const asOf = { date: AS_OF, time: AS_OF + 0.999 };
    await writeRegisters(openRun(), { preset: '通用', drafts: [customersOf(count)], asOf });
    const [, whole] = await measure(host, () => check.run(undefined, QUIET));
    printCost(count.toLocaleString('en'), 'whole check', whole);
    const table = host.workbook.table('客户台账')!;
    const sheet = host.workbook.sheet('客户台账')!;
    for (const [label, value] of EDITS) {
      const row = table.area.top + 1 + Math.floor(count / 2);
      const column = table.columns.findIndex(({ name }) => name === label);
      host.byPerson(() => sheet.setValue(row, column, value));
      host.workbook.calc.recalculate();
      const change = [{ sheet: '客户台账', address: `A${row + 1}` }];
      const [, cost] = await measure(host, () => recheck.run(change, QUIET));
      printCost(count.toLocaleString('en'), `edit ${label}`, cost);
    }
  }
};
