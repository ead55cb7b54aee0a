import { area, areaName, intersect, MAX_COLUMN, MAX_ROW, parseArea, quoteSheet } from '../model/areas';
import type { Sheet } from '../model/sheet';
import type { Area, SheetModel } from '../model/types';
import type { Ref } from './api-class';
import { invalidArgument, invalidReference } from './errors';
import type { HostState } from './host-state';

/** What a `Range` stands for. `area` moves when rows are inserted above a range that is kept alive. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
}

/** What a `RangeAreas` stands for. */
export interface AreasTarget {
  readonly sheet: Sheet;
  areas: Area[];
}

/** The tables of one sheet, of the whole workbook (null), or those a range touches. */
export interface TablesTarget {
  readonly sheet: Sheet | null;
  readonly within?: { readonly range: RangeTarget; readonly fully: boolean };
}

export const rangeTarget = (sheet: SheetModel, where: Area): RangeTarget => ({ sheet: sheet as Sheet, area: where });

/** A range off the grid is an error, not a null object. */
export function onGrid(where: Area): Area {
  if (where.top < 0 || where.left < 0 || where.bottom > MAX_ROW || where.right > MAX_COLUMN) throw invalidArgument();
  if (where.top > where.bottom || where.left > where.right) throw invalidArgument();
  return where;
}

export const rowCount = (a: Area): number => a.bottom - a.top + 1;
export const columnCount = (a: Area): number => a.right - a.left + 1;
export const cellCount = (a: Area): number => rowCount(a) * columnCount(a);
export const isEntireColumn = (a: Area): boolean => a.top === 0 && a.bottom === MAX_ROW;
export const isEntireRow = (a: Area): boolean => a.left === 0 && a.right === MAX_COLUMN;

/** `客户!A1:B2`, with quotes where a sheet name needs them. */
export const fullAddress = (sheet: SheetModel, where: Area): string => `${quoteSheet(sheet.name)}!${areaName(where)}`;

const SHEET_PREFIX = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s;

/** Reads `A1:B2`, `客户!A1`, a name or a table's name or column; null when it is nothing of the kind. */
export function findRange(text: string, home: Sheet, host: HostState): RangeTarget | null {
  const wanted = text.trim().replace(/^=/, '');
  const m = SHEET_PREFIX.exec(wanted);
  const sheet = m ? host.workbook.sheet((m[1]?.replace(/''/g, "'") ?? m[2])!) : home;
  if (!sheet) return null;
  const rest = m ? m[3]! : wanted;
  const found = parseArea(rest);
  if (found) return rangeTarget(sheet, found);
  const name = host.workbook.name(rest, sheet);
  if (name) return findRange(name.formula, home, host);
  return findInTable(rest, host);
}

const TABLE_COLUMN = /^([^[\]]+)(?:\[(?:\[)?([^[\]]*)\]?(?:\])?)?$/;

function findInTable(text: string, host: HostState): RangeTarget | null {
  const m = TABLE_COLUMN.exec(text);
  const table = m && host.workbook.table(m[1]!);
  if (!table) return null;
  const { top, bottom, left, right } = table.area;
  const body = area(top + (table.showHeaders ? 1 : 0), left, bottom - (table.showTotals ? 1 : 0), right);
  switch (m[2]?.toLowerCase()) {
    case undefined:
    case '':
    case '#data':
      return rangeTarget(table.sheet, body);
    case '#all':
      return rangeTarget(table.sheet, table.area);
    case '#headers':
      return rangeTarget(table.sheet, { ...table.area, bottom: top });
  }
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === m[2]!.toLowerCase());
  return index < 0 ? null : rangeTarget(table.sheet, { ...body, left: left + index, right: left + index });
}

/** A range given as a `Range` object or as an address. */
export function rangeOf(value: unknown, home: Sheet, host: HostState): RangeTarget {
  if (typeof value === 'string') {
    const found = findRange(value, home, host);
    if (!found) throw invalidArgument();
    return found;
  }
  const target = (value as Ref | null)?.target as RangeTarget | undefined;
  if (!target?.area) throw invalidArgument();
  return target;
}

/** A range or range areas given as an object. */
export function areasOf(value: unknown, home: Sheet, host: HostState): AreasTarget {
  const target = (value as Ref | null)?.target as Partial<AreasTarget> | undefined;
  if (target?.areas) return target as AreasTarget;
  const range = rangeOf(value, home, host);
  return { sheet: range.sheet, areas: [range.area] };
}

/** The part of an area that can hold anything, so that whole columns are not walked cell by cell. */
export function usedPart(sheet: Sheet, where: Area, valuesOnly = false): Area | null {
  const used = sheet.usedArea(valuesOnly);
  return used && intersect(used, where);
}

/** Throws when the sheet of a range was deleted meanwhile. */
export function alive(target: { readonly sheet: Sheet }, host: HostState): void {
  if (!host.workbook.sheets.includes(target.sheet)) throw invalidReference();
}

/** Hidden by hand, by a group, or by a filter. */
export const isRowHidden = (sheet: Sheet, row: number): boolean =>
  sheet.filteredRows.has(row) || sheet.rows.get(row)?.hidden === true;
