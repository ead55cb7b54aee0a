/** Row and column headings, the lines of frozen panes, and the frame around the selection. */
import { columnName } from '../../host/model/areas';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH } from './geometry';
import { OUTLINE_BUTTON } from './outline';
import type { Selection } from './selection';
import { type Rect, type Slot, type View, areaRect, frozenEdge } from './view';

const PLAIN = '#F5F5F5';
const CHOSEN = '#CFE8E3';
const LINE = '#C8C8C8';
const INK = '#444444';
const FRAME = '#0F7B6C';
const FONT = '12px "Segoe UI", "Microsoft YaHei UI", "Noto Sans CJK SC", sans-serif';

export function paintHeadings(
  ctx: CanvasRenderingContext2D,
  view: View,
  selection: Selection,
  rows: readonly Slot[],
  columns: readonly Slot[],
): void {
  ctx.font = FONT;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  const edge = frozenEdge(view);
  const box = (rect: Rect, label: string, chosen: boolean): void => {
    ctx.fillStyle = chosen ? CHOSEN : PLAIN;
    ctx.fillRect(rect.x, rect.y, rect.width, rect.height);
    ctx.fillStyle = LINE;
    ctx.fillRect(rect.x + rect.width - 1, rect.y, 1, rect.height);
    ctx.fillRect(rect.x, rect.y + rect.height - 1, rect.width, 1);
    ctx.fillStyle = chosen ? FRAME : INK;
    ctx.fillText(label, rect.x + rect.width / 2, rect.y + rect.height / 2 + 1, rect.width);
  };
  const clipped = (rect: Rect, work: () => void): void => {
    ctx.save();
    ctx.beginPath();
    ctx.rect(rect.x, rect.y, rect.width, rect.height);
    ctx.clip();
    work();
    ctx.restore();
  };
  const { area } = selection;
  const { frozenRows, frozenColumns } = view.geometry;
  ctx.fillStyle = PLAIN;
  ctx.fillRect(0, 0, view.width, HEADER_HEIGHT);
  ctx.fillRect(0, 0, ROW_HEADER_WIDTH, view.height);
  const column = ({ index, start, size }: Slot): void =>
    box(
      { x: start, y: 0, width: size, height: HEADER_HEIGHT },
      columnName(index),
      index >= area.left && index <= area.right,
    );
  const row = ({ index, start, size }: Slot): void =>
    box(
      { x: 0, y: start, width: ROW_HEADER_WIDTH, height: size },
      String(index + 1),
      index >= area.top && index <= area.bottom,
    );
  columns.filter(({ index }) => index < frozenColumns).forEach(column);
  rows.filter(({ index }) => index < frozenRows).forEach(row);
  clipped({ x: edge.x, y: 0, width: view.width - edge.x, height: HEADER_HEIGHT }, () =>
    columns.filter(({ index }) => index >= frozenColumns).forEach(column),
  );
  clipped({ x: 0, y: edge.y, width: ROW_HEADER_WIDTH, height: view.height - edge.y }, () =>
    rows.filter(({ index }) => index >= frozenRows).forEach(row),
  );
  for (const group of view.geometry.groups) {
    const slot = columns.find(({ index }) => index === group.button);
    if (slot)
      clipped({ x: slot.index < frozenColumns ? 0 : edge.x, y: 0, width: view.width, height: HEADER_HEIGHT }, () =>
        paintButton(ctx, slot, group.collapsed),
      );
  }
  box({ x: 0, y: 0, width: ROW_HEADER_WIDTH, height: HEADER_HEIGHT }, '', false);
}

/** The + or − of a folded group of columns. */
function paintButton(ctx: CanvasRenderingContext2D, slot: Slot, collapsed: boolean): void {
  const x = slot.start + slot.size - OUTLINE_BUTTON - 4;
  const y = (HEADER_HEIGHT - OUTLINE_BUTTON) / 2;
  ctx.fillStyle = '#FFFFFF';
  ctx.fillRect(x, y, OUTLINE_BUTTON, OUTLINE_BUTTON);
  ctx.strokeStyle = '#8A8A8A';
  ctx.lineWidth = 1;
  ctx.strokeRect(x + 0.5, Math.floor(y) + 0.5, OUTLINE_BUTTON - 1, OUTLINE_BUTTON - 1);
  ctx.fillStyle = INK;
  const middle = Math.floor(y) + 6;
  ctx.fillRect(x + 3, middle, 7, 1);
  if (collapsed) ctx.fillRect(x + 6, middle - 3, 1, 7);
}

export function paintFrozenLines(ctx: CanvasRenderingContext2D, view: View): void {
  const edge = frozenEdge(view);
  ctx.fillStyle = '#8A8A8A';
  if (view.geometry.frozenRows > 0) ctx.fillRect(0, edge.y - 1, view.width, 1);
  if (view.geometry.frozenColumns > 0) ctx.fillRect(edge.x - 1, 0, 1, view.height);
}

export function paintSelection(
  ctx: CanvasRenderingContext2D,
  view: View,
  selection: Selection,
  copied: Rect | null,
): void {
  const edge = frozenEdge(view);
  const { area, active } = selection;
  ctx.save();
  ctx.beginPath();
  const left = area.left < view.geometry.frozenColumns ? ROW_HEADER_WIDTH : edge.x;
  const top = area.top < view.geometry.frozenRows ? HEADER_HEIGHT : edge.y;
  ctx.rect(left - 1, top - 1, view.width - left + 1, view.height - top + 1);
  ctx.clip();
  const rect = areaRect(view, area);
  const merged = view.sheet.merges.find((merge) => merge.top === active.row && merge.left === active.column);
  const cell = areaRect(
    view,
    merged ?? { top: active.row, bottom: active.row, left: active.column, right: active.column },
  );
  if (cell.width !== rect.width || cell.height !== rect.height) {
    ctx.fillStyle = 'rgba(15, 123, 108, 0.12)';
    ctx.beginPath();
    ctx.rect(rect.x, rect.y, rect.width, rect.height);
    ctx.rect(cell.x, cell.y, cell.width, cell.height);
    ctx.fill('evenodd');
  }
  ctx.strokeStyle = FRAME;
  ctx.lineWidth = 2;
  ctx.strokeRect(rect.x - 0.5, rect.y - 0.5, rect.width, rect.height);
  ctx.fillStyle = FRAME;
  ctx.fillRect(rect.x + rect.width - 4, rect.y + rect.height - 4, 6, 6);
  if (copied) {
    ctx.setLineDash([5, 3]);
    ctx.lineWidth = 1.5;
    ctx.strokeRect(copied.x, copied.y, copied.width - 1, copied.height - 1);
  }
  ctx.restore();
}
