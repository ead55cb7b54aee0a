/** Drop-down lists. Excel takes a list of 255 characters inline; longer ones stand on the hidden sheet 列表. */
import { absoluteRef } from '../office/a1';
import type { Session } from '../office/session';

const MAX_INLINE = 255;

/** Collects the long lists of all registers; equal ones are kept once. */
export class Lists {
  private readonly columns = new Map<string, number>();
  private readonly values: (readonly string[])[] = [];

  /** @param sheet name of the sheet that will hold them */
  constructor(private readonly sheet: string) {}

  /** What a validation names as its source: the list itself, or where it stands. */
  sourceOf(values: readonly string[]): string {
    const inline = values.join(',');
    if (inline.length <= MAX_INLINE && !values.some((value) => /[,，"]/.test(value))) return inline;
    let column = this.columns.get(inline);
    if (column === undefined) {
      column = this.values.push(values) - 1;
      this.columns.set(inline, column);
    }
    return `=${absoluteRef(this.sheet, 0, column, values.length, 1)}`;
  }

  async write(session: Session, sheet: Excel.Worksheet): Promise<void> {
    const height = Math.max(0, ...this.values.map(({ length }) => length));
    if (height === 0) return;
    const rows = Array.from({ length: height }, (_, row) => this.values.map((list) => list[row] ?? null));
    const range = sheet.getRangeByIndexes(0, 0, height, this.values.length);
    await session.fill(range, 0, '@', 'numberFormat');
    await session.write(sheet, 0, 0, rows);
  }
}
