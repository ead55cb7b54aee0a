/** A register as it will stand on its sheet: everything decided, nothing written yet. */
import type { RegisterId } from '../../registers/types';
import type { CellValue } from '../../values/cell';
import type { Tone } from './colours';

/** What may be typed into a column. */
export type CellRule =
  /** `open`: the list is an offer, other values may be typed. */
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly open?: boolean }
  /** A key that another register holds. */
  | { readonly kind: 'key'; readonly register: string; readonly field: string }
  | { readonly kind: 'number' | 'integer'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'date' | 'datetime' };

export interface SheetColumn {
  readonly label: string;
  /** Filled in by people, computed, kept from the source, or where the row came from. */
  readonly kind: 'input' | 'computed' | 'kept' | 'lineage';
  readonly format: string;
  /** In characters; fitted to the content when left out. */
  readonly width?: number;
  readonly centred?: boolean;
  /** In a collapsed outline group. */
  readonly folded?: boolean;
  readonly hidden?: boolean;
  /** With `=`; null in a column that holds values. */
  readonly formula: string | null;
  /** A deadline in working days: its header warns of years without holidays. */
  readonly dated?: boolean;
  /** Formula for the cells that the sources left blank. */
  readonly whenBlank?: string;
  /** Shown when the header is selected: the rule, and where it comes from. */
  readonly note: string;
  readonly rule?: CellRule;
  readonly tones?: Readonly<Record<string, Tone>>;
}

export interface RegisterSheet {
  readonly register: RegisterId;
  /** Name of the contract, e.g. 客户台账. */
  readonly name: string;
  readonly table: string;
  readonly sheet: string;
  readonly visible: boolean;
  readonly columns: readonly SheetColumn[];
  /** As wide as `columns`; cells of formula columns are not looked at. At least one row. */
  readonly rows: readonly (readonly CellValue[])[];
}
