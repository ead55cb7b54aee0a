/** A rectangle of cells, counted from 1. */
export type Area = { top: number; left: number; bottom: number; right: number };

const columnOf = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `B2` or `B2:D9`; undefined for anything else, or outside a sheet. */
export function areaOf(ref: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(ref);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const area = { top: Number(top), left: columnOf(left), bottom: Number(bottom), right: columnOf(right) };
  const inside = area.top >= 1 && area.bottom <= 1_048_576 && area.right <= 16_384;
  return inside && area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
