/** The mouse on the grid: selecting cells, rows, columns; dragging; double click to edit; the wheel is the browser's. */
import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { MAX_COLUMN, MAX_ROW } from '../../host/model/areas';
import { useSession } from '../use-session';
import { type ColumnGroup, OUTLINE_BUTTON, toggle } from './outline';
import { select } from './selection';
import type { Editing } from './use-editing';
import { type View, columnX, hit } from './view';

export function usePointer(view: View, editing: Editing) {
  const session = useSession();
  const dragging = useRef(false);

  const under = (event: MouseEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return hit(view, event.clientX - box.left, event.clientY - box.top);
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      const box = event.currentTarget.getBoundingClientRect();
      const overScrollBar = event.clientX - box.left > view.width || event.clientY - box.top > view.height;
      if (event.button !== 0 || overScrollBar) return;
      event.preventDefault();
      if (!editing.commit()) return;
      editing.openList(false);
      const { row, column } = under(event);
      const group = row === null ? groupButton(view, event.clientX - box.left, column) : undefined;
      if (group) {
        toggle(view.sheet, group);
        return session.changed();
      }
      const whole = select(
        view.sheet,
        { row: row ?? 0, column: column ?? 0 },
        { row: row ?? MAX_ROW, column: column ?? MAX_COLUMN },
      );
      if (row === null || column === null) return session.select({ ...whole, end: whole.active });
      dragging.current = true;
      event.currentTarget.setPointerCapture(event.pointerId);
      const at = { row, column };
      session.select(event.shiftKey ? select(view.sheet, session.selection.active, at) : select(view.sheet, at));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      if (!dragging.current) return;
      const { row, column } = under(event);
      const { active, end } = session.selection;
      const to = { row: row ?? 0, column: column ?? 0 };
      if (to.row !== end.row || to.column !== end.column) session.select(select(view.sheet, active, to));
    },
    onPointerUp: (): void => {
      dragging.current = false;
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>): void => {
      const { row, column } = under(event);
      if (row !== null && column !== null) editing.start(null);
    },
  };
}

/** The group whose + or − lies under a position in the column headings. */
function groupButton(view: View, x: number, column: number | null): ColumnGroup | undefined {
  if (column === null) return undefined;
  const right = columnX(view, column) + view.geometry.columns.size(column);
  if (x < right - OUTLINE_BUTTON - 5) return undefined;
  return view.geometry.groups.find((group) => group.button === column);
}
