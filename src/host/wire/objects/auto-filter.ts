import type { Sheet } from '../../model/sheet';
import type { Area, TableModel } from '../../model/types';
import type { Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument } from '../errors';
import { applyFilters, type FilterCriteria } from '../filter';
import type { HostState } from '../host-state';
import { demand } from '../protection';
import { rangeOf, rangeTarget } from '../targets';
import { range } from '../refs';

/** The filter of a sheet, or of a table. */
export interface FilterOwner {
  readonly sheet: Sheet;
  readonly table: TableModel | null;
}

const criteriaOf = ({ sheet, table }: FilterOwner): Map<number, unknown> | null =>
  table ? table.filter : (sheet.autoFilter?.criteria ?? null);

/** Header row included. */
const areaOf = ({ sheet, table }: FilterOwner): Area | null => (table ? table.area : (sheet.autoFilter?.area ?? null));

/** Data rows a filter may hide. */
function bodyOf(owner: FilterOwner): Area | null {
  const area = areaOf(owner);
  if (!area) return null;
  const { table } = owner;
  return {
    ...area,
    top: area.top + (table && !table.showHeaders ? 0 : 1),
    bottom: area.bottom - (table?.showTotals ? 1 : 0),
  };
}

/** Hides and shows rows by the criteria as they are now. */
export function reapply(owner: FilterOwner, host: HostState): void {
  const body = bodyOf(owner);
  if (!body) return;
  applyFilters(owner.sheet, body, criteriaOf(owner) ?? new Map(), host);
  owner.sheet.touched('filter', areaOf(owner)!);
}

/** Sets or clears (null) the criteria of one column, counted from the left of the filter. */
export function setCriteria(
  owner: FilterOwner,
  column: number,
  criteria: FilterCriteria | null,
  host: HostState,
): void {
  demand(owner.sheet, 'allowAutoFilter');
  const { table, sheet } = owner;
  if (table) table.filter ??= new Map();
  const map = table ? table.filter : sheet.autoFilter?.criteria;
  if (!map) throw invalidArgument();
  if (criteria) map.set(column, criteria);
  else map.delete(column);
  reapply(owner, host);
}

const sameArea = (a: Area | undefined, b: Area): boolean =>
  a !== undefined && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

function apply(owner: FilterOwner, [where, column, criteria]: readonly unknown[], host: HostState): void {
  demand(owner.sheet, 'allowAutoFilter');
  const target = rangeOf(where, owner.sheet, host);
  if (!owner.table && !sameArea(owner.sheet.autoFilter?.area, target.area)) {
    clearAll(owner, host);
    owner.sheet.autoFilter = { area: target.area, criteria: new Map() };
  }
  if (typeof column === 'number' && criteria) setCriteria(owner, column, criteria as FilterCriteria, host);
  else reapply(owner, host);
}

export function clearAll(owner: FilterOwner, host: HostState): void {
  demand(owner.sheet, 'allowAutoFilter');
  criteriaOf(owner)?.clear();
  reapply(owner, host);
}

/** Criteria by column, null where a column has none. */
function list(owner: FilterOwner): unknown[] {
  const area = areaOf(owner);
  const criteria = criteriaOf(owner);
  return area ? Array.from({ length: area.right - area.left + 1 }, (_, i) => criteria?.get(i) ?? null) : [];
}

function filterRange(owner: FilterOwner): Ref | null {
  const area = areaOf(owner);
  return area && range(rangeTarget(owner.sheet, area));
}

/** `Excel.AutoFilter`. */
export const autoFilter = defineClass<FilterOwner>({
  name: 'AutoFilter',
  properties: {
    enabled: readOnly((t) => (t.table ? t.table.showFilterButton : t.sheet.autoFilter !== null)),
    isDataFiltered: readOnly((t) => (criteriaOf(t)?.size ?? 0) > 0),
    criteria: readOnly((t) => list(t)),
  },
  methods: {
    apply: (t, args, host) => apply(t, args, host),
    clearCriteria: (t, _args, host) => clearAll(t, host),
    clearColumnCriteria: (t, [column], host) => setCriteria(t, Number(column), null, host),
    reapply: (t, _args, host) => reapply(t, host),
    remove: (t, _args, host) => {
      clearAll(t, host);
      if (!t.table) t.sheet.autoFilter = null;
    },
    getRangeOrNullObject: (t) => filterRange(t),
  },
});
