/** What a command changed, in the order it did, so that it can be taken back. */

import type { Validation } from '../write/validation';

/** Whether a sheet is shown. */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One change; replayed backwards it leaves the workbook as it was. Rows and columns are 0-based. */
export type Change =
  /** A sheet of ours was added. Deleting it takes its tables, formats and charts along. */
  | { readonly kind: 'sheet'; readonly name: string; id: string }
  | { readonly kind: 'name'; readonly name: string }
  /** A name's constant was changed; `before` is its old formula. */
  | { readonly kind: 'constant'; readonly name: string; readonly before: string }
  | { readonly kind: 'setting'; readonly key: string; readonly before: string | null }
  /**
   * Cells were overwritten: contents before and after, as `formulas` gives and takes them; `null` in `after` is a cell
   * left alone. `formats` are the number formats of the columns: text under `@` is written without a guard.
   */
  | {
      readonly kind: 'cells';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly before: readonly (readonly unknown[])[];
      readonly after: readonly (readonly unknown[])[];
      readonly formats: readonly string[];
      /** The cells themselves went: those put in again have other formats until they get these back. */
      readonly deleted?: true;
    }
  /** A table now reaches over other cells; `before` is its old address. */
  | { readonly kind: 'resize'; readonly table: string; readonly before: string }
  /** A column was added to a table, a whole column of its sheet. */
  | { readonly kind: 'column'; readonly table: string; readonly name: string }
  /** A sheet was hidden, shown or moved; what it was before. */
  | { readonly kind: 'tab'; readonly sheet: string; readonly visibility: SheetVisibility; readonly position: number }
  /** A chart shows other rows and may have moved; A1 addresses of its series and its top edge in points before. */
  | {
      readonly kind: 'chart';
      readonly sheet: string;
      readonly name: string;
      readonly top: number;
      readonly series: readonly { readonly values: string; readonly categories: string }[];
    }
  /** What is printed changed; the area and the zoom before, null for what did not change. */
  | {
      readonly kind: 'paper';
      readonly sheet: string;
      readonly area: string | null;
      readonly zoom: Readonly<Record<string, number | undefined>> | null;
    }
  /** Cells got another validation or note; `before` is the one they had. */
  | {
      readonly kind: 'validation';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly before: Validation;
    }
  /** Blank cells were inserted (cells below moved down) or taken out (moved up). */
  | {
      readonly kind: 'shift';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly rows: number;
      readonly columns: number;
      readonly inserted: boolean;
    };

/** A command's changes under its name. */
export interface Journal {
  /** Command id. */
  readonly label: string;
  readonly changes: readonly Change[];
}

/** True when the changes can be kept in the workbook's settings: small, and without any cell's content. */
export const isStructural = (changes: readonly Change[]): boolean =>
  changes.length < 2000 && changes.every((change) => change.kind !== 'cells');

/**
 * Contents of cells for the journal. `formulas` gives a person's text such as `=1+1` just like a formula; where the value
 * is that very text it is no formula, and gets the apostrophe that keeps it text when it is put back.
 */
export const contentsOf = (
  formulas: readonly (readonly unknown[])[],
  values: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] =>
  formulas.map((line, r) =>
    line.map((cell, c) =>
      typeof cell === 'string' && cell.startsWith('=') && values[r]![c] === cell ? `'${cell}` : cell,
    ),
  );
