/** Amounts and counts as offices write them: currency signs, separators, 万 and 亿, brackets for negatives, units, %. */
import type { CellValue } from '../../values/cell';
import type { FieldDef } from '../../registers/types';
import type { Cleaned } from './outcome';
import { unreadable } from './outcome';
import { foldWidth } from './text';

const SCALES: Readonly<Record<string, number>> = { 千: 1e3, k: 1e3, 万: 1e4, 十万: 1e5, 百万: 1e6, 千万: 1e7, 亿: 1e8 };
/** Words after a count that say what is counted and change nothing. */
const COUNTED =
  '天|日|days?|周|个月|月|年|个|分|人|名|位|小时|次|件|台|套|项|份|张|箱|盒|只|瓶|把|吨|公斤|千克|kg|斤|克|袋|包|桶|罐|卷|条|支|根|块|米|公里|平方米|㎡|m2|双|对|片|辆|架|间|家|户|笔|批|单|本|册|组|株|头|pcs|工作日';
const NUMBER = new RegExp(
  String.raw`^(\(|-|\+)?\s*(?:¥|￥|\$|rmb|cny|人民币)?\s*(-)?\s*(\d{1,3}(?:[,'\s]\d{3})+(?:\.\d+)?|\d+(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*` +
    String.raw`(十万|百万|千万|千|万|亿|w|k(?!g))?\s*(元|圆|rmb|cny|¥)?整?\s*(%|${COUNTED})?\s*(\))?(-)?$`,
  'i',
);

/** What stands before the days of a payment term and tells from when they run; only their number is held. */
const TERM = /^(?:(?:月结|票到|货到|开票后?|票后|发票后|到货后|收货后|账期|net)\s*)(?=\d+\s*(?:天|日|days?)?$)/i;

/** What a unit in a header or a cell multiplies the number by, in the field's own unit; undefined when it does not apply. */
export const unitScale = (unit: string, field: Pick<FieldDef, 'type' | 'unit'>): number | undefined => {
  const money = field.unit === '元' || field.type === 'money';
  const match = /^(十|百|千|万|十万|百万|千万|亿)(元|圆|rmb|cny)?$/i.exec(unit);
  if (match && money) return match[1] === '百' ? 100 : match[1] === '十' ? 10 : SCALES[match[1]!];
  if (field.unit === '天') return unit === '月' || unit === '个月' ? 30 : unit === '周' ? 7 : undefined;
  if (field.unit === '小时') return unit === '天' ? 24 : undefined;
  if (field.unit === '月') return unit === '年' ? 12 : undefined;
  return unit === '%' && field.type === 'percent' ? 0.01 : undefined;
};

/** Keeps 7.35 × 10,000 from becoming 73500.00000000001. */
const tidy = (value: number): number => Number(value.toPrecision(15));

interface ReadAmount {
  readonly value: number;
  readonly percent: boolean;
  /** The cell names its own unit, so a unit in the header does not apply. */
  readonly ownScale: boolean;
  readonly unit: string;
}

/** Reads a text as a number; undefined when it is none. */
export const readAmount = (raw: string): ReadAmount | undefined => {
  const text = foldWidth(raw)
    .replace(/^'/, '')
    .replace(/[−–—﹣](?=[\s¥￥$]*\d)/g, '-')
    .replace(/，/g, ',')
    .replace(/^[¥￥$]\s*\((.*)\)$/, '($1)');
  const match = NUMBER.exec(text);
  if (!match) return undefined;
  const [, lead, inner, digits, exponent, word, currency, unit, close, trail] = match;
  if ((lead === '(') !== (close === ')')) return undefined;
  const scale = word ? (SCALES[word.toLowerCase()] ?? 1e4) : 1;
  const negative = [lead === '(', lead === '-', inner === '-', trail === '-'].filter(Boolean).length;
  if (negative > 1) return undefined;
  const number = Number(digits!.replace(/[,'\s]/g, '') + (exponent ?? '')) * scale;
  if (!Number.isFinite(number)) return undefined;
  const percent = unit === '%';
  return {
    value: tidy((negative ? -1 : 1) * (percent ? number / 100 : number)),
    percent,
    ownScale: Boolean(word ?? currency ?? (percent ? unit : undefined)),
    unit: unit ?? '',
  };
};

/**
 * A number cell. `scale` comes from a unit in the header (万元 → 10,000) and is not applied to a cell that names its own.
 * A percentage is taken by percent fields; in any other it stays text, because 95 % of nothing known is no number.
 */
export const cleanAmount = (value: CellValue, field: FieldDef, scale = 1): Cleaned => {
  if (value === null) return { value };
  if (typeof value === 'boolean') return unreadable(value);
  if (typeof value === 'number')
    return scale === 1 || value === 0 ? { value } : { value: tidy(value * scale), reason: 'unitScaled' };
  const term = field.unit === '天' ? foldWidth(value).trim().replace(TERM, '') : value;
  const read = readAmount(term);
  if (!read || (read.percent && field.type !== 'percent')) return unreadable(value);
  // 100箱 is no amount of money.
  if (field.type === 'money' && read.unit && !read.percent) return unreadable(value);
  const own = read.unit && !read.percent ? unitScale(read.unit, field) : undefined;
  const factor = own ?? (read.ownScale ? 1 : scale);
  if (field.unit === '天' && TERM.test(foldWidth(value).trim())) return { value: read.value, reason: 'paymentTerm' };
  return { value: tidy(read.value * factor), reason: factor === 1 ? 'numberText' : 'unitScaled' };
};
