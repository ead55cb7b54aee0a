/** Conditional formats that the grid shows: a formula, a comparison with the cell's value, a text in it. */
import { contains } from '../../host/model/areas';
import { CellError, type ConditionalFormatModel, type Scalar, type SheetModel } from '../../host/model/types';

/** Computes a formula as if it stood in cell `at`; its relative references are written for `origin`. */
export type Evaluate = (formula: string, origin: CellAt, sheet: SheetModel, at: CellAt) => Scalar;

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

type Format = ConditionalFormatModel['format'];

/** The formats of every rule that holds, the first rule's first; undefined when none does. */
export function conditionalLook(
  sheet: SheetModel,
  row: number,
  column: number,
  value: Scalar,
  evaluate: Evaluate,
): Format | undefined {
  let look: Format | undefined;
  for (const rule of inOrder(sheet.conditionalFormats)) {
    const area = rule.areas.find((candidate) => contains(candidate, row, column));
    if (!area || !holds(rule, sheet, { row, column }, value, evaluate)) continue;
    look = { ...rule.format, ...look };
    if (rule.stopIfTrue) break;
  }
  return look;
}

const inOrder = (rules: readonly ConditionalFormatModel[]): ConditionalFormatModel[] =>
  rules.length < 2 ? [...rules] : [...rules].sort((a, b) => a.priority - b.priority);

function holds(
  rule: ConditionalFormatModel,
  sheet: SheetModel,
  at: CellAt,
  value: Scalar,
  evaluate: Evaluate,
): boolean {
  // Relative references of a rule are written for the first cell it covers.
  const first = { row: rule.areas[0]!.top, column: rule.areas[0]!.left };
  const compute = (formula: unknown): Scalar => {
    const text = String(formula ?? '');
    if (!text.startsWith('=')) return literal(text);
    return evaluate(text, first, sheet, at);
  };
  switch (rule.type) {
    case 'Custom': {
      const result = compute(rule.rule.formula);
      return result === true || (typeof result === 'number' && result !== 0);
    }
    case 'CellValue':
      return compares(String(rule.rule.operator), value, compute(rule.rule.formula1), () =>
        compute(rule.rule.formula2),
      );
    case 'ContainsText':
      return matchesText(String(rule.rule.operator), String(value ?? ''), String(rule.rule.text ?? ''));
    default:
      return false;
  }
}

function literal(text: string): Scalar {
  const quotedText = /^"(.*)"$/.exec(text);
  if (quotedText) return quotedText[1]!.replace(/""/g, '"');
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** Excel's order: numbers before texts before yes/no; a blank is 0 beside a number and '' beside a text. */
function order(a: Scalar, b: Scalar): number {
  const left = a ?? (typeof b === 'string' ? '' : 0);
  const right = b ?? (typeof left === 'string' ? '' : 0);
  const rank = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string')
    return left.toLowerCase() < right.toLowerCase() ? -1 : left.toLowerCase() > right.toLowerCase() ? 1 : 0;
  return Number(left) - Number(right);
}

export function compares(operator: string, value: Scalar, first: Scalar, second: () => Scalar): boolean {
  if (value instanceof CellError || first instanceof CellError) return false;
  const c = order(value, first);
  switch (operator) {
    case 'EqualTo':
      return c === 0;
    case 'NotEqualTo':
      return c !== 0;
    case 'GreaterThan':
      return c > 0;
    case 'GreaterThanOrEqual':
    case 'GreaterThanOrEqualTo':
      return c >= 0;
    case 'LessThan':
      return c < 0;
    case 'LessThanOrEqual':
    case 'LessThanOrEqualTo':
      return c <= 0;
    case 'Between':
      return c >= 0 && order(value, second()) <= 0;
    case 'NotBetween':
      return c < 0 || order(value, second()) > 0;
    default:
      return false;
  }
}

function matchesText(operator: string, value: string, wanted: string): boolean {
  const text = value.toLowerCase();
  const part = wanted.toLowerCase();
  switch (operator) {
    case 'Contains':
      return text.includes(part);
    case 'NotContains':
      return !text.includes(part);
    case 'BeginsWith':
      return text.startsWith(part);
    case 'EndsWith':
      return text.endsWith(part);
    default:
      return false;
  }
}
