import type { BorderStyle, Style } from './types';

/** The style of a cell that nobody touched. */
export const DEFAULT_STYLE: Style = Object.freeze({ numberFormat: 'General' });

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** A change of style; a key that is present but undefined goes back to the default, a border side that is too. */
export type StyleChange = Partial<Style>;

/** Styles by number, each kept once, so that a cell needs only two bytes for its looks. Number 0 is the default. */
export class StylePool {
  private readonly styles: Style[] = [DEFAULT_STYLE];
  private readonly byKey = new Map<string, number>([[styleKey(DEFAULT_STYLE), 0]]);

  /** The number of this style, new or known. */
  intern(style: Style): number {
    const key = styleKey(style);
    let id = this.byKey.get(key);
    if (id === undefined) {
      id = this.styles.length;
      this.styles.push(Object.freeze(style));
      this.byKey.set(key, id);
    }
    return id;
  }

  get(id: number): Style {
    return this.styles[id] ?? DEFAULT_STYLE;
  }

  get size(): number {
    return this.styles.length;
  }

  /** A function from style number to style number that applies `change`; remembers what it has worked out. */
  changer(change: StyleChange): (id: number) => number {
    const known = new Map<number, number>();
    return (id) => {
      let to = known.get(id);
      if (to === undefined) known.set(id, (to = this.intern(changed(this.get(id), change))));
      return to;
    };
  }
}

/** `style` with `change` applied; the tie to the file it came from is cut when anything is different. */
export function changed(style: Style, change: StyleChange): Style {
  const next: Record<string, unknown> = { ...style, ...change, borders: mergeBorders(style.borders, change.borders) };
  if (next.numberFormat === undefined) next.numberFormat = DEFAULT_STYLE.numberFormat;
  for (const key of Object.keys(next)) if (next[key] === undefined) delete next[key];
  const result = next as unknown as Style;
  if (styleKey(result) === styleKey(style)) return style;
  if (change.sourceXf === undefined) delete next.sourceXf;
  return result;
}

function mergeBorders(old: Style['borders'], change: Style['borders']): Style['borders'] {
  if (!change) return old;
  const next: Partial<Record<(typeof SIDES)[number], BorderStyle>> = {};
  for (const side of SIDES) {
    const found = side in change ? change[side] : old?.[side];
    if (found && found.style.toLowerCase() !== 'none') next[side] = found;
  }
  return Object.keys(next).length ? next : undefined;
}

function styleKey(style: Style): string {
  const parts: string[] = [];
  for (const key of Object.keys(style).sort()) {
    const value = style[key as keyof Style];
    if (value === undefined) continue;
    if (key === 'borders') {
      for (const side of SIDES) {
        const border = style.borders?.[side];
        if (border) parts.push(`${side}:${border.style},${border.color}`);
      }
    } else parts.push(`${key}:${String(value)}`);
  }
  return parts.join('\u0001');
}
