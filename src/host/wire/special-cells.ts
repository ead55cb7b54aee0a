import { MAX_ROW } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { CellError, type Area } from '../model/types';
import { invalidArgument } from './errors';
import { isRowHidden, rowCount, usedPart, type RangeTarget } from './targets';

/** Range.getSpecialCells: blanks, constants, formulas or visible cells, as few areas as row runs allow. */
export function specialCells(t: RangeTarget, kind: unknown, valueKind: unknown): Area[] {
  const within = kind === 'Visible' ? t.area : usedPart(t.sheet, t.area);
  if (!within) return [];
  if (kind === 'Visible') return visibleAreas(t.sheet, usedOr(t, within));
  const wanted = cellTest(t.sheet, String(kind), String(valueKind ?? 'All'));
  const areas: Area[] = [];
  for (let column = within.left; column <= within.right; column++) {
    let from = -1;
    for (let row = within.top; row <= within.bottom + 1; row++) {
      const hit = row <= within.bottom && wanted(row, column);
      if (hit && from < 0) from = row;
      if (hit || from < 0) continue;
      areas.push({ top: from, bottom: row - 1, left: column, right: column });
      from = -1;
    }
  }
  return mergeSideways(areas);
}

const usedOr = (t: RangeTarget, where: Area): Area =>
  rowCount(where) === MAX_ROW + 1 ? (usedPart(t.sheet, t.area) ?? where) : where;

function cellTest(sheet: Sheet, kind: string, valueKind: string): (row: number, column: number) => boolean {
  const fits = (row: number, column: number): boolean => {
    const value = sheet.value(row, column);
    if (valueKind === 'All') return true;
    if (value instanceof CellError) return valueKind.includes('Errors');
    if (typeof value === 'boolean') return valueKind.includes('Logical');
    if (typeof value === 'number') return valueKind.includes('Numbers');
    return valueKind.includes('Text');
  };
  switch (kind) {
    case 'Blanks':
      return (row, column) => sheet.formula(row, column) === null && sheet.value(row, column) === null;
    case 'Constants':
      return (row, column) =>
        sheet.formula(row, column) === null && sheet.value(row, column) !== null && fits(row, column);
    case 'Formulas':
      return (row, column) => sheet.formula(row, column) !== null && fits(row, column);
    default:
      throw invalidArgument();
  }
}

function visibleAreas(sheet: Sheet, within: Area): Area[] {
  const areas: Area[] = [];
  let from = -1;
  for (let row = within.top; row <= within.bottom + 1; row++) {
    const shown = row <= within.bottom && !isRowHidden(sheet, row);
    if (shown && from < 0) from = row;
    if (shown || from < 0) continue;
    areas.push({ ...within, top: from, bottom: row - 1 });
    from = -1;
  }
  return areas;
}

/** Joins areas of equal rows in neighbouring columns. */
function mergeSideways(areas: Area[]): Area[] {
  const done: Area[] = [];
  const open = new Map<string, number>();
  for (const a of areas) {
    const at = open.get(`${a.top}:${a.bottom}`);
    if (at !== undefined && done[at]!.right === a.left - 1) done[at] = { ...done[at]!, right: a.right };
    else open.set(`${a.top}:${a.bottom}`, done.push(a) - 1);
  }
  return done;
}
