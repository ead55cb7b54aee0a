/** Sizes of requests: Excel on the web takes and gives at most 5 MB at a time. */

/** UTF-8 length of a text as JSON, without counting rare escapes exactly. */
const textBytes = (text: string): number => {
  let bytes = 2;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20) bytes += 6;
    else if (code < 0x80) bytes += code === 0x22 || code === 0x5c ? 2 : 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
};

/** Bytes of one cell in a request, its comma included. */
export const cellBytes = (value: unknown): number => {
  if (typeof value === 'string') return textBytes(value) + 1;
  if (typeof value === 'number') return Number.isInteger(value) && Math.abs(value) < 1e9 ? 8 : 20;
  return 6;
};

/** Bytes of one row of cells. */
export const rowBytes = (row: readonly unknown[]): number => {
  let bytes = 3;
  for (const value of row) bytes += cellBytes(value);
  return bytes;
};

/** Bytes of a block of cells. */
export const blockBytes = (rows: readonly (readonly unknown[])[]): number => {
  let bytes = 2;
  for (const row of rows) bytes += rowBytes(row);
  return bytes;
};

/** A part of a block: rows `[top, bottom)` and columns `[left, right)`, and its size. */
export interface Slab {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly bytes: number;
}

/**
 * Cuts a block into parts of whole rows that stay under `limit` bytes each; a single row over the limit is cut by
 * columns. A cell alone may exceed the limit: it cannot be cut.
 */
export const slabsOf = (rows: readonly (readonly unknown[])[], limit: number): Slab[] => {
  const slabs: Slab[] = [];
  let top = 0;
  let bytes = 2;
  const close = (bottom: number) => {
    if (bottom > top) slabs.push({ top, bottom, left: 0, right: rows[top]!.length, bytes });
    top = bottom;
    bytes = 2;
  };
  rows.forEach((row, at) => {
    const size = rowBytes(row);
    if (bytes + size > limit) close(at);
    if (size > limit) {
      slabs.push(...cutRow(row, at, limit));
      top = at + 1;
    } else bytes += size;
  });
  close(rows.length);
  return slabs;
};

const cutRow = (row: readonly unknown[], at: number, limit: number): Slab[] => {
  const parts: Slab[] = [];
  let left = 0;
  let bytes = 5;
  row.forEach((value, column) => {
    const size = cellBytes(value);
    if (column > left && bytes + size > limit) {
      parts.push({ top: at, bottom: at + 1, left, right: column, bytes });
      left = column;
      bytes = 5;
    }
    bytes += size;
  });
  parts.push({ top: at, bottom: at + 1, left, right: row.length, bytes });
  return parts;
};
