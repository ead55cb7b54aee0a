import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import { invalidArgument } from './errors';

function placeOf(position: string, relativeTo: Sheet | undefined, workbook: Workbook): number {
  const at = relativeTo ? workbook.sheets.indexOf(relativeTo) : -1;
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

/** `Worksheet.copy`: cells, looks, lines, merges, validation and page set-up; tables are copied as plain cells. */
export function copySheet(sheet: Sheet, position: string, relativeTo: Sheet | undefined, workbook: Workbook): Sheet {
  let n = 2;
  while (workbook.sheet(`${sheet.name} (${n})`)) n++;
  const copy = workbook.addSheet(`${sheet.name} (${n})`, placeOf(position, relativeTo, workbook));
  const used = sheet.usedArea(false);
  for (let row = used?.top ?? 0; used && row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const formula = sheet.formula(row, column);
      if (formula !== null) copy.putFormula(row, column, formula);
      else copy.put(row, column, sheet.value(row, column));
      copy.setStyle({ top: row, left: column, bottom: row, right: column }, sheet.style(row, column));
    }
  }
  for (const [row, format] of sheet.rows) copy.rows.set(row, { ...format });
  for (const [column, format] of sheet.columns) copy.columns.set(column, { ...format });
  copy.merges.push(...sheet.merges);
  copy.validations.push(...sheet.validations.map((one) => ({ ...one, areas: [...one.areas] })));
  copy.conditionalFormats.push(...sheet.conditionalFormats.map((one) => ({ ...one, areas: [...one.areas] })));
  copy.pageLayout = structuredClone(sheet.pageLayout);
  copy.freeze = { ...sheet.freeze };
  copy.tabColor = sheet.tabColor;
  copy.showGridlines = sheet.showGridlines;
  if (used) workbook.calc.areaChanged(copy, used);
  return copy;
}
