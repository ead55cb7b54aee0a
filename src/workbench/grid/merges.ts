/** Merged cells by position. Sheets have few of them, and every painted cell asks. */
import type { Area, SheetModel } from '../../host/model/types';
import { contains } from '../../host/model/areas';

export const mergeAt = (sheet: SheetModel, row: number, column: number): Area | undefined =>
  sheet.merges.find((merge) => contains(merge, row, column));

/** The area that a selection really covers: grown until no merged cell is cut. */
export function wholeMerges(sheet: SheetModel, start: Area): Area {
  let area = start;
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of sheet.merges) {
      const apart =
        merge.bottom < area.top || merge.top > area.bottom || merge.right < area.left || merge.left > area.right;
      const inside =
        merge.top >= area.top && merge.bottom <= area.bottom && merge.left >= area.left && merge.right <= area.right;
      if (apart || inside) continue;
      area = {
        top: Math.min(area.top, merge.top),
        left: Math.min(area.left, merge.left),
        bottom: Math.max(area.bottom, merge.bottom),
        right: Math.max(area.right, merge.right),
      };
      grown = true;
    }
  }
  return area;
}
