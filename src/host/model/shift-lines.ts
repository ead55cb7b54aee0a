import { MAX_COLUMN, MAX_ROW } from './areas';
import type { Sheet } from './sheet';
import { shiftArea, shiftSpan, type Shift } from './shift-area';
import type { Area } from './types';

/** Moves what a sheet keeps beside its cells: line formats, merges, rules, links, filters, print set-up. */
export function shiftLines(sheet: Sheet, shift: Shift): void {
  const rows = shift.axis === 'rows';
  const whole = shift.from === 0 && shift.to >= (rows ? MAX_COLUMN : MAX_ROW);
  if (whole) {
    shiftKeys(rows ? sheet.rows : sheet.columns, shift);
    if (rows) shiftRowSet(sheet.filteredRows, shift);
    shiftPrint(sheet, shift);
  }
  shiftList(sheet.merges, shift);
  const merges = sheet.merges.filter((own) => own.top !== own.bottom || own.left !== own.right);
  sheet.merges.splice(0, sheet.merges.length, ...merges);
  for (const list of [sheet.validations, sheet.conditionalFormats] as { areas: Area[] }[][]) {
    for (let i = list.length - 1; i >= 0; i--) {
      shiftList(list[i]!.areas, shift);
      if (!list[i]!.areas.length) list.splice(i, 1);
    }
  }
  shiftLinks(sheet, shift);
  if (sheet.autoFilter) {
    const next = shiftArea(sheet.autoFilter.area, shift);
    sheet.autoFilter = next && { ...sheet.autoFilter, area: next };
  }
}

function shiftList(areas: Area[], shift: Shift): void {
  const next = areas.map((own) => shiftArea(own, shift)).filter((own) => own !== null);
  areas.splice(0, areas.length, ...next);
}

function shiftKeys<T>(lines: Map<number, T>, shift: Shift): void {
  const old = [...lines];
  lines.clear();
  for (const [line, format] of old) {
    const next = shiftSpan(line, line, shift);
    if (next) lines.set(next[0], format);
  }
}

function shiftRowSet(set: Set<number>, shift: Shift): void {
  const old = [...set];
  set.clear();
  for (const row of old) {
    const next = shiftSpan(row, row, shift);
    if (next) set.add(next[0]);
  }
}

function shiftLinks(sheet: Sheet, shift: Shift): void {
  const old = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of old) {
    const [top, left] = key.split(',').map(Number) as [number, number];
    const next = shiftArea({ top, left, bottom: top, right: left }, shift);
    if (next) sheet.hyperlinks.set(`${next.top},${next.left}`, link);
  }
}

function shiftPrint(sheet: Sheet, shift: Shift): void {
  const layout = sheet.pageLayout;
  if (layout.printArea) {
    shiftList(layout.printArea, shift);
    if (!layout.printArea.length) layout.printArea = null;
  }
  if (shift.axis === 'columns') {
    if (layout.printTitleColumns) layout.printTitleColumns = shiftSpan(...layout.printTitleColumns, shift);
    return;
  }
  if (layout.printTitleRows) layout.printTitleRows = shiftSpan(...layout.printTitleRows, shift);
  const breaks = layout.rowBreaks.map((row) => shiftSpan(row, row, shift)?.[0]).filter((row) => row !== undefined);
  layout.rowBreaks.splice(0, layout.rowBreaks.length, ...breaks);
}
