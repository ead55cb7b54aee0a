/**
 * The criteria of COUNTIFS and its family. Excel's traps: `"001"`, `"1"` and 1 are one criterion and match numbers and
 * texts that show a number; `""` matches blanks and empty texts, `"="` only blanks, `"<>"` everything that is not blank;
 * order criteria look at one kind of value only.
 */
import { CellError, type Scalar } from '../model/types';
import { type ColumnIndex, type Key, Kind, lowerBound } from './column-index';
import { compareText } from './compare';
import { numberOfText } from './number-text';
import { hasWildcard, wildcardPattern } from './wildcards';

export type Operator = '=' | '<>' | '<' | '<=' | '>' | '>=';

export interface Criterion {
  readonly operator: Operator;
  /** What to compare with; null stands for "blank". */
  readonly operand: Key;
  readonly pattern: RegExp | null;
  /** `""` without an operator: empty texts count as blank too. */
  readonly emptyText: boolean;
}

const OPERATOR = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/;
const ERROR_TEXT = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;

const known = new Map<string, Criterion>();

const criterionOfText = (text: string): Criterion => {
  const [, symbol, rest = ''] = OPERATOR.exec(text)!;
  const operator = (symbol ?? '=') as Operator;
  const plain = { operator, pattern: null, emptyText: false };
  if (rest === '') return { ...plain, operand: null, emptyText: symbol === undefined };
  const number = numberOfText(rest);
  if (number !== null) return { ...plain, operand: number };
  const upper = rest.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { ...plain, operand: upper === 'TRUE' };
  if (ERROR_TEXT.test(rest)) return { ...plain, operand: CellError.of(upper) };
  const equality = operator === '=' || operator === '<>';
  if (equality && hasWildcard(rest)) return { ...plain, operand: rest.toLowerCase(), pattern: wildcardPattern(rest) };
  return { ...plain, operand: rest.toLowerCase() };
};

/** A criterion given as a value: a blank cell means 0, a text may begin with an operator. */
export const criterionOf = (value: Scalar): Criterion => {
  if (typeof value !== 'string') return { operator: '=', operand: value ?? 0, pattern: null, emptyText: false };
  let found = known.get(value);
  if (!found) {
    if (known.size > 50_000) known.clear();
    known.set(value, (found = criterionOfText(value)));
  }
  return found;
};

const equals = (criterion: Criterion, index: ColumnIndex, row: number): boolean => {
  const kind = row < index.length ? index.kind[row] : Kind.Blank;
  const { operand, pattern } = criterion;
  if (operand === null)
    return kind === Kind.Blank || (criterion.emptyText && kind === Kind.Text && index.text(row) === '');
  if (kind === Kind.Blank) return false;
  if (pattern) return kind === Kind.Text && pattern.test(index.text(row));
  if (typeof operand === 'number' && kind === Kind.Number) return index.number[row] === operand;
  return index.criteriaKey(row) === operand;
};

const order = (operator: Operator, difference: number): boolean =>
  operator === '<'
    ? difference < 0
    : operator === '<='
      ? difference <= 0
      : operator === '>'
        ? difference > 0
        : difference >= 0;

/** Whether the cell in a row meets the criterion. Rows beyond the sheet's content are blank. */
export const meets = (criterion: Criterion, index: ColumnIndex, row: number): boolean => {
  const { operator, operand } = criterion;
  if (operator === '=') return equals(criterion, index, row);
  if (operator === '<>') return !equals(criterion, index, row);
  const kind = row < index.length ? index.kind[row] : Kind.Blank;
  if (typeof operand === 'number') return kind === Kind.Number && order(operator, index.number[row]! - operand);
  if (typeof operand === 'string') return kind === Kind.Text && order(operator, compareText(index.text(row), operand));
  if (typeof operand === 'boolean')
    return kind === Kind.Boolean && order(operator, index.number[row]! - Number(operand));
  return false;
};

/**
 * The rows between `top` and `bottom` that can meet the criterion, from an index, in no particular order; null when only
 * a scan helps. Every row given does meet it.
 */
export const candidates = (
  criterion: Criterion,
  index: ColumnIndex,
  top: number,
  bottom: number,
): Int32Array | null => {
  const { operator, operand, pattern } = criterion;
  if (operator === '=' && !pattern && operand !== null) return index.criteria().find(operand, top, bottom);
  if (typeof operand !== 'number' || operator === '=' || operator === '<>') return null;
  if (top > 0 && top > index.length) return null;
  const { rows, values } = index.sorted();
  const below = lowerBound(values, operand);
  let past = below;
  while (past < values.length && values[past] === operand) past += 1;
  const found =
    operator === '<'
      ? rows.subarray(0, below)
      : operator === '<='
        ? rows.subarray(0, past)
        : operator === '>'
          ? rows.subarray(past)
          : rows.subarray(below);
  return found;
};
