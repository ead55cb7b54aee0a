import { intersect } from './areas';
import type { Sheet } from './sheet';
import { bodyOf } from './tables';
import type { Area, TableModel } from './types';

/**
 * Rows that a person has added below a table's last row look like it and follow its rules: formats, validation and
 * conditional formats go on, as in Excel. (A table resized by a program takes its formulas along only.)
 */
export function continueRows(table: TableModel, from: number, to: number): void {
  const sheet = table.sheet as Sheet;
  const last = from - 1;
  for (let column = table.area.left; column <= table.area.right; column++) {
    const style = sheet.cells.style(last, column);
    if (style === 0) continue;
    for (let row = from; row <= to; row++) {
      if (sheet.cells.style(row, column) === 0) sheet.cells.setStyle(row, column, style);
    }
  }
  const body = bodyOf(table)!;
  const reach = (where: Area): Area =>
    where.bottom === last && intersect(where, { ...body, top: last, bottom: last }) ? { ...where, bottom: to } : where;
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map(reach);
}
