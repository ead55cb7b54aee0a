/** The final columns of a register table, as the workbook writes them and reports and checks read them. */
import type { ComputedColumn, ComputedType } from '../formulas/column';
import type { Expr } from '../formulas/expr';
import type { FieldDef, FieldType, RegisterDef } from '../registers/types';
import type { Bilingual } from '../values/cell';

export interface SchemaColumn {
  readonly label: string;
  readonly en: string;
  readonly kind: 'input' | 'computed' | 'lineage' | 'key';
  readonly type: FieldType | ComputedType;
  readonly group: 'input' | 'rollup' | 'computed' | 'tier' | 'deadline' | 'lineage' | 'key';
  readonly numberFormat: string;
  /** In characters. */
  readonly width: number;
  readonly alignment: 'left' | 'center' | 'right';
  readonly required: boolean;
  readonly unique: boolean;
  /** Formula of a computed or key column, complete: '' for a row without its key. */
  readonly formula?: Expr;
  /** Formula for a cell of an input column that the sources leave blank (到期日). */
  readonly whenBlank?: Expr;
  /** Header note: what the column says and by which rule. */
  readonly note?: Bilingual;
  /** Where a computed column's rule comes from: `[4]`, or `ours`. */
  readonly source?: string;
  /** In a collapsed outline group. */
  readonly folded: boolean;
  /** Never shown. */
  readonly hidden: boolean;
  readonly tones?: ComputedColumn['tones'];
  /** Allowed values, for a validation list (是/否 included). */
  readonly list?: readonly string[];
  /** Values offered for choice; others may be typed too. */
  readonly suggested?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  /** Registers whose every row each row of this column reads; above 跨行公式上限 row pairs it becomes values. */
  readonly acrossRows?: readonly string[];
  /** The field behind an input column. */
  readonly field?: FieldDef;
}

export interface RegisterSchema {
  readonly def: RegisterDef;
  readonly columns: readonly SchemaColumn[];
}
