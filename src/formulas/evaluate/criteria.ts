/** Criteria of COUNTIFS and its like: text such as `>=45000`, `<>结清`, `K~*1`, or a plain value. */
import type { CellValue } from '../../values/cell';
import type { ColumnIndex } from './column-index';

type Comparison = '=' | '<>' | '<' | '<=' | '>' | '>=';

export interface Criterion {
  readonly comparison: Comparison;
  readonly operand: CellValue;
  /** Set when the operand has wildcards that are not escaped. */
  readonly pattern: RegExp | null;
}

/** Text that begins with a letter and has nothing to interpret: most keys. */
const PLAIN = /^[A-Za-z一-龥][^~*?]*$/;
const WILD = /(^|[^~])(~~)*[*?]/;
const unescape = (text: string): string => (text.includes('~') ? text.replace(/~([~*?])/g, '$1') : text);

const patternOf = (text: string): RegExp => {
  const source = text.replace(/~[~*?]|[*?]|[.+^${}()|[\]\\]/g, (found) => {
    if (found === '*') return '[\\s\\S]*';
    if (found === '?') return '[\\s\\S]';
    return found.startsWith('~') ? `\\${found[1]}` : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'i');
};

export const parseCriterion = (criterion: CellValue): Criterion => {
  if (typeof criterion !== 'string') return { comparison: '=', operand: criterion ?? 0, pattern: null };
  if (PLAIN.test(criterion)) return { comparison: '=', operand: criterion, pattern: null };
  const [, comparison = '=', rest = ''] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(criterion)!;
  const number = rest.trim() === '' ? NaN : Number(rest);
  if (Number.isFinite(number)) return { comparison: comparison as Comparison, operand: number, pattern: null };
  return {
    comparison: comparison as Comparison,
    operand: unescape(rest),
    pattern: WILD.test(rest) ? patternOf(rest) : null,
  };
};

/** Whether a cell satisfies a criterion; order comparisons only meet values of their own kind. */
export const satisfies = (value: CellValue, { comparison, operand, pattern }: Criterion): boolean => {
  if (comparison === '=' || comparison === '<>') {
    const equal = pattern ? typeof value === 'string' && pattern.test(value) : same(value, operand);
    return equal === (comparison === '=');
  }
  if (typeof value !== typeof operand || value === null || operand === null) return false;
  const [a, b] = typeof value === 'string' ? [value.toLowerCase(), String(operand).toLowerCase()] : [value, operand];
  if (comparison === '<') return a < b;
  if (comparison === '<=') return a <= b;
  return comparison === '>' ? a > b : a >= b;
};

const same = (value: CellValue, operand: CellValue): boolean => {
  if (operand === '') return value === null || value === '';
  return typeof value === 'string' && typeof operand === 'string'
    ? value.toLowerCase() === operand.toLowerCase()
    : value === operand;
};

const indexable = (criterion: Criterion): boolean =>
  criterion.comparison === '=' && !criterion.pattern && criterion.operand !== '';

/** Rows that satisfy every criterion, in ascending order, found through the narrowest equality among them. */
export const matchingRows = (pairs: readonly (readonly [ColumnIndex, Criterion])[]): readonly number[] => {
  let narrowest = -1;
  let candidates: readonly number[] | null = null;
  for (let index = 0; index < pairs.length; index++) {
    const [range, criterion] = pairs[index]!;
    if (!indexable(criterion)) continue;
    const rows = range.rowsWith(criterion.operand);
    if (!candidates || rows.length < candidates.length) {
      candidates = rows;
      narrowest = index;
    }
    if (rows.length === 0) return rows;
  }
  const all = candidates ?? [...(pairs[0]?.[0].values.keys() ?? [])];
  return all.filter((row) => {
    for (let index = 0; index < pairs.length; index++) {
      if (index !== narrowest && !satisfies(pairs[index]![0].values[row] ?? null, pairs[index]![1])) return false;
    }
    return true;
  });
};

/** Numbers of one column between a criterion's bounds, as positions in ascending order; null when it is no order comparison. */
export const numericSpan = (
  range: ColumnIndex,
  { comparison, operand }: Criterion,
): readonly [number, number] | null => {
  if (typeof operand !== 'number') return null;
  switch (comparison) {
    case '<':
      return [0, range.countBelow(operand, false)];
    case '<=':
      return [0, range.countBelow(operand, true)];
    case '>':
      return [range.countBelow(operand, true), range.numberCount];
    case '>=':
      return [range.countBelow(operand, false), range.numberCount];
    default:
      return null;
  }
};
