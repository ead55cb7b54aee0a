import type { Sheet } from '../model/sheet';
import { CellError, type Area, type Scalar } from '../model/types';
import { apiNotFound } from './errors';
import type { HostState } from './host-state';
import { formatText } from './number-format';

/** `Excel.FilterCriteria`, as far as this host filters. */
export interface FilterCriteria {
  readonly filterOn?: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

type Test = (value: Scalar, text: string) => boolean;

/** Hides the data rows that fail a criterion, and shows those that pass all. */
export function applyFilters(sheet: Sheet, body: Area, criteria: ReadonlyMap<number, unknown>, host: HostState): void {
  const tests = [...criteria].map(([column, one]) => ({
    column: body.left + column,
    test: testOf(one as FilterCriteria),
  }));
  for (let row = body.top; row <= body.bottom; row++) {
    const shown = tests.every(({ column, test }) => {
      const value = sheet.value(row, column);
      return test(value, formatText(sheet.style(row, column).numberFormat, value, host.locale, host.workbook.date1904));
    });
    if (shown) sheet.filteredRows.delete(row);
    else sheet.filteredRows.add(row);
  }
}

function testOf(criteria: FilterCriteria): Test {
  switch (criteria.filterOn) {
    case 'Values': {
      const wanted = new Set((criteria.values ?? []).map((value) => String(value)));
      return (_value, text) => wanted.has(text);
    }
    case 'Custom': {
      const first = comparison(criteria.criterion1 ?? '');
      if (!criteria.criterion2) return first;
      const second = comparison(criteria.criterion2);
      return criteria.operator === 'Or' ? (v, t) => first(v, t) || second(v, t) : (v, t) => first(v, t) && second(v, t);
    }
    default:
      throw apiNotFound(`Filter on ${criteria.filterOn ?? 'nothing'}`);
  }
}

const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
};

/** `>=100`, `=*科技*`, `<>` (not blank), `=` (blank), or a bare text. */
function comparison(criterion: string): Test {
  const m = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion)!;
  const operator = m[1] ?? '=';
  const operand = m[2]!;
  const holds = OPERATORS[operator]!;
  const number = operand.trim() === '' ? NaN : Number(operand);
  if (!Number.isNaN(number)) {
    return (value) => (typeof value === 'number' ? holds(value - number) : operator === '<>');
  }
  if (operator === '=' || operator === '<>') {
    const like = wildcard(operand);
    return (_value, text) => like.test(text) === (operator === '=');
  }
  return (value, text) =>
    value !== null && !(value instanceof CellError) && holds(text.localeCompare(operand, 'zh-CN'));
}

/** `*` any text, `?` one character, `~` takes the next character as it is. */
function wildcard(pattern: string): RegExp {
  let source = '';
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!;
    if (character === '*') source += '.*';
    else if (character === '?') source += '.';
    else {
      const literal = character === '~' && i + 1 < pattern.length ? pattern[++i]! : character;
      source += literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    }
  }
  return new RegExp(`^${source}$`, 'is');
}
