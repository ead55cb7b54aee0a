/** What differs between the cells that stand and the cells that should. Pure. */
import { shown, written, type SheetCell } from './cell';

/** One rectangle to write; `null` in `after` leaves a cell as it is. Row and column count from the block's corner. */
export interface Patch {
  readonly row: number;
  readonly column: number;
  readonly before: unknown[][];
  readonly after: (string | number | boolean | null)[][];
  /** Number formats of its columns. */
  readonly formats: readonly string[];
}

/** First and last column that differ in a row, or null. */
const span = (
  old: readonly unknown[],
  next: readonly SheetCell[],
  formats: readonly string[],
): readonly [number, number] | null => {
  let first = -1;
  let last = -1;
  for (let at = 0; at < next.length; at++) {
    if ((old[at] ?? '') === shown(next[at]!, formats[at] ?? '')) continue;
    if (first < 0) first = at;
    last = at;
  }
  return first < 0 ? null : [first, last];
};

/**
 * Rectangles that turn `old` into `next`: each a run of neighbouring rows with changes, as narrow as they allow.
 * @param old cells as `Range.formulas` gives them; rows beyond its end count as blank
 * @param formats number format of each column: text under `@` needs no guard
 */
export const diff = (
  old: readonly (readonly unknown[])[],
  next: readonly (readonly SheetCell[])[],
  formats: readonly string[],
): Patch[] => {
  const patches: Patch[] = [];
  let from = 0;
  let spans: (readonly [number, number])[] = [];
  const close = () => {
    if (spans.length === 0) return;
    const left = Math.min(...new Set(spans.map(([first]) => first)));
    const right = Math.max(...new Set(spans.map(([, last]) => last)));
    const before: unknown[][] = [];
    const after: Patch['after'] = [];
    spans.forEach((_, n) => {
      const line = next[from + n]!.slice(left, right + 1);
      const was = line.map((_cell, c) => old[from + n]?.[left + c] ?? '');
      before.push(was);
      after.push(
        line.map((cell, c) => {
          const format = formats[left + c] ?? '';
          return was[c] === shown(cell, format) ? null : written(cell, format);
        }),
      );
    });
    patches.push({ row: from, column: left, before, after, formats: formats.slice(left, right + 1) });
    spans = [];
  };
  next.forEach((row, at) => {
    const changed = span(old[at] ?? [], row, formats);
    if (!changed) close();
    else {
      if (spans.length === 0) from = at;
      spans.push(changed);
    }
  });
  close();
  return patches;
};
