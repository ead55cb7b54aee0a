/** Sheets of ours that are no registers: 制度参数, 节假日, 日历, 校验问题, 建账记录. */
import { blockAddress } from '../office/a1';
import type { Session } from '../office/session';
import { setUpPage } from '../report/page';
import { written, type SheetCell } from './cell';
import { HEADER, TABLE_STYLE } from './colours';
import type { TableLayout } from './layouts';
import { widthInPoints } from './widths';

export interface PlainSheet extends TableLayout {
  readonly table: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly tab: string;
  readonly paper: 'portrait' | 'landscape';
  readonly hidden?: boolean;
  /** Columns whose long texts wrap. */
  readonly wrapped?: readonly number[];
  readonly centred?: readonly number[];
}

/** Formats, values and looks. The table is made last, so that a formula among values does not fill its whole column. */
export const writePlainSheet = async (session: Session, sheet: Excel.Worksheet, plan: PlainSheet): Promise<void> => {
  const { columns, formats, widths } = plan;
  const rows = plan.rows.length > 0 ? plan.rows : [columns.map(() => null)];
  for (const [at, format] of formats.entries()) {
    await session.fill(sheet.getRangeByIndexes(1, at, rows.length, 1), 0, format, 'numberFormat');
  }
  await session.write(sheet, 0, 0, [columns]);
  const cells = rows.map((row) => row.map((cell, at) => (cell === null ? null : written(cell, formats[at]!))));
  await session.write(sheet, 1, 0, cells, 'formulas');
  await session.queue(() => {
    const header = sheet.getRangeByIndexes(0, 0, 1, columns.length).format;
    header.font.bold = true;
    header.font.color = HEADER.input.font;
    header.fill.color = HEADER.input.fill;
    header.horizontalAlignment = 'Center';
    header.verticalAlignment = 'Center';
    header.rowHeight = 26;
    widths.forEach((width, at) => {
      sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = widthInPoints(width);
    });
    sheet.getRangeByIndexes(1, 0, rows.length, columns.length).format.verticalAlignment = 'Center';
    for (const at of plan.wrapped ?? []) sheet.getRangeByIndexes(1, at, rows.length, 1).format.wrapText = true;
    for (const at of plan.centred ?? []) {
      sheet.getRangeByIndexes(1, at, rows.length, 1).format.horizontalAlignment = 'Center';
    }
    sheet.freezePanes.freezeRows(1);
    sheet.tabColor = plan.tab;
    setUpPage(sheet, plan.paper, 0);
    if (plan.hidden) sheet.visibility = 'Hidden';
  }, 20 + columns.length);
};

/** Turns what was written into the table. */
export const makePlainTable = (session: Session, sheet: Excel.Worksheet, plan: PlainSheet): Promise<void> =>
  session.queue(() => {
    const address = blockAddress(0, 0, Math.max(1, plan.rows.length) + 1, plan.columns.length);
    const table = sheet.tables.add(address, true);
    table.name = plan.table;
    table.style = TABLE_STYLE;
  }, 4);
