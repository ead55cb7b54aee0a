/** Cleaning shown before → after: how often each kind, with a few examples, and whether it can be left out. */
import type { CleaningChange } from '../../intake';
import type { CellValue } from '../../values/cell';
import { readableField } from './cell-text';

export interface CleaningGroup {
  /** Key of `intake.cleaning.*`. */
  readonly reason: string;
  readonly count: number;
  readonly examples: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly field: string;
    readonly before: CellValue;
    readonly after: CellValue;
  }[];
  /** False for what a register cannot do without: codes made, and customers found by name. */
  readonly optional: boolean;
}

const EXAMPLES = 5;
const NEEDED: ReadonlySet<string> = new Set([
  'codeMade',
  'numberMade',
  'periodHeader',
  'customerName',
  'customerCode',
  'customerSheet',
]);

/** The most frequent kind first. */
export const cleaningGroups = (changes: readonly CleaningChange[]): CleaningGroup[] => {
  const groups = new Map<string, CleaningChange[]>();
  for (const change of changes) {
    const group = groups.get(change.reason);
    if (group) group.push(change);
    else groups.set(change.reason, [change]);
  }
  return [...groups]
    .map(([reason, all]) => ({
      reason,
      count: all.length,
      examples: all.slice(0, EXAMPLES).map(({ sheet, row, field, before, after }) => ({
        sheet,
        row,
        field,
        before,
        after: readableField(field, after),
      })),
      optional: !NEEDED.has(reason),
    }))
    .sort((a, b) => b.count - a.count);
};
