import type { Area, BorderStyle } from '../../model/types';
import type { Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument } from '../errors';
import { demand } from '../protection';
import { allAreas, colour, common, type Styled } from '../style-access';

type Side = 'left' | 'right' | 'top' | 'bottom';

/** Sides of the model by `Excel.BorderIndex`; diagonals are not modelled. */
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'] as const;
type BorderIndex = (typeof SIDES)[number];

interface BorderTarget {
  readonly of: Styled;
  readonly index: BorderIndex;
}

/** The cells and their sides that a border of a range consists of. */
function strips(where: Area, index: BorderIndex): { readonly area: Area; readonly side: Side }[] {
  switch (index) {
    case 'EdgeTop':
      return [{ area: { ...where, bottom: where.top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...where, top: where.bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...where, right: where.left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...where, left: where.right }, side: 'right' }];
    case 'InsideVertical':
      return where.left === where.right
        ? []
        : [
            { area: { ...where, right: where.right - 1 }, side: 'right' },
            { area: { ...where, left: where.left + 1 }, side: 'left' },
          ];
    case 'InsideHorizontal':
      return where.top === where.bottom
        ? []
        : [
            { area: { ...where, bottom: where.bottom - 1 }, side: 'bottom' },
            { area: { ...where, top: where.top + 1 }, side: 'top' },
          ];
  }
}

const NONE: BorderStyle = { style: 'None', color: '#000000' };

function read(t: BorderTarget, key: 'style' | 'color'): string | null {
  const [strip] = strips(allAreas(t.of)[0]!, t.index);
  if (!strip) return NONE[key];
  return common({ sheet: t.of.sheet, area: strip.area }, (style) => (style.borders?.[strip.side] ?? NONE)[key]);
}

function write(t: BorderTarget, change: (old: BorderStyle) => BorderStyle): void {
  demand(t.of.sheet, 'allowFormatCells');
  for (const where of allAreas(t.of)) {
    for (const { area, side } of strips(where, t.index)) {
      const old = t.of.sheet.style(area.top, area.left).borders?.[side] ?? NONE;
      t.of.sheet.setStyle(area, { borders: { [side]: change(old) } });
    }
  }
}

/** The model keeps line style and weight in one word, as files do: thin, medium, thick, hair, dashed … */
const BY_WEIGHT: Readonly<Record<string, string>> = {
  Hairline: 'Hairline',
  Thin: 'Continuous',
  Medium: 'Medium',
  Thick: 'Thick',
};
const WEIGHTS: Readonly<Record<string, string>> = { Hairline: 'Hairline', Medium: 'Medium', Thick: 'Thick' };

const border = defineClass<BorderTarget>({
  name: 'RangeBorder',
  properties: {
    sideIndex: readOnly((t) => t.index),
    style: {
      get: (t) => {
        const style = read(t, 'style');
        return style !== null && style in WEIGHTS ? 'Continuous' : style;
      },
      set: (t, value) => write(t, (old) => ({ style: String(value), color: old.color })),
    },
    color: {
      get: (t) => read(t, 'color'),
      set: (t, value) =>
        write(t, (old) => ({ style: old.style === 'None' ? 'Continuous' : old.style, color: colour(value) })),
    },
    weight: {
      get: (t) => WEIGHTS[read(t, 'style') ?? ''] ?? 'Thin',
      set: (t, value) => {
        const style = BY_WEIGHT[String(value)];
        if (!style) throw invalidArgument();
        write(t, (old) => ({
          style: old.style === 'None' || old.style === 'Continuous' || old.style in WEIGHTS ? style : old.style,
          color: old.color,
        }));
      },
    },
  },
});

function item(t: Styled, key: unknown): Ref {
  const index = SIDES.find((side) => side === key);
  if (!index) throw invalidArgument();
  return border({ of: t, index });
}

/** `Excel.RangeBorderCollection`: getItem('EdgeTop') and so on. */
export const borders = defineClass<Styled>({
  name: 'RangeBorderCollection',
  properties: { count: readOnly(() => SIDES.length) },
  items: (t) => SIDES.map((index) => border({ of: t, index })),
  item,
  methods: { getItemAt: (t, [index]) => item(t, SIDES[Number(index)]) },
});
