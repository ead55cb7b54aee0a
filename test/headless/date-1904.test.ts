/** A workbook that counts its days from 1904: its sheets stay, and every date of ours is right in its own count. */
import { unzipSync } from 'fflate';
import { Host } from '../../src/host';
import { saveWorkbook } from '../../src/host/files';
import { Workbook } from '../../src/host/model/workbook';
import { serialOf } from '../../src/values/serial';
import { tableRows } from '../support/table-rows';
import { headless } from './run';

jest.setTimeout(180_000);

const DAYS = 1462;
const DATE = 'yyyy-mm-dd';

/** One customer with a typed and a written date, one sale, one receivable; the same days in either count. */
const book = (date1904: boolean): Uint8Array => {
  const workbook = new Workbook({ date1904 });
  const day = (year: number, month: number, date: number) => serialOf(year, month, date) - (date1904 ? DAYS : 0);
  const put = (name: string, rows: (string | number)[][], dates: readonly number[]): void => {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        sheet.setValue(r, c, cell);
        if (r > 0 && dates.includes(c))
          sheet.setStyle({ top: r, bottom: r, left: c, right: c }, { ...sheet.style(r, c), numberFormat: DATE });
      }),
    );
  };
  put(
    '客户',
    [
      ['客户编号', '客户名称', '建档日期', '首次接触日期', '开业纪念日'],
      ['C001', '宏达贸易有限公司', day(2026, 1, 5), '2026年1月2日', day(2001, 10, 1)],
    ],
    [2, 4],
  );
  put(
    '销售',
    [
      ['单号', '客户编号', '日期', '金额'],
      ['S1', 'C001', day(2026, 5, 1), 1200],
    ],
    [2],
  );
  put(
    '应收',
    [
      ['单号', '客户编号', '开票日期', '到期日', '金额'],
      ['Y1', 'C001', day(2026, 5, 1), day(2026, 5, 31), 1200],
    ],
    [2, 3],
  );
  return saveWorkbook(workbook);
};

const TABLES = ['客户台账', '交易', '应收', '日历', '节假日', '制度参数'];

test('its sheets go back to the byte, it still counts from 1904, and every register says what it says from 1900', async () => {
  const source = book(true);
  const [old, usual] = [await headless({ 'a.xlsx': source }), await headless({ 'a.xlsx': book(false) })];
  expect([old.code, usual.code]).toEqual([0, 0]);
  const [before, after] = [unzipSync(source), unzipSync(old.bytes)];
  for (const part of Object.keys(before).filter((name) => name.startsWith('xl/worksheets/')))
    expect([part, Buffer.from(after[part]!).equals(Buffer.from(before[part]!))]).toEqual([part, true]);
  const raw = await old.open();
  expect(raw.workbook.date1904).toBe(true);
  expect(tableRows(raw, '客户台账').rows[0]).toMatchObject({
    建档日期: serialOf(2026, 1, 5) - DAYS,
    首次接触日期: serialOf(2026, 1, 2) - DAYS,
    开业纪念日: serialOf(2001, 10, 1) - DAYS,
    首次交易日: serialOf(2026, 5, 1) - DAYS,
  });
  const moved = new Host({ countFrom1900: true });
  await moved.open(old.bytes, 'out.xlsx');
  const plain = await usual.open();
  for (const table of TABLES)
    expect([table, tableRows(moved, table).rows]).toEqual([table, tableRows(plain, table).rows]);
});
