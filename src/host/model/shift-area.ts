/** What an insertion or deletion does to spans and areas. */
import type { Area } from './types';

/**
 * Lines inserted (`count` > 0) or deleted (< 0) at `at` along an axis, for the band `from`..`to` of the other axis: the whole
 * sheet, or a part of it that cells move within.
 */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Where the span first..last lies after the shift; null when it is gone. */
export function shiftSpan(first: number, last: number, shift: Shift): [number, number] | null {
  const { at, count } = shift;
  if (count > 0) return last < at ? [first, last] : [first >= at ? first + count : first, last + count];
  const end = at - count;
  if (first >= at && last < end) return null;
  return [first < at ? first : first < end ? at : first + count, last < at ? last : last < end ? at - 1 : last + count];
}

/** Where an area lies after the shift; areas that stick out of the band stay. */
export function shiftArea(own: Area, shift: Shift): Area | null {
  const rows = shift.axis === 'rows';
  const [low, high] = rows ? [own.left, own.right] : [own.top, own.bottom];
  if (low < shift.from || high > shift.to) return own;
  const span = shiftSpan(rows ? own.top : own.left, rows ? own.bottom : own.right, shift);
  if (!span) return null;
  return rows ? { ...own, top: span[0], bottom: span[1] } : { ...own, left: span[0], right: span[1] };
}
