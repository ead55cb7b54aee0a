/**
 * The text of a formula with its relative rows made row-free, so that a column filled with one formula has one key.
 * Columns stay as they are: formulas are grouped by column.
 */
const IDENTIFIER = /[\p{L}\p{N}_.\\$]/u;
const A1 = /^(\$?[A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const ROW_ONLY = /^(\$?)(\d{1,7})$/;

const quoted = (text: string, from: number, quote: string): number => {
  let i = from + 1;
  while (i < text.length) {
    if (text[i] === quote) {
      if (text[i + 1] !== quote) return i + 1;
      i += 1;
    }
    i += 1;
  }
  return i;
};

const bracketed = (text: string, from: number): number => {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (c === "'") i += 1;
    else if (c === '[') depth += 1;
    else if (c === ']' && --depth === 0) return i + 1;
  }
  return text.length;
};

const word = (token: string, before: string, after: string, row: number): string => {
  if (after === '(' || after === '!' || after === '[') return token;
  const cell = A1.exec(token);
  if (cell) return cell[2] ? token : `${cell[1]}{${Number(cell[3]) - 1 - row}}`;
  const rows = before === ':' || after === ':' ? ROW_ONLY.exec(token) : null;
  return rows && !rows[1] ? `{${Number(rows[2]) - 1 - row}}` : token;
};

/** Text without any A1 reference is its own key; this is the cheap test. */
const MAY_HAVE_ROWS = /(?:^|[^\p{L}\p{N}_.])(?:\$?[A-Za-z]{1,3})?\d/u;

export const rowFreeKey = (formula: string, row: number): string => {
  if (!MAY_HAVE_ROWS.test(formula)) return formula;
  let out = '';
  let i = 0;
  while (i < formula.length) {
    const c = formula[i]!;
    let end: number;
    if (c === '"' || c === "'") end = quoted(formula, i, c);
    else if (c === '[') end = bracketed(formula, i);
    else if (IDENTIFIER.test(c)) {
      end = i + 1;
      while (end < formula.length && IDENTIFIER.test(formula[end]!)) end += 1;
      out += word(formula.slice(i, end), formula[i - 1] ?? '', formula[end] ?? '', row);
      i = end;
      continue;
    } else end = i + 1;
    out += formula.slice(i, end);
    i = end;
  }
  return out;
};
