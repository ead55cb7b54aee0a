/** Sheets of a workbook that counts its days from 1904, as sheets of one that counts from 1900. */
import type { CellValue } from '../values/cell';
import { isDateFormat } from './clean/dates';
import type { SourceSheet } from './types';

/** Days between 1899-12-31 of the one system and 1904-01-01 of the other. */
const DAYS = 1462;

const shifted = (value: CellValue, format: string | undefined): CellValue =>
  typeof value === 'number' && format !== undefined && isDateFormat(format) ? value + DAYS : value;

/** Dates are told by their number format; every other cell stays as it is. */
export const from1904 = (sheet: SourceSheet): SourceSheet => ({
  ...sheet,
  values: sheet.values.map((row, r) => row.map((value, c) => shifted(value, sheet.formats[r]?.[c]))),
});
