/** A1 addresses. Rows and columns are 0-based in code, as Office.js counts them. */

/** 0 → A, 26 → AA. */
export const columnName = (column: number): string => {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
};

/** A → 0, AA → 26. */
export const columnIndex = (name: string): number => {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
};

export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `A1:C9` of a block given by its first cell and its size. */
export const blockAddress = (row: number, column: number, rows: number, columns: number): string =>
  rows === 1 && columns === 1
    ? cellAddress(row, column)
    : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

/** Sheet name as a formula writes it, always in quotes. */
export const quoteSheet = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'`;

/** `'Sheet'!$A$2:$A$9`, for names, lists and charts. */
export const absoluteRef = (sheet: string, row: number, column: number, rows: number, columns: number): string => {
  const first = `$${columnName(column)}$${row + 1}`;
  const last = `$${columnName(column + columns - 1)}$${row + rows}`;
  return `${quoteSheet(sheet)}!${first}${rows * columns > 1 ? `:${last}` : ''}`;
};

/** The address without its sheet: `'a!b'!C3` → `C3`. */
export const localAddress = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/** 0-based first and last row of each area of an address; a whole column reaches over all rows. */
export const rowsOfAddress = (address: string): [first: number, last: number][] =>
  localAddress(address)
    .split(',')
    .map((area) => {
      const rows = area.split(':').map((corner) => Number(corner.replace(/[^0-9]/g, '')));
      const [first, last = first] = rows as [number, number?];
      return first > 0 && last! > 0 ? [first - 1, last! - 1] : [0, MAX_ROW];
    });

const MAX_ROW = 1_048_575;
