/** The lines around a report's table, as they are printed. Always Chinese: the sheets are (requirements section 7). */
import { say } from '../../values/cell';
import { translate } from '../../locales';
import type { ReportJob } from '../types';
import type { SheetCell } from '../write/cell';
import { textWidth } from '../write/widths';
import { shownText } from './formats';

const zh = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
  translate(`workbook.${key}`, params, 'zh-CN');

/** Rows above the table: the title, two lines of who and when, and a blank one. The header is the fifth row. */
export const HEADER_ROW = 4;

/**
 * The lines above, as wide as the table: what stands left, and what stands at its right edge.
 * @param stamp stands left in the third line instead
 */
export const linesAbove = (
  { def, unit, asOf, period, author, lines }: ReportJob,
  width: number,
  stamp?: SheetCell,
): SheetCell[][] => {
  const line = (left: SheetCell, right: string): SheetCell[] =>
    Array.from({ length: width }, (_, at) =>
      at === width - 1 && right !== '' ? right : at === 0 && left !== '' ? left : null,
    );
  const [second, third] = lines ?? [
    [zh('report.unit', { unit }), zh('report.asOf', { asOf })],
    [zh('report.period', { period }), zh('report.signatures', { author })],
  ];
  if (width === 1) return [[def.title], [second?.join(' ') ?? null], [third?.join(' ') ?? null], [null]];
  const [left, right] = third ?? ['', ''];
  return [line(def.title, ''), line(...(second ?? ['', ''])), line(stamp ?? left, right), line('', '')];
};

/** A line below the table; `bad` ones are shown in red. */
export interface LineBelow {
  readonly text: string;
  readonly bad: boolean;
}

/** Begins the further lines of a text that is wider than the table. */
const INDENT = '　　　';

/** How every such line begins, so that it is known again at refresh. */
export const isOurLine = (text: unknown): boolean =>
  typeof text === 'string' &&
  [zh('report.note.mark'), zh('report.check.mark'), INDENT].some((mark) => text.startsWith(mark));

/** A header wider than this takes two lines; sooner in a table of many columns, which is short of room. */
export const oneLineHeader = ({ columns }: ReportJob['table']): number => (columns.length > 15 ? 5 : 8);
const MIN_WIDTH = 7;
const MAX_WIDTH = 40;
/** A table of more columns goes without filter buttons and spare room, or its print would be too small. */
const MANY = 18;
export const isCrowded = ({ columns }: ReportJob['table']): boolean => columns.length > MANY;
/** Enough rows to judge by; a report of thousands looks the same further down. */
const SAMPLE = 300;

/** Width of each column in characters: what its cells need, or half its header and the filter button. */
export const widthsOf = ({ table }: ReportJob): number[] => {
  const { columns, rows, total } = table;
  const oneLine = oneLineHeader(table);
  const crowded = isCrowded(table);
  const [spare, button] = crowded ? [1, 1] : [2, 3];
  const seen = [...rows.slice(0, SAMPLE), ...(total ? [total] : [])];
  return columns.map(({ label, format, width }, at) => {
    if (width !== undefined) return width;
    const header = textWidth(label);
    const cells = seen.map((row) => textWidth(shownText(row[at] ?? null, format)) + spare);
    // The total row's count may run into the next cell, which is empty there.
    const own = at === 0 && total ? cells.slice(0, -1) : cells;
    const room = header > oneLine ? Math.ceil(header / 4) * 2 + button : header + button;
    return Math.min(MAX_WIDTH, Math.max(crowded ? 6 : MIN_WIDTH, room, ...own));
  });
};

/** Never begins a line. */
const CLOSING = /[，。；、：）”,.;:)]/;

/** Cuts a text into lines that stay within the table: a cell of one row cannot be made higher without moving notes beside. */
const cut = (text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of text) {
    const size = textWidth(character);
    if (used + size > width && !CLOSING.test(character)) {
      lines.push(line);
      [line, used] = [INDENT, textWidth(INDENT)];
    }
    line += character;
    used += size;
  }
  return [...lines, line];
};

/** Narrower than this, a line would be cut into crumbs. */
const MIN_LINE = 60;
/** The lines are set smaller than the table, so more of them goes into its width. */
const SMALLER = 1.15;

/**
 * The rule the table follows, then the sums that must agree, in lines as wide as the table.
 * @param left notes of records that have left the report: it is said where they are
 */
export const linesBelow = (job: ReportJob, left = 0): LineBelow[] => {
  const width = Math.max(MIN_LINE, Math.floor(widthsOf(job).reduce((sum, one) => sum + one, 0) * SMALLER));
  return sentencesBelow(job, left).flatMap(({ text, bad }) => cut(text, width).map((line) => ({ text: line, bad })));
};

const sentencesBelow = ({ def, table }: ReportJob, left: number): LineBelow[] => [
  { text: zh('report.note.mark') + say(def.note, 'zh-CN'), bad: false },
  ...(table.reconcile ?? []).map(({ label, expected, actual }) => {
    const agrees = Math.abs(expected - actual) < 0.005;
    const text = zh(agrees ? 'report.check.same' : 'report.check.differs', {
      label,
      expected: money(expected),
      actual: money(actual),
      difference: money(actual - expected),
    });
    return { text: zh('report.check.mark') + text, bad: !agrees };
  }),
  ...(left > 0 ? [{ text: zh('report.note.mark') + zh('report.left', { count: left }), bad: false }] : []),
];

const money = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
