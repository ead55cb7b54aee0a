import { shiftArea } from '../model/shift-area';
import type { Sheet } from '../model/sheet';
import type { Area } from '../model/types';
import type { ChangeType } from './events';
import type { HostState } from './host-state';
import { columnCount, isEntireColumn, isEntireRow, rowCount, type RangeTarget } from './targets';

type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

const SHIFT_EVENT = {
  Down: 'ShiftCellDown',
  Right: 'ShiftCellRight',
  Up: 'ShiftCellUp',
  Left: 'ShiftCellLeft',
} as const;

/** Moves ranges the client keeps, as Excel does, then announces the change. */
export function shifted(
  t: RangeTarget,
  direction: ShiftDirection,
  host: HostState,
  act: (sheet: Sheet, where: Area) => void,
): void {
  const { sheet, area: where } = t;
  const rows = direction === 'Down' || direction === 'Up';
  const inserting = direction === 'Down' || direction === 'Right';
  const size = rows ? rowCount(where) : columnCount(where);
  host.events.quietly(() => act(sheet, where));
  const shift = {
    axis: rows ? 'rows' : 'columns',
    at: rows ? where.top : where.left,
    count: inserting ? size : -size,
    from: rows ? where.left : where.top,
    to: rows ? where.right : where.bottom,
  } as const;
  for (const ref of host.references.all()) {
    const kept = ref.target as RangeTarget;
    if (kept === t || kept.sheet !== sheet || !kept.area) continue;
    kept.area = shiftArea(kept.area, shift) ?? kept.area;
  }
  const unit = isEntireRow(where) ? 'Row' : isEntireColumn(where) ? 'Column' : 'Cell';
  const changeType = `${unit}${inserting ? 'Inserted' : 'Deleted'}` as ChangeType;
  host.events.cells({
    sheet,
    area: where,
    changeType,
    shiftDirection: unit === 'Cell' ? SHIFT_EVENT[direction] : undefined,
  });
}
