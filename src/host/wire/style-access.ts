import { MAX_ROW } from '../model/areas';
import type { Area, Style } from '../model/types';
import { invalidArgument } from './errors';
import { demand } from './protection';
import { usedPart, type AreasTarget, type RangeTarget } from './targets';

/** Formats work on a range and on range areas alike: both are cut down to areas of one sheet. */
export const allAreas = (t: RangeTarget | AreasTarget): readonly Area[] => ('areas' in t ? t.areas : [t.area]);

/** What a format is read from and written to. */
export type Styled = RangeTarget | AreasTarget;

/** The common value of a style key over the cells, or null when they differ (as Excel answers). */
export function common<R>(t: Styled, read: (style: Style) => R): R | null {
  let found: { value: R } | null = null;
  for (const where of allAreas(t)) {
    const part = where.bottom === MAX_ROW ? (usedPart(t.sheet, where) ?? { ...where, bottom: where.top }) : where;
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        const value = read(t.sheet.style(row, column));
        if (!found) found = { value };
        else if (found.value !== value) return null;
      }
    }
  }
  return found && found.value;
}

export function restyle(t: Styled, change: Partial<Style>): void {
  demand(t.sheet, 'allowFormatCells');
  for (const where of allAreas(t)) t.sheet.setStyle(where, change);
}

const COLOUR = /^#[0-9a-f]{6}$/i;
const NAMED_COLOURS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
  grey: '#808080',
  purple: '#800080',
  pink: '#FFC0CB',
  brown: '#A52A2A',
};

/** `#RRGGBB` in capitals, from a colour as the API takes it. */
export function colour(value: unknown): string {
  const text = String(value);
  const hex = NAMED_COLOURS[text.toLowerCase()] ?? (text.startsWith('#') ? text : `#${text}`);
  if (!COLOUR.test(hex)) throw invalidArgument();
  return hex.toUpperCase();
}
