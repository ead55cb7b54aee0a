import { CellError, type Scalar } from './types';

/** What typed text means: a literal, a formula, or nothing; `numberFormat` is what the cell takes on when it had none. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: Scalar; readonly numberFormat?: string };

export interface TypingContext {
  /** The cell's number format: `@` keeps everything as typed. */
  readonly numberFormat: string;
  readonly date1904: boolean;
  /** Local serial date-time, for dates typed without a year. */
  readonly now: number;
}

const NUMBER = /^([+-])?([¥￥$€])?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%)?$/i;
const ACCOUNTING = /^\(([^()]+)\)$/;
const DATE = /^(\d{4})([-/年])(\d{1,2})(?:[-/月](\d{1,2})日?|月)?(?:\s+(.+))?$/;
const MONTH_DAY = /^(\d{1,2})([-/月])(\d{1,2})日?$/;
const TIME = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.\d+)?)?\s*(am|pm)?$/i;
const ERRORS = /^#(N\/A|VALUE!|REF!|NAME\?|DIV\/0!|NUM!|NULL!)$/i;

/** Reads one typed input the way a Chinese or English Excel does. Text that means nothing special stays text. */
export function readTyped(input: string | number | boolean | null, context: TypingContext): Typed {
  if (input === null || input === '') return { kind: 'value', value: null };
  if (typeof input !== 'string') return { kind: 'value', value: input };
  if (context.numberFormat === '@') return { kind: 'value', value: input };
  if (input.startsWith("'")) return { kind: 'value', value: input.slice(1) };
  if (input.length > 1 && input.startsWith('=')) return { kind: 'formula', formula: input };
  const text = input.trim();
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
  if (ERRORS.test(text)) return { kind: 'value', value: CellError.of(upper) };
  return readNumber(text) ?? readDate(text, context) ?? readTime(text) ?? { kind: 'value', value: input };
}

function readNumber(text: string): Typed | null {
  const accounting = ACCOUNTING.exec(text);
  const m = NUMBER.exec(accounting ? accounting[1]!.trim() : text);
  if (!m || (accounting && m[1])) return null;
  const digits = m[3]!.replace(/,/g, '');
  let value = Number(keep15(digits) + (m[4] ?? ''));
  if (!Number.isFinite(value)) return null;
  if (m[1] === '-' || accounting) value = -value;
  const decimals = digits.includes('.');
  if (m[5]) return { kind: 'value', value: divide100(value), numberFormat: decimals ? '0.00%' : '0%' };
  if (m[2]) return { kind: 'value', value, numberFormat: `${m[2]}#,##0${decimals ? '.00' : ''}` };
  if (m[4]) return { kind: 'value', value, numberFormat: '0.00E+00' };
  if (m[3]!.includes(',')) return { kind: 'value', value, numberFormat: decimals ? '#,##0.00' : '#,##0' };
  return { kind: 'value', value };
}

/** Dividing the decimal text, so that 12.3% is 0.123 and not 0.12300000000000001. */
function divide100(value: number): number {
  return Number(`${value}e-2`) || value / 100;
}

/** Excel keeps 15 significant digits and writes zeros for the rest. */
function keep15(digits: string): string {
  let kept = 0;
  let out = '';
  for (const ch of digits) {
    if (ch === '.') out += ch;
    else if (kept === 0 && ch === '0') out += ch;
    else out += kept++ < 15 ? ch : '0';
  }
  return out;
}

function readDate(text: string, context: TypingContext): Typed | null {
  const m = DATE.exec(text);
  if (m) {
    const chinese = m[2] === '年';
    const dayGiven = m[4] !== undefined;
    const serial = serialOf(Number(m[1]), Number(m[3]), dayGiven ? Number(m[4]) : 1, context.date1904);
    if (serial === null) return null;
    if (!dayGiven)
      return m[5] ? null : { kind: 'value', value: serial, numberFormat: chinese ? 'yyyy"年"m"月"' : 'mmm-yy' };
    const dateFormat = chinese ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d';
    if (m[5] === undefined) return { kind: 'value', value: serial, numberFormat: dateFormat };
    const time = timeOf(m[5]);
    return time === null ? null : { kind: 'value', value: serial + time, numberFormat: 'yyyy/m/d h:mm' };
  }
  const short = MONTH_DAY.exec(text);
  if (!short) return null;
  const year = yearOf(context.now, context.date1904);
  const serial = serialOf(year, Number(short[1]), Number(short[3]), context.date1904);
  return serial === null ? null : { kind: 'value', value: serial, numberFormat: 'm"月"d"日"' };
}

function readTime(text: string): Typed | null {
  const time = timeOf(text);
  if (time === null) return null;
  return { kind: 'value', value: time, numberFormat: text.split(':').length > 2 ? 'h:mm:ss' : 'h:mm' };
}

function timeOf(text: string): number | null {
  const m = TIME.exec(text.trim());
  if (!m) return null;
  let hours = Number(m[1]);
  const [minutes, seconds] = [Number(m[2]), Number(m[3] ?? 0)];
  if (m[4]) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (m[4].toLowerCase() === 'pm' ? 12 : 0);
  }
  if (minutes > 59 || seconds > 59 || hours > 9999) return null;
  return (hours * 3600 + minutes * 60 + seconds) / 86400;
}

const EPOCH = Date.UTC(1899, 11, 30);

/** Serial number of a real day from 1900-01-01 to 9999-12-31 (Excel counts a 29 February 1900), or null. */
function serialOf(year: number, month: number, day: number, date1904: boolean): number | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  if (back.getUTCMonth() !== month - 1 || back.getUTCDate() !== day || year < 1900 || year > 9999) return null;
  const days = Math.round((time - EPOCH) / 86400000);
  if (date1904) return days >= 1462 ? days - 1462 : null;
  return days < 61 ? days - 1 : days;
}

function yearOf(serial: number, date1904: boolean): number {
  return new Date(EPOCH + (Math.floor(serial) + (date1904 ? 1462 : 0)) * 86400000).getUTCFullYear();
}
