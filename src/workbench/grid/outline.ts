/** Groups of columns that can be folded away, and the column whose heading carries their button. */
import type { SheetModel } from '../../host/model/types';

export interface ColumnGroup {
  readonly first: number;
  readonly last: number;
  /** The column beside the group that shows the + or −. */
  readonly button: number;
  readonly collapsed: boolean;
}

/** The outermost groups, left to right. `summaryRight`: whether the column after a group stands for it. */
export function columnGroups(sheet: SheetModel, summaryRight: boolean): ColumnGroup[] {
  const grouped = [...sheet.columns].filter(([, format]) => (format.outline ?? 0) > 0).map(([index]) => index);
  grouped.sort((a, b) => a - b);
  const groups: ColumnGroup[] = [];
  for (let i = 0; i < grouped.length;) {
    const first = grouped[i]!;
    let last = first;
    while (grouped[i + 1] === last + 1) last = grouped[++i]!;
    i += 1;
    const hidden = (column: number): boolean => sheet.columns.get(column)?.hidden ?? false;
    const button = summaryRight || first === 0 ? last + 1 : first - 1;
    groups.push({ first, last, button, collapsed: hidden(first) });
  }
  return groups;
}

/** Folds a group away, or opens it. */
export function toggle(sheet: SheetModel, group: ColumnGroup): void {
  for (let column = group.first; column <= group.last; column++) {
    const format = sheet.columns.get(column);
    if (format) format.hidden = !group.collapsed;
  }
}

/** Size and place of the button in its heading, from the heading's right edge. */
export const OUTLINE_BUTTON = 13;
