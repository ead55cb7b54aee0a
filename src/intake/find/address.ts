/** Letters of a 1-based column: 1 → A, 27 → AA. */
export const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

/** A1 address of an area, 1-based and inclusive. */
export const address = (left: number, top: number, right: number, bottom: number): string =>
  `${letters(left)}${top}:${letters(right)}${bottom}`;
