import { MAX_ROW } from '../../model/areas';
import type { Area, Style } from '../../model/types';
import type { Property } from '../api-class';
import { defineClass } from '../api-class';
import { autofitColumns, autofitRows, pointsOfWidth, widthOfPoints } from '../autofit';
import { invalidArgument } from '../errors';
import { demand } from '../protection';
import { usedPart, type AreasTarget, type RangeTarget } from '../targets';
import { borders } from './borders';

/** Formats work on a range and on range areas alike: both are cut down to areas of one sheet. */
export const allAreas = (t: RangeTarget | AreasTarget): readonly Area[] => ('areas' in t ? t.areas : [t.area]);

type Styled = RangeTarget | AreasTarget;
type StyleKey = keyof Style;

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

/** A key of the style with its default. */
function styled<K extends StyleKey>(key: K, fallback: NonNullable<Style[K]>): Property<Styled> {
  return {
    get: (t) => common(t, (style) => style[key] ?? fallback),
    set: (t, value) => restyle(t, { [key]: value } as Partial<Style>),
  };
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

const coloured = (key: 'fontColor' | 'fill', fallback: string): Property<Styled> => ({
  get: (t) => common(t, (style) => style[key] ?? fallback),
  set: (t, value) => restyle(t, { [key]: value === '' ? undefined : colour(value) }),
});

const rangeFill = defineClass<Styled>({
  name: 'RangeFill',
  properties: { color: coloured('fill', '#FFFFFF') },
  methods: { clear: (t) => restyle(t, { fill: undefined }) },
});

const rangeFont = defineClass<Styled>({
  name: 'RangeFont',
  properties: {
    name: styled('fontName', '宋体'),
    size: styled('fontSize', 11),
    color: coloured('fontColor', '#000000'),
    bold: styled('bold', false),
    italic: styled('italic', false),
    underline: styled('underline', 'None'),
    strikethrough: styled('strikethrough', false),
  },
});

const formatProtection = defineClass<Styled>({
  name: 'FormatProtection',
  properties: { locked: styled('locked', true), formulaHidden: styled('formulaHidden', false) },
});

/** Width of columns in points; null when they differ. */
const columnWidth: Property<Styled> = {
  get: (t) => {
    const [first] = allAreas(t);
    const widths = new Set<number>();
    for (let c = first!.left; c <= first!.right; c++)
      widths.add(pointsOfWidth(t.sheet.columns.get(c)?.width, t.sheet.standardWidth));
    return widths.size === 1 ? [...widths][0] : null;
  },
  set: (t, value) => {
    demand(t.sheet, 'allowFormatColumns');
    if (typeof value !== 'number' || value < 0) throw invalidArgument();
    for (const { left, right } of allAreas(t)) {
      for (let c = left; c <= right; c++)
        t.sheet.columns.set(c, { ...t.sheet.columns.get(c), width: widthOfPoints(value) });
    }
    t.sheet.touched('format', allAreas(t)[0]);
  },
};

/** Points of a row nobody has sized. */
const DEFAULT_HEIGHT = 15;

const rowHeight: Property<Styled> = {
  get: (t) => {
    const [first] = allAreas(t);
    const height = (row: number): number => t.sheet.rows.get(row)?.height ?? DEFAULT_HEIGHT;
    for (let r = first!.top + 1; r <= Math.min(first!.bottom, first!.top + 100_000); r++)
      if (height(r) !== height(first!.top)) return null;
    return height(first!.top);
  },
  set: (t, value) => {
    demand(t.sheet, 'allowFormatRows');
    if (typeof value !== 'number' || value < 0 || value > 409.5) throw invalidArgument();
    for (const { top, bottom } of allAreas(t)) {
      for (let r = top; r <= bottom; r++) t.sheet.rows.set(r, { ...t.sheet.rows.get(r), height: value });
    }
    t.sheet.touched('format', allAreas(t)[0]);
  },
};

/** `Excel.RangeFormat`. */
export const rangeFormat = defineClass<Styled>(() => ({
  name: 'RangeFormat',
  properties: {
    horizontalAlignment: styled('horizontal', 'General'),
    verticalAlignment: styled('vertical', 'Bottom'),
    wrapText: styled('wrap', false),
    indentLevel: styled('indent', 0),
    shrinkToFit: styled('shrink', false),
    columnWidth,
    rowHeight,
  },
  children: {
    fill: (t) => rangeFill(t),
    font: (t) => rangeFont(t),
    protection: (t) => formatProtection(t),
    borders: (t) => borders(t),
  },
  methods: {
    autofitColumns: (t, _args, host) => allAreas(t).forEach((where) => autofitColumns(t.sheet, where, host)),
    autofitRows: (t) => allAreas(t).forEach((where) => autofitRows(t.sheet, where)),
  },
}));
