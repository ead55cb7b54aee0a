/** A sheet without any header: its rows as one table, told by a sibling sheet's columns or by their content. */
import type { ColumnProfile } from '../map/profile';
import type { FoundSheet, FoundSkip, FoundTable } from './found';
import type { ColumnHeader } from './header';

/** A table has at least these. */
const LEAST_ROWS = 2;
const LEAST_COLUMNS = 2;

const BLANK: ColumnHeader = { leaf: '', path: '' };

/** All rows that fill half of the columns; what is sparser is a note. Undefined for a sheet that holds no such rows. */
export const headerlessTable = ({ grid }: FoundSheet, headers?: readonly ColumnHeader[]): FoundTable | undefined => {
  const width = grid.right - grid.left + 1;
  const dataRows: number[] = [];
  const skipped: FoundSkip[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const filled = grid.filledColumns(row, grid.left, grid.right).length;
    if (filled >= Math.max(LEAST_COLUMNS, width / 2)) dataRows.push(row);
    else if (filled > 0)
      skipped.push({
        row,
        reason: dataRows.length === 0 ? 'title' : 'note',
        text: grid.rowText(row, grid.left, grid.right),
      });
  }
  if (dataRows.length < LEAST_ROWS || width < LEAST_COLUMNS) return undefined;
  return {
    left: grid.left,
    right: grid.right,
    headerRows: [],
    headers: headers ?? Array.from({ length: width }, () => BLANK),
    units: new Map(),
    dataRows,
    skipped,
  };
};

/** What the values of a column mostly are; '' for a column that says nothing. */
const kindOf = (profile: ColumnProfile): string => {
  if (profile.count === 0) return '';
  const kinds = [
    'mobile',
    'landline',
    'email',
    'creditCode',
    'idNumber',
    'date',
    'company',
    'number',
    'code',
    'chinese',
  ] as const;
  return kinds.find((kind) => profile[kind] >= 0.6) ?? 'text';
};

/** True when two tables have the same columns in the same order, as their values show. */
export const sameColumns = (a: readonly ColumnProfile[], b: readonly ColumnProfile[]): boolean => {
  if (a.length !== b.length || a.length < 3) return false;
  const pairs = a
    .map((profile, at) => [kindOf(profile), kindOf(b[at]!)] as const)
    .filter(([one, other]) => one && other);
  const agreeing = pairs.filter(([one, other]) => one === other);
  const telling = new Set(agreeing.map(([kind]) => kind).filter((kind) => kind !== 'text' && kind !== 'chinese'));
  return agreeing.length >= Math.max(3, pairs.length * 0.75) && telling.size >= 2;
};
