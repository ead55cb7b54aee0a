/**
 * The oracle: requirements sections 3, 4 and 8 worked out a second time, in plain arithmetic over rows, apart from the
 * product's definitions. It shares no rule, parameter or helper with them; where both agree, both read the text alike.
 */
export type Cell = string | number | boolean | null;

/** A row of a register by header. */
export type Row = Readonly<Record<string, Cell>>;

/** What the oracle says the computed columns hold; '' is blank. */
export type Answer = Record<string, string | number>;

/** The number or serial date of a cell; words where a number belongs count as blank. */
export const num = (row: Row, label: string): number | undefined => {
  const value = row[label];
  return typeof value === 'number' ? value : undefined;
};

export const zero = (row: Row, label: string): number => num(row, label) ?? 0;

export const word = (row: Row, label: string): string => String(row[label] ?? '').trim();

export const day = (moment: number): number => Math.floor(moment);

/** Half away from zero, as spreadsheets round; a hair is added against binary dust. */
export const round = (value: number, places: number): number => {
  const scale = 10 ** places;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale * (1 + 1e-15) + 1e-9)) / scale;
};

export const clamp = (value: number): number => Math.min(100, Math.max(0, value));

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

export const yes = (test: boolean): string => (test ? '是' : '否');
