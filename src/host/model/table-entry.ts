import { area, contains, intersect } from './areas';
import { continueRows } from './continue-rows';
import { relativeForm } from './formula-text';
import type { Sheet } from './sheet';
import { bodyOf, fillColumn, headerText, renameColumnTo, resizeTable } from './tables';
import type { Area, TableModel } from './types';

/** A header cell that was written renames its column; an emptied or repeated one gets a made-up name back. */
export function noticeHeaders(sheet: Sheet, where: Area): void {
  for (const table of sheet.workbook.tablesOn(sheet)) {
    if (!table.showHeaders) continue;
    const hit = intersect(where, { ...table.area, bottom: table.area.top });
    if (!hit) continue;
    for (let column = hit.left; column <= hit.right; column++) {
      const index = column - table.area.left;
      const wanted = headerText(sheet, table.area.top, column);
      if (wanted !== table.columns[index]?.name || sheet.stored(table.area.top, column) !== wanted) {
        renameColumnTo(table, index, wanted);
      }
    }
  }
}

/** Entry directly below the last row or right of the last column makes a table grow, when the new cells are free. */
export function growTables(sheet: Sheet, where: Area): void {
  for (const table of sheet.workbook.tablesOn(sheet)) {
    const own = table.area;
    const below =
      !table.showTotals && where.top === own.bottom + 1 && where.left >= own.left && where.right <= own.right;
    const beside = where.left === own.right + 1 && where.top >= own.top && where.bottom <= own.bottom;
    if (!below && !beside) continue;
    const added = below
      ? area(own.bottom + 1, own.left, where.bottom, own.right)
      : area(own.top, own.right + 1, own.bottom, where.right);
    const taken = sheet.workbook.tablesOn(sheet).some((other) => other !== table && intersect(other.area, added));
    if (taken || !sheet.isBlank(added)) continue;
    resizeTable(table, { ...own, bottom: Math.max(own.bottom, added.bottom), right: Math.max(own.right, added.right) });
    if (below) continueRows(table, added.top, added.bottom);
    return;
  }
}

/** A formula entered into a column of a table may make it a calculated column: see `settleColumn`. */
export function noticeFormulas(sheet: Sheet, where: Area): void {
  for (const table of sheet.workbook.tablesOn(sheet)) {
    const body = bodyOf(table);
    const hit = body && intersect(where, body);
    if (!hit) continue;
    for (let column = hit.left; column <= hit.right; column++) settleColumn(sheet, table, column, hit.top, hit.bottom);
  }
}

/**
 * Rows `top`..`bottom` of a column were entered. The column takes their formula on when they all say the same, and the other
 * rows are empty or hold the formula the column had; then those rows are filled too.
 */
function settleColumn(sheet: Sheet, table: TableModel, column: number, top: number, bottom: number): void {
  const body = bodyOf(table)!;
  const model = table.columns[column - table.area.left]!;
  const entered = sheet.formula(top, column);
  if (entered === null) return;
  const form = relativeForm(entered, top, column);
  for (let row = top + 1; row <= bottom; row++) {
    const other = sheet.formula(row, column);
    if (other === null || (other !== entered && relativeForm(other, row, column) !== form)) return;
  }
  const old = model.formula === null ? null : relativeForm(model.formula, body.top, column);
  if (old === form) return; // the column says so already: long columns arrive in many pieces
  const rest = [area(body.top, column, top - 1, column), area(bottom + 1, column, body.bottom, column)];
  for (const part of rest) {
    for (let row = part.top; row <= part.bottom; row++) {
      const other = sheet.formula(row, column);
      if (
        other === null ? sheet.stored(row, column) !== null : old === null || relativeForm(other, row, column) !== old
      )
        return;
    }
  }
  fillColumn(
    table,
    column - table.area.left,
    { row: top, column },
    entered,
    (row) => !contains(area(top, column, bottom), row, column),
  );
}
