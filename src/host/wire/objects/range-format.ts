import type { Style } from '../../model/types';
import type { Property } from '../api-class';
import { defineClass } from '../api-class';
import { autofitColumns, autofitRows, pointsOfWidth, widthOfPoints } from '../autofit';
import { invalidArgument } from '../errors';
import { demand } from '../protection';
import { allAreas, colour, common, restyle, type Styled } from '../style-access';
import { borders } from './borders';

/** A key of the style with its default. */
function styled<K extends keyof Style>(key: K, fallback: NonNullable<Style[K]>): Property<Styled> {
  return {
    get: (t) => common(t, (style) => style[key] ?? fallback),
    set: (t, value) => restyle(t, { [key]: value } as Partial<Style>),
  };
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
export const rangeFormat = defineClass<Styled>({
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
});
