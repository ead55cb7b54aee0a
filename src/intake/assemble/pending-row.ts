import type { CellValue } from '../../values/cell';

/** A row before its kept columns have a place: the fields, then what is kept by name. */
export interface PendingRow {
  readonly fields: CellValue[];
  readonly kept: readonly CellValue[];
  /** Names of the kept columns, as many as `kept`. */
  readonly layout: readonly string[];
  /** 来源工作簿, 来源工作表, 来源行号. */
  readonly lineage: readonly CellValue[];
}
