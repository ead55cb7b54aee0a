/** The lines around a report's table, as they are printed. Always Chinese: the sheets are (requirements section 7). */
import { say } from '../../values/cell';
import { translate } from '../../locales';
import type { ReportJob } from '../types';
import type { SheetCell } from '../write/cell';

const zh = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
  translate(`workbook.${key}`, params, 'zh-CN');

/** Rows above the table: the title, two lines of who and when, and a blank one. The header is the fifth row. */
export const HEADER_ROW = 4;

/** The lines above, as wide as the table: what stands left, and what stands at its right edge. */
export const linesAbove = ({ def, unit, asOf, period, author, lines }: ReportJob, width: number): SheetCell[][] => {
  const line = (left: string, right: string): SheetCell[] =>
    Array.from({ length: width }, (_, at) =>
      at === width - 1 && right !== '' ? right : at === 0 && left !== '' ? left : null,
    );
  const [second, third] = lines ?? [
    [zh('report.unit', { unit }), zh('report.asOf', { asOf })],
    [zh('report.period', { period }), zh('report.signatures', { author })],
  ];
  if (width === 1) return [[def.title], [second?.join(' ') ?? null], [third?.join(' ') ?? null], [null]];
  return [line(def.title, ''), line(...(second ?? ['', ''])), line(...(third ?? ['', ''])), line('', '')];
};

/** A line below the table; `bad` ones are shown in red. */
export interface LineBelow {
  readonly text: string;
  readonly bad: boolean;
}

/** How every such line begins, so that it is known again at refresh. */
export const isOurLine = (text: unknown): boolean =>
  typeof text === 'string' && (text.startsWith(zh('report.note.mark')) || text.startsWith(zh('report.check.mark')));

/** The rule the table follows, then the sums that must agree. */
export const linesBelow = ({ def, table }: ReportJob): LineBelow[] => [
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
];

const money = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });
