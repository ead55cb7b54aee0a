/** Writing a register's sheet, in two passes: all tables and their values first, then formulas that read other tables. */
import { CALENDAR_NOTICE } from '../../policy/calendar-notice';
import { blockAddress, columnName } from '../office/a1';
import type { Session } from '../office/session';
import { cellFor } from '../office/text';
import { setUpPage } from '../report/page';
import { HEADER, TABLE_STYLE, TABS, TONES, type Tone } from './colours';
import type { Lists } from './lists';
import { runsOf } from './runs';
import type { RegisterSheet, SheetColumn } from './sheet-model';
import { noteOn, validate } from './validation';
import { fitWidth, widthInPoints } from './widths';

/** Headers, number formats, values and the table itself. Formats come first: they decide what a text becomes. */
export const writeRegisterValues = async (session: Session, sheet: Excel.Worksheet, plan: RegisterSheet) => {
  const { columns, rows } = plan;
  for (const { key, from, count } of runsOf(columns, ({ format }) => format)) {
    const body = sheet.getRangeByIndexes(1, from, rows.length, count);
    await session.fill(body, 0, key, 'numberFormat');
  }
  await session.write(sheet, 0, 0, [columns.map(({ label }) => cellFor(label, ''))]);
  for (const { from, count } of runsOf(columns, ({ formula }) => (formula === null ? true : undefined))) {
    const part = columns.slice(from, from + count);
    const cells = rows.map((row) => part.map(({ format }, at) => textIn(row[from + at] ?? null, format)));
    if (rows.length > 1 || cells[0]!.some((cell) => cell !== null)) await session.write(sheet, 1, from, cells);
  }
  await session.queue(() => {
    const table = sheet.tables.add(blockAddress(0, 0, rows.length + 1, columns.length), true);
    table.name = plan.table;
    table.style = TABLE_STYLE;
  }, 4);
};

/** A number in a text column is text: Excel would show it so, and lose the digits after the fifteenth. */
const textIn = (value: string | number | boolean | null, format: string) =>
  format === '@' && value !== null ? String(value) : cellFor(value, format);

/** Formulas, one per column for all its rows: each becomes the table's calculated column. */
export const writeRegisterFormulas = async (session: Session, sheet: Excel.Worksheet, plan: RegisterSheet) => {
  for (const [at, { formula, whenBlank }] of plan.columns.entries()) {
    if (whenBlank) await fillBlanks(session, sheet, plan, at, whenBlank);
    if (formula === null) continue;
    const range = sheet.getRangeByIndexes(1, at, plan.rows.length, 1);
    await session.fill(range, plan.rows.length, formula);
  }
};

/** A formula where the sources left a cell of an input column blank (到期日); what people typed stays. */
const fillBlanks = async (
  session: Session,
  sheet: Excel.Worksheet,
  plan: RegisterSheet,
  at: number,
  formula: string,
) => {
  const cells = plan.rows.map((row) => [row[at] === null || row[at] === undefined ? formula : null]);
  if (cells.every(([cell]) => cell !== null)) {
    await session.fill(sheet.getRangeByIndexes(1, at, cells.length, 1), cells.length, formula);
  } else await session.write(sheet, 1, at, cells, 'formulas');
};

/**
 * Everything that makes the sheet pleasant and safe to work with. Number formats of entries reach down the whole sheet:
 * Excel reads what is typed below a table before the table grows, and 001 would be 1.
 */
export const dressRegister = async (
  session: Session,
  sheet: Excel.Worksheet,
  plan: RegisterSheet,
  lists: Lists,
  nameOf: (name: string) => string,
) => {
  const { columns, rows } = plan;
  const body = (from: number, count: number) => sheet.getRangeByIndexes(1, from, rows.length, count);
  const header = (from: number, count: number) => sheet.getRangeByIndexes(0, from, 1, count);
  await session.queue(() => dressHeader(sheet, columns), 8 + 4 * columns.length);
  for (const { key, from, count } of runsOf(columns, widthOf(plan))) {
    await session.queue(() => {
      header(from, count).format.columnWidth = widthInPoints(key);
    });
  }
  for (const { from, count } of runsOf(columns, ({ centred }) => centred || undefined)) {
    await session.queue(() => {
      body(from, count).format.horizontalAlignment = 'Center';
    });
  }
  for (const [at, column] of columns.entries()) {
    const { rule, tones, label, note, dated } = column;
    if (rule) await session.queue(() => validate(body(at, 1), column, rule, lists, nameOf), 4, 600);
    await session.queue(() => noteOn(header(at, 1), label, note), 2, note.length * 3);
    if (dated) await session.queue(() => colourWhen(header(at, 1), `=${nameOf(CALENDAR_NOTICE)}<>""`, 'bad'), 5);
    for (const [value, tone] of Object.entries(tones ?? {})) {
      await session.queue(() => colourWhere(body(at, 1), value, tone), 5);
    }
  }
  for (const { from, count } of runsOf(columns, ({ folded, hidden }) => (folded && !hidden) || undefined)) {
    await session.queue(() => {
      header(from, count).getEntireColumn().group('ByColumns');
      header(from, count).getEntireColumn().hideGroupDetails('ByColumns');
    }, 2);
  }
  for (const { from, count } of runsOf(columns, ({ hidden }) => hidden || undefined)) {
    await session.queue(() => {
      header(from, count).getEntireColumn().columnHidden = true;
    });
  }
  for (const { key, from, count } of runsOf(columns, ({ kind, format }) => (kind === 'input' ? format : undefined))) {
    await session.fill(header(from, count).getEntireColumn(), 0, key, 'numberFormat');
  }
  await session.queue(() => {
    sheet.freezePanes.freezeAt(sheet.getRange(FROZEN));
    sheet.tabColor = TABS.register;
    setUpPage(sheet, 'landscape', 0, printedColumns(columns), PRINT_SCALE);
    sheet.pageLayout.setPrintTitleColumns('$A:$B');
    sheet.pageLayout.printGridlines = true;
    if (!plan.visible) sheet.visibility = 'Hidden';
  }, 14);
};

/**
 * The looks and rules of one column that is added to a register which stands already.
 * @param body its cells below the header, 0-based
 */
export const dressColumn = (
  sheet: Excel.Worksheet,
  body: { readonly row: number; readonly column: number; readonly rows: number },
  column: SheetColumn,
  lists: Lists,
  nameOf: (name: string) => string,
): void => {
  const { label, note, kind, rule, tones, folded, hidden, centred } = column;
  const header = sheet.getRangeByIndexes(body.row - 1, body.column, 1, 1);
  const cells = sheet.getRangeByIndexes(body.row, body.column, body.rows, 1);
  colourHeader(header, kind === 'lineage' ? 'kept' : kind);
  header.format.font.bold = true;
  header.format.wrapText = true;
  header.format.horizontalAlignment = 'Center';
  header.format.verticalAlignment = 'Center';
  header.format.columnWidth = widthInPoints(column.width ?? fitWidth(label, []));
  noteOn(header, label, note);
  cells.format.horizontalAlignment = centred ? 'Center' : 'General';
  // An inserted column takes its neighbour's looks and rules along: those of its own replace them.
  cells.conditionalFormats.clearAll();
  cells.dataValidation.clear();
  if (rule) validate(cells, column, rule, lists, nameOf);
  for (const [value, tone] of Object.entries(tones ?? {})) colourWhere(cells, value, tone);
  header.getEntireColumn().columnHidden = Boolean(hidden || folded);
};

/** A register is far wider than a page: legible on as many pages as it needs, rather than all on one. */
const PRINT_SCALE = 65;

/** Whole columns, so that rows added later are printed too; not the lineage, which is nobody's reading. */
const printedColumns = (columns: readonly SheetColumn[]): string => {
  const end = columns.findIndex(({ kind }) => kind === 'lineage');
  return `A:${columnName((end < 0 ? columns.length : end) - 1)}`;
};

/** Header row, and the first two columns: code and name. */
const FROZEN = 'A1:B1';

const dressHeader = (sheet: Excel.Worksheet, columns: readonly SheetColumn[]): void => {
  const whole = sheet.getRangeByIndexes(0, 0, 1, columns.length).format;
  whole.font.bold = true;
  whole.wrapText = true;
  whole.rowHeight = 34;
  whole.horizontalAlignment = 'Center';
  whole.verticalAlignment = 'Center';
  for (const { key, from, count } of runsOf(columns, ({ kind }) => (kind === 'lineage' ? 'kept' : kind))) {
    colourHeader(sheet.getRangeByIndexes(0, from, 1, count), key);
  }
};

const colourHeader = (header: Excel.Range, kind: keyof typeof HEADER): void => {
  header.format.fill.color = HEADER[kind].fill;
  header.format.font.color = HEADER[kind].font;
};

/** Colours the cells that hold a value. No structured references here: Excel does not take them in conditions. */
export const colourWhere = (range: Excel.Range, value: string, tone: Tone): void => {
  const condition = range.conditionalFormats.add('CellValue').cellValue;
  condition.rule = { formula1: `="${value.replaceAll('"', '""')}"`, operator: 'EqualTo' };
  condition.format.fill.color = TONES[tone].fill;
  condition.format.font.color = TONES[tone].font;
};

/** Colours cells while a condition holds; it may read names and its own sheet only. */
export const colourWhen = (range: Excel.Range, formula: string, tone: Tone): void => {
  const condition = range.conditionalFormats.add('Custom').custom;
  condition.rule.formula = formula;
  condition.format.fill.color = TONES[tone].fill;
  condition.format.font.color = TONES[tone].font;
};

const widthOf = ({ columns, rows }: RegisterSheet) => {
  const positions = new Map(columns.map((column, at) => [column, at]));
  return (column: SheetColumn): number => {
    if (column.width !== undefined) return column.width;
    const at = positions.get(column)!;
    const texts = rows.slice(0, 300).flatMap((row) => (typeof row[at] === 'string' ? [row[at] as string] : []));
    return fitWidth(column.label, texts);
  };
};
