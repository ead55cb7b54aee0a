/** Column widths that fit what stands in the column. */

/** Width of a text in characters of the default font: a Chinese character takes two. */
export const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! < 0x1100 ? 1 : 2;
  return width;
};

const MIN = 8;
const MAX = 40;
/** Enough rows to judge by; a report of thousands looks the same further down. */
const SAMPLE = 300;

/** Width of a column in characters: its header and its texts as shown, within sensible bounds. */
export const fitWidth = (header: string, texts: Iterable<string>): number => {
  // A header may wrap to two lines, and the filter button takes some room.
  let width = Math.max(MIN, Math.min(textWidth(header), 14) + 3);
  let seen = 0;
  for (const text of texts) {
    width = Math.max(width, textWidth(text) + 2);
    if (++seen >= SAMPLE) break;
  }
  return Math.min(MAX, width);
};

/** Office.js measures in points: 7 pixels a character and 5 for the edges, at 96 pixels to 72 points. */
export const widthInPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
