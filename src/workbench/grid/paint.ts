/** The whole grid on one canvas: up to four panes, headings, selection. Only what is on screen is ever looked at. */
import type { Area } from '../../host/model/types';
import type { Evaluate } from './conditional';
import { HEADER_HEIGHT, ROW_HEADER_WIDTH } from './geometry';
import { paintPane } from './paint-cells';
import { paintFrozenLines, paintHeadings, paintSelection } from './paint-headers';
import type { Selection } from './selection';
import { type Rect, type View, areaRect, frozenEdge, visibleColumns, visibleRows } from './view';

export interface Picture {
  readonly view: View;
  readonly selection: Selection;
  readonly copied: Area | null;
  readonly locale: string;
  readonly evaluate: Evaluate;
}

export function paint(ctx: CanvasRenderingContext2D, picture: Picture): void {
  const { view, selection } = picture;
  const rows = visibleRows(view);
  const columns = visibleColumns(view);
  const edge = frozenEdge(view);
  ctx.fillStyle = '#FFFFFF';
  ctx.fillRect(0, 0, view.width, view.height);
  const painter = { ctx, view, locale: picture.locale, evaluate: picture.evaluate };
  const left: Rect = { x: ROW_HEADER_WIDTH, y: 0, width: edge.x - ROW_HEADER_WIDTH, height: 0 };
  const right: Rect = { x: edge.x, y: 0, width: view.width - edge.x, height: 0 };
  const above = { y: HEADER_HEIGHT, height: edge.y - HEADER_HEIGHT };
  const below = { y: edge.y, height: view.height - edge.y };
  paintPane(painter, rows.scrolled, columns.scrolled, { ...right, ...below });
  paintPane(painter, rows.scrolled, columns.frozen, { ...left, ...below });
  paintPane(painter, rows.frozen, columns.scrolled, { ...right, ...above });
  paintPane(painter, rows.frozen, columns.frozen, { ...left, ...above });
  paintFrozenLines(ctx, view);
  paintSelection(ctx, view, selection, picture.copied && areaRect(view, picture.copied));
  paintHeadings(ctx, view, selection, [...rows.frozen, ...rows.scrolled], [...columns.frozen, ...columns.scrolled]);
}
