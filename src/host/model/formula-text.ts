import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  stringifyStructRef,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type ReferenceA1Xlsx,
  type ReferenceStructXlsx,
  type Token,
} from '@borgar/fx/xlsx';
import { cellName } from './areas';

/** Text that may hold an A1 reference: letters then digits, whole columns, whole rows. */
const MAYBE_A1 = /[A-Za-z]\$?\d|[A-Za-z]:\$?[A-Za-z]|\d:\$?\d/;

/** False only when the formula certainly holds no A1 reference, so that long tables of structured formulas are skipped. */
export function mayHoldA1(formula: string): boolean {
  return MAYBE_A1.test(
    formula.includes('[') ? formula.replace(/\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/g, '') : formula,
  );
}

/** Rewrites the tokens of a formula; `change` gives the new text of a token or undefined to keep it. */
export function rewriteTokens(
  formula: string,
  change: (token: Token, index: number, all: Token[]) => string | undefined,
): string {
  let touched = false;
  const tokens = tokenize(formula);
  const parts = tokens.map((token, index) => {
    const next = change(token, index, tokens);
    if (next === undefined || next === token.value) return token.value;
    touched = true;
    return next;
  });
  return touched ? parts.join('') : formula;
}

/** Rewrites the A1 references; null means the reference is gone (#REF!). */
export function rewriteA1(
  formula: string,
  change: (ref: ReferenceA1Xlsx) => ReferenceA1Xlsx | null | undefined,
): string {
  return rewriteTokens(formula, (token) => {
    if (token.type !== 'range' && token.type !== 'range_beam') return undefined;
    const ref = parseA1Ref(token.value);
    if (!ref || !('range' in ref) || ref.workbookName) return undefined;
    const next = change(ref as ReferenceA1Xlsx);
    if (next === undefined) return undefined;
    return next === null ? '#REF!' : stringifyA1Ref(next);
  });
}

/** Rewrites the structured references; always written in the long form (`T[[#This Row],[a]]`). */
export function rewriteStructured(
  formula: string,
  change: (ref: ReferenceStructXlsx) => ReferenceStructXlsx | null | undefined,
): string {
  return rewriteTokens(formula, (token) => {
    if (token.type !== 'structured') return undefined;
    const ref = parseStructRef(token.value);
    if (!ref) return undefined;
    const next = change(ref);
    if (next === undefined) return undefined;
    return next === null ? '#REF!' : stringifyStructRef(next, { thisRow: true });
  });
}

/** `=[@a]*2` inside table T becomes `=T[[#This Row],[a]]*2`; other formulas come back as they are. */
export function toLongForm(formula: string, tableName: string | null): string {
  if (!formula.includes('[') || !(formula.includes('@') || tableName)) return formula;
  return rewriteStructured(formula, (ref) => (ref.table || !tableName ? ref : { ...ref, table: tableName }));
}

/** The formula as it reads from another cell: relative references move along. */
export function moveFormula(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  if (!mayHoldA1(formula)) return formula;
  const relative = translateFormulaToR1C1(formula, cellName(from.row, from.column));
  return translateFormulaToA1(relative, cellName(to.row, to.column), { wrapEdges: true });
}

/** Equal for two cells whose formulas say the same from where they stand. */
export function relativeForm(formula: string, row: number, column: number): string {
  return mayHoldA1(formula) ? translateFormulaToR1C1(formula, cellName(row, column)) : formula;
}
