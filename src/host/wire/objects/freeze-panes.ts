import type { Sheet } from '../../model/sheet';
import { MAX_COLUMN, MAX_ROW } from '../../model/areas';
import type { Ref } from '../api-class';
import { defineClass } from '../api-class';
import { rangeOf, rangeTarget } from '../targets';
import { range } from '../refs';

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  sheet.touched('format');
}

function location(sheet: Sheet): Ref | null {
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return range(
    rangeTarget(sheet, {
      top: 0,
      left: 0,
      bottom: rows === 0 ? MAX_ROW : rows - 1,
      right: columns === 0 ? MAX_COLUMN : columns - 1,
    }),
  );
}

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes = defineClass<Sheet>({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (sheet, [where], host) => {
      const { area } = rangeOf(where, sheet, host);
      freeze(sheet, area.bottom === MAX_ROW ? 0 : area.bottom + 1, area.right === MAX_COLUMN ? 0 : area.right + 1);
    },
    freezeRows: (sheet, [count]) => freeze(sheet, Number(count ?? 1), 0),
    freezeColumns: (sheet, [count]) => freeze(sheet, 0, Number(count ?? 1)),
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocationOrNullObject: (sheet) => location(sheet),
  },
});
