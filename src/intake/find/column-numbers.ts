/** A row under the header that numbers the columns: (1) (2) (3), ① ② ③, 1 2 3 4. */
import { foldWidth } from '../clean/text';
import type { Grid } from './grid';

/** Fewer columns may hold such numbers by chance. */
const LEAST = 3;
const NUMBER = /^[([]?(\d{1,2})[)\].]?$/;

/** True when every filled cell counts on from the one before it, beginning with 1; 栏次 may stand before them. */
export const isColumnNumbers = (grid: Grid, row: number, left: number, right: number): boolean => {
  const texts = grid.filledColumns(row, left, right).map((column) => foldWidth(grid.text(row, column)));
  const numbers = /^(?:栏次|栏目|序号|行次)$/.test(texts[0] ?? '') ? texts.slice(1) : texts;
  return numbers.length >= LEAST && numbers.every((text, at) => Number(NUMBER.exec(text)?.[1]) === at + 1);
};
