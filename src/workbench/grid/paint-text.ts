/** Text in a cell: font, wrapping, alignment, spilling into blank neighbours, `####` for numbers that do not fit. */
import type { Scalar } from '../../host/model/types';
import type { Look } from './look';
import type { Rect } from './view';

const FAMILY = '"Microsoft YaHei UI", "Segoe UI", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
/** Text is drawn a little smaller than 4/3 pixels a point: our fonts are wider than the one that column widths are measured in. */
const POINT = 1.2;
const PAD = 3;
const INDENT = 9;

export const fontOf = (look: Look): string => {
  const name = look.style.fontName ? `"${look.style.fontName}", ${FAMILY}` : FAMILY;
  const size = (look.style.fontSize ?? 11) * POINT;
  return `${look.italic ? 'italic ' : ''}${look.bold ? '600 ' : ''}${size}px ${name}`;
};

/** Lines of a wrapped text: breaks at line ends, then where the width is used up (after any character, as Chinese does). */
export function wrapLines(text: string, width: number, measure: (part: string) => number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split(/\r?\n/)) {
    let line = '';
    for (const part of paragraph.match(/[\u0020-\u024f]*[^\s\u2e80-\uffff]\s*|[\s\S]/gu) ?? []) {
      if (line !== '' && measure(line + part.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
    lines.push(line);
  }
  return lines;
}

/**
 * Paints one cell’s text. `room` says how many blank pixels lie beside the cell, so that text may spill into them;
 * `clip` is the part of the screen that the cell may touch.
 */
export function paintText(
  ctx: CanvasRenderingContext2D,
  rect: Rect,
  text: string,
  value: Scalar,
  look: Look,
  room: (side: 'left' | 'right') => number,
  clip: Rect,
): void {
  ctx.font = fontOf(look);
  const measure = (part: string): number => ctx.measureText(part).width;
  const inner = rect.width - 2 * PAD;
  const lineHeight = (look.style.fontSize ?? 11) * POINT * 1.3;
  const lines = look.style.wrap ? wrapLines(text, inner, measure) : [text.replace(/\r?\n/g, ' ')];
  const widest = lines.length === 1 ? measure(lines[0]!) : inner;
  let shown = lines;
  let [x0, x1] = [rect.x, rect.x + rect.width];
  if (widest > inner && !look.style.wrap) {
    if (typeof value === 'number') shown = ['#'.repeat(Math.max(1, Math.floor(inner / measure('#'))))];
    else {
      const more = widest + 2 * PAD - rect.width;
      const share = look.align === 'center' ? more / 2 : more;
      const right = look.align === 'right' ? 0 : Math.min(room('right'), share);
      const left = look.align === 'left' ? 0 : Math.min(room('left'), share);
      ctx.fillStyle = '#FFFFFF';
      if (right > 0) ctx.fillRect(x1 - 1, rect.y, right, rect.height - 1);
      if (left > 0) ctx.fillRect(x0 - left, rect.y, left + 1, rect.height - 1);
      x0 -= left;
      x1 += right;
    }
  }
  ctx.save();
  ctx.beginPath();
  const left = Math.max(x0, clip.x);
  ctx.rect(left, rect.y, Math.min(x1, clip.x + clip.width) - left, rect.height);
  ctx.clip();
  ctx.fillStyle = look.color;
  ctx.textBaseline = 'middle';
  ctx.textAlign = look.align;
  const indent = (look.style.indent ?? 0) * INDENT;
  const x =
    look.align === 'left'
      ? rect.x + PAD + indent
      : look.align === 'right'
        ? rect.x + rect.width - PAD - indent
        : rect.x + rect.width / 2;
  const block = lineHeight * shown.length;
  const free = rect.height - block;
  const vertical = look.style.vertical;
  // A text taller than its row shows its first lines.
  const top = free < 0 || vertical === 'Top' ? rect.y : vertical === 'Center' ? rect.y + free / 2 : rect.y + free - 1;
  for (const [i, line] of shown.entries()) {
    const y = top + lineHeight * (i + 0.5);
    ctx.fillText(line, x, y);
    if (look.underline || look.strike) stroke(ctx, x, y, look, measure(line));
  }
  ctx.restore();
}

function stroke(ctx: CanvasRenderingContext2D, x: number, y: number, look: Look, width: number): void {
  const start = look.align === 'left' ? x : look.align === 'right' ? x - width : x - width / 2;
  const half = (look.style.fontSize ?? 11) * POINT * 0.5;
  if (look.underline) ctx.fillRect(start, Math.round(y + half), width, 1);
  if (look.strike) ctx.fillRect(start, Math.round(y), width, 1);
}
