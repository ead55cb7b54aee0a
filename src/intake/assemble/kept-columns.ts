/** Names for the source columns that no field takes: their own header, made unique among all columns of the register. */
import type { RegisterDef } from '../../registers/types';
import { CUSTOMER_KEY, LINEAGE } from '../../registers/types';
import type { ColumnMapping } from '../types';
import { cleanText } from '../clean/text';
import { letters } from '../find/address';

/** Excel's longest table header. */
const LONGEST = 255;

export class KeptNames {
  private readonly reserved: ReadonlySet<string>;
  private readonly names = new Map<string, string>();

  /** `computed`: labels of the register's computed columns. */
  constructor(register: RegisterDef, computed: ReadonlySet<string>) {
    const taken = [...register.fields.map((field) => field.label), ...computed, ...LINEAGE, CUSTOMER_KEY];
    this.reserved = new Set(taken.map((label) => label.toLowerCase()));
  }

  /** Kept column names in order of first appearance. */
  get all(): readonly string[] {
    return [...this.names.values()];
  }

  /**
   * Names the kept columns of one table. The same header in another table is the same column; twice in one table it gets
   * its group's heading, then a number. A header that is ours gets （原）.
   */
  name(columns: readonly ColumnMapping[]): string[] {
    const here = new Set<string>();
    return columns.map((column) => {
      const header = cleanText(column.header).slice(0, LONGEST - 8) || `未命名列${letters(column.column)}`;
      const wished = this.reserved.has(header.toLowerCase()) ? `${header}(原)` : header;
      let name = wished;
      if (here.has(name.toLowerCase()) && column.path) name = column.path.slice(0, LONGEST - 8);
      for (let n = 2; here.has(name.toLowerCase()) || this.reserved.has(name.toLowerCase()); n++)
        name = `${wished}${n}`;
      here.add(name.toLowerCase());
      const known = this.names.get(name.toLowerCase());
      if (known === undefined) this.names.set(name.toLowerCase(), name);
      return known ?? name;
    });
  }
}
