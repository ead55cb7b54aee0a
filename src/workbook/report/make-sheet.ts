/** The first writing of a report: its sheet, table, looks and paper. Later only contents are rewritten. */
import type { ReportColumn } from '../../reports/types';
import type { Session } from '../office/session';
import { blockAddress } from '../office/a1';
import { cellFor } from '../office/text';
import type { ReportJob } from '../types';
import { written, type SheetCell } from '../write/cell';
import { HEADER, TABLE_STYLE, TABS } from '../write/colours';
import { textWidth, widthInPoints } from '../write/widths';
import { REPORT_FORMATS, shownText } from './formats';
import { HEADER_ROW, isCrowded, linesAbove, oneLineHeader, widthsOf } from './lines';
import { setUpPage } from './page';
import { onePage } from './print-area';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
const GRID = '#BFBFBF';

const RIGHT: ReadonlySet<ReportColumn['format']> = new Set(['integer', 'number', 'money', 'percent', 'score']);

/** Writes a new report onto a sheet that was just added. The table stands from A5. */
export const makeReportSheet = async (
  session: Session,
  sheet: Excel.Worksheet,
  table: string,
  job: ReportJob,
  rows: readonly (readonly SheetCell[])[],
  stamp?: SheetCell,
): Promise<void> => {
  const { columns } = job.table;
  const width = columns.length;
  const above = linesAbove(job, width, stamp);
  await session.write(
    sheet,
    0,
    0,
    above.map((line) => line.map((cell) => (cell === null ? null : written(cell, '')))),
    'formulas',
  );
  for (const [at, { format }] of columns.entries()) {
    const range = sheet.getRangeByIndexes(HEADER_ROW + 1, at, rows.length, 1);
    await session.fill(range, rows.length, REPORT_FORMATS[format], 'numberFormat');
  }
  await session.write(sheet, HEADER_ROW, 0, [columns.map(({ label }) => cellFor(label, ''))]);
  const body = rows.map((row) =>
    row.map((cell, at) => (cell === null ? null : written(cell, REPORT_FORMATS[columns[at]!.format]))),
  );
  await session.write(sheet, HEADER_ROW + 1, 0, body, 'formulas');
  await session.queue(() => {
    const made = sheet.tables.add(blockAddress(HEADER_ROW, 0, rows.length + 1, width), true);
    made.name = table;
    made.style = TABLE_STYLE;
    if (isCrowded(job.table)) made.showFilterButton = false;
    dress(sheet, job, rows.length);
    sheet.freezePanes.freezeRows(HEADER_ROW + 1);
  }, 30);
  const widths = widthsOf(job);
  await session.queue(() => {
    for (const [at, { format }] of columns.entries()) {
      sheet.getRangeByIndexes(HEADER_ROW, at, 1, 1).format.columnWidth = widthInPoints(widths[at]!);
      const body = sheet.getRangeByIndexes(HEADER_ROW + 1, at, rows.length, 1).format;
      body.horizontalAlignment = RIGHT.has(format) ? 'Right' : isShort(job.table, at) ? 'Center' : 'Left';
    }
    // Lines of our own: a table's style is left out by some programs when they print.
    const { borders } = sheet.getRangeByIndexes(HEADER_ROW, 0, rows.length + 1, width).format;
    for (const side of SIDES) {
      const border = borders.getItem(side);
      border.style = 'Continuous';
      border.color = GRID;
    }
    const whole = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, rows.length, width).format;
    // Digits and Chinese characters of two fonts stand on one line.
    whole.verticalAlignment = 'Center';
    sheet.getRangeByIndexes(HEADER_ROW + 1, 0, rows.length, 1).format.horizontalAlignment = 'Left';
  }, width * 3);
};

/** Dates and texts as short as a tier, 是/否 or a person's name stand in the middle of their column. */
const isShort = ({ rows, columns }: ReportJob['table'], at: number): boolean => {
  const { format, handwritten } = columns[at]!;
  if (format === 'date' || format === 'datetime') return true;
  return format === 'text' && !handwritten && rows.every((row) => textWidth(shownText(row[at] ?? null, format)) <= 8);
};

const dress = (sheet: Excel.Worksheet, job: ReportJob, rows: number): void => {
  const width = job.table.columns.length;
  sheet.tabColor = TABS.report;
  sheet.showGridlines = false;
  const title = sheet.getRangeByIndexes(0, 0, 1, width).format;
  title.horizontalAlignment = 'CenterAcrossSelection';
  title.rowHeight = 30;
  title.font.size = 16;
  title.font.bold = true;
  sheet.getRangeByIndexes(1, width - 1, 2, 1).format.horizontalAlignment = width > 1 ? 'Right' : 'Left';
  const header = sheet.getRangeByIndexes(HEADER_ROW, 0, 1, width).format;
  header.fill.color = HEADER.input.fill;
  header.font.color = HEADER.input.font;
  header.font.bold = true;
  header.horizontalAlignment = 'Center';
  header.verticalAlignment = 'Center';
  header.wrapText = true;
  header.rowHeight = job.table.columns.some(({ label }) => textWidth(label) > oneLineHeader(job.table)) ? 36 : 24;
  if (job.table.total) boldTotals(sheet, rows, width);
};

/** A table that is resized does not take its conditions along, so they reach further down at once. */
const ROOM_TO_GROW = 10_000;

/** The total row is bold wherever it comes to stand: a condition follows it as the table grows and shrinks. */
const boldTotals = (sheet: Excel.Worksheet, rows: number, width: number): void => {
  const reach = Math.max(rows, ROOM_TO_GROW);
  const format = sheet.getRangeByIndexes(HEADER_ROW + 1, 0, reach, width).conditionalFormats.add('Custom');
  const condition = format.custom;
  condition.rule.formula = `=LEFT($A${HEADER_ROW + 2},2)="合计"`;
  condition.format.font.bold = true;
  condition.format.fill.color = '#EDEDED';
};

/** Paper for a new report. */
export const setUpReportPage = (sheet: Excel.Worksheet, job: ReportJob, printArea: string, lines: number): void => {
  setUpPage(sheet, job.def.paper, HEADER_ROW, printArea);
  if (onePage(job, lines)) sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
};
