import { rewriteA1, rewriteStructured, rewriteTokens } from './formula-text';
import type { Sheet } from './sheet';
import type { SheetModel } from './types';
import type { Workbook } from './workbook';

/** A rewriting of formula text; `home` is the sheet the formula stands on, null for a name of the whole workbook. */
export type Rewrite = (formula: string, home: SheetModel | null) => string;

/**
 * Applies a rewriting to every formula there is: cells, calculated columns, names, validations, conditional formats, charts.
 * Equal text on one sheet is worked out once.
 */
export function rewriteEverything(workbook: Workbook, rewrite: Rewrite): void {
  for (const sheet of workbook.sheets) rewriteSheet(sheet as Sheet, rewrite);
  for (const table of workbook.tables) {
    for (const column of table.columns)
      if (column.formula !== null) column.formula = rewrite(column.formula, table.sheet);
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, name.scope);
  workbook.calc.structureChanged();
}

function rewriteSheet(sheet: Sheet, rewrite: Rewrite): void {
  const known = new Map<string, string>();
  const once = (formula: string): string => {
    let next = known.get(formula);
    if (next === undefined) {
      next = rewrite(formula, sheet);
      if (next !== formula) sheet.dirty = true;
      known.set(formula, next);
    }
    return next;
  };
  const { cells } = sheet;
  // A calculated column says the same a hundred thousand times over.
  let last = '';
  let lastNext = '';
  cells.forEachFormula((row, column, formula) => {
    if (formula !== last) {
      last = formula;
      lastNext = once(formula);
    }
    if (lastNext !== formula) cells.replaceFormula(row, column, lastNext);
  });
  for (const validation of sheet.validations) validation.rule = rewriteDeep(validation.rule, once);
  for (const format of sheet.conditionalFormats) format.rule = rewriteDeep(format.rule, once);
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      if (series.name.startsWith('=')) series.name = once(series.name);
      if (series.values) series.values = once(series.values);
      if (series.categories) series.categories = once(series.categories);
    }
  }
}

/** Rewrites every text that begins with `=` inside a rule record. */
function rewriteDeep<T>(value: T, once: (formula: string) => string): T {
  if (typeof value === 'string') return (value.startsWith('=') ? once(value) : value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => rewriteDeep(item, once)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewriteDeep(item as unknown, once)])) as T;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const mentions = (formula: string, name: string): boolean => formula.toLowerCase().includes(name.toLowerCase());

/** `Old!A1` becomes `New!A1` everywhere; `'Old 1':…` spans are left alone. */
export function renameSheetReferences(workbook: Workbook, from: string, to: string): void {
  const quoted = from.replace(/'/g, "''");
  rewriteEverything(workbook, (formula) => {
    if (!mentions(formula, quoted)) return formula;
    return rewriteTokens(
      rewriteA1(formula, (ref) => (same(ref.sheetName ?? '', from) ? { ...ref, sheetName: to } : undefined)),
      (token) => {
        const match = token.type === 'range_named' ? /^(?:'((?:[^']|'')+)'|([^!']+))!(.+)$/.exec(token.value) : null;
        const sheetName = match && (match[1]?.replace(/''/g, "'") ?? match[2]!);
        return match && sheetName && same(sheetName, from) ? `'${to.replace(/'/g, "''")}'!${match[3]}` : undefined;
      },
    );
  });
}

/** References into a sheet that is gone become #REF!. */
export function dropSheetReferences(workbook: Workbook, name: string): void {
  rewriteEverything(workbook, (formula) =>
    mentions(formula, name.replace(/'/g, "''"))
      ? rewriteA1(formula, (ref) => (same(ref.sheetName ?? '', name) ? null : undefined))
      : formula,
  );
}

/** `Old[a]` and bare `Old` become the new table name everywhere. */
export function renameTableReferences(workbook: Workbook, from: string, to: string): void {
  rewriteEverything(workbook, (formula) => {
    if (!mentions(formula, from)) return formula;
    const next = rewriteStructured(formula, (ref) => (same(ref.table ?? '', from) ? { ...ref, table: to } : undefined));
    return rewriteTokens(next, (token) => (token.type === 'range_named' && same(token.value, from) ? to : undefined));
  });
}

/** References to a table that is gone become #REF!. */
export function dropTableReferences(workbook: Workbook, name: string): void {
  rewriteEverything(workbook, (formula) => {
    if (!mentions(formula, name)) return formula;
    const next = rewriteStructured(formula, (ref) => (same(ref.table ?? '', name) ? null : undefined));
    return rewriteTokens(next, (token) =>
      token.type === 'range_named' && same(token.value, name) ? '#REF!' : undefined,
    );
  });
}

/** `T[old]` becomes `T[new]` everywhere. */
export function renameColumnReferences(workbook: Workbook, table: string, from: string, to: string): void {
  rewriteEverything(workbook, (formula) =>
    mentions(formula, table)
      ? rewriteStructured(formula, (ref) => {
          if (!same(ref.table ?? '', table) || !ref.columns?.some((column) => same(column, from))) return undefined;
          return { ...ref, columns: ref.columns.map((column) => (same(column, from) ? to : column)) };
        })
      : formula,
  );
}

/** References to a table column that is gone become #REF!. */
export function dropColumnReferences(workbook: Workbook, table: string, column: string): void {
  rewriteEverything(workbook, (formula) =>
    mentions(formula, table)
      ? rewriteStructured(formula, (ref) =>
          same(ref.table ?? '', table) && ref.columns?.some((name) => same(name, column)) ? null : undefined,
        )
      : formula,
  );
}
