import type { Sheet } from '../model/sheet';
import type { Style } from '../model/types';
import type { Workbook } from '../model/workbook';
import { invalidArgument } from './errors';

/** Where a new sheet goes among the others. */
export function placeOf(position: string, relativeTo: Sheet | undefined, workbook: Workbook): number {
  const at = relativeTo ? workbook.sheets.indexOf(relativeTo) : -1;
  if ((position === 'Before' || position === 'After') && at < 0) throw invalidArgument();
  switch (position) {
    case 'Beginning':
      return 0;
    case 'Before':
      return at;
    case 'After':
      return at + 1;
    case 'End':
    case 'None':
      return workbook.sheets.length;
    default:
      throw invalidArgument();
  }
}

/** `name`, or with ` (2)`, ` (3)` … behind it; names of sheets have 31 characters at most. */
export function freeSheetName(workbook: Workbook, name: string, from = 2): string {
  for (let n = from; ; n++) {
    const tail = ` (${n})`;
    const free = `${name.slice(0, 31 - tail.length)}${tail}`;
    if (!workbook.sheet(free)) return free;
  }
}

/** A style number of the one workbook as one of the other; another file's own styles mean nothing there. */
function styleNumbers(from: Workbook, to: Workbook): (id: number) => number {
  if (from === to) return (id) => id;
  const known = new Map<number, number>([[0, 0]]);
  return (id) => {
    let own = known.get(id);
    if (own === undefined) {
      const { sourceXf: _, ...style } = from.styles.get(id);
      known.set(id, (own = to.styles.intern(style)));
    }
    return own;
  };
}

function lineStyle(style: Style | undefined, sameBook: boolean): Style | undefined {
  if (!style || sameBook) return style;
  const { sourceXf: _, ...own } = style;
  return own;
}

/** Cells, looks, lines, merges, validation and page set-up of a sheet, in a blank one of the same or another workbook. */
export function fillSheet(sheet: Sheet, copy: Sheet): void {
  const sameBook = sheet.workbook === copy.workbook;
  const number = styleNumbers(sheet.workbook, copy.workbook);
  const used = sheet.usedArea(false);
  if (used)
    sheet.cells.forEachStored(used, (row, column) => {
      const formula = sheet.formula(row, column);
      if (formula !== null) copy.putFormula(row, column, formula, sheet.value(row, column));
      else copy.put(row, column, sheet.value(row, column));
      copy.cells.setStyle(row, column, number(sheet.cells.style(row, column)));
    });
  for (const [row, format] of sheet.rows) copy.rows.set(row, { ...format, style: lineStyle(format.style, sameBook) });
  for (const [column, format] of sheet.columns)
    copy.columns.set(column, { ...format, style: lineStyle(format.style, sameBook) });
  for (const row of sheet.filteredRows) copy.filteredRows.add(row);
  for (const [cell, link] of sheet.hyperlinks) copy.hyperlinks.set(cell, { ...link });
  copy.merges.push(...sheet.merges);
  copy.validations.push(...sheet.validations.map((one) => ({ ...one, areas: [...one.areas] })));
  copy.conditionalFormats.push(...sheet.conditionalFormats.map((one) => ({ ...one, areas: [...one.areas] })));
  copy.pageLayout = structuredClone(sheet.pageLayout);
  copy.freeze = { ...sheet.freeze };
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  copy.showHeadings = sheet.showHeadings;
  copy.standardWidth = sheet.standardWidth;
  if (used) copy.workbook.calc.areaChanged(copy, used);
}

/** `Worksheet.copy`: tables are copied as plain cells. */
export function copySheet(sheet: Sheet, position: string, relativeTo: Sheet | undefined, workbook: Workbook): Sheet {
  const copy = workbook.addSheet(freeSheetName(workbook, sheet.name), placeOf(position, relativeTo, workbook));
  fillSheet(sheet, copy);
  return copy;
}
