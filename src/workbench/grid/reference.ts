/** What a reference means: `B3:C9`, `'客户'!$A$1`, a defined name, a table or one of its columns. */
import type { Area, SheetModel, WorkbookModel } from '../../host/model/types';
import { parseArea } from '../../host/model/areas';

export interface Place {
  readonly sheet: SheetModel;
  readonly area: Area;
}

const SHEET_REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const TABLE_REFERENCE = /^([^[\]!]+)(?:\[([^[\]]*)\])?$/;

/** The place a reference names (with or without `=`), seen from `sheet`; undefined when it names none. */
export function resolve(workbook: WorkbookModel, sheet: SheetModel, reference: string, depth = 0): Place | undefined {
  const text = reference.trim().replace(/^=/, '');
  const qualified = SHEET_REFERENCE.exec(text);
  if (qualified) {
    const other = workbook.sheet((qualified[1] ?? qualified[2]!).replace(/''/g, "'"));
    const area = parseArea(qualified[3]!);
    return other && area ? { sheet: other, area } : undefined;
  }
  const area = parseArea(text);
  if (area) return { sheet, area };
  const name = workbook.name(text, sheet);
  if (name && depth < 8) return resolve(workbook, name.scope ?? sheet, name.formula, depth + 1);
  return tablePlace(workbook, text);
}

function tablePlace(workbook: WorkbookModel, text: string): Place | undefined {
  const match = TABLE_REFERENCE.exec(text);
  const table = match && workbook.table(match[1]!);
  if (!table) return undefined;
  const body: Area = {
    ...table.area,
    top: table.area.top + (table.showHeaders ? 1 : 0),
    bottom: table.area.bottom - (table.showTotals ? 1 : 0),
  };
  if (!match[2]) return { sheet: table.sheet, area: body };
  const index = table.columns.findIndex((column) => column.name.toLowerCase() === match[2]!.toLowerCase());
  if (index < 0) return undefined;
  const column = table.area.left + index;
  return { sheet: table.sheet, area: { ...body, left: column, right: column } };
}

/** The shown part of an area: cells beyond what the sheet uses hold nothing. */
export function usedPart(place: Place): Area | undefined {
  const used = place.sheet.usedArea(true);
  if (!used || used.bottom < place.area.top || used.right < place.area.left) return undefined;
  return {
    ...place.area,
    bottom: Math.min(place.area.bottom, used.bottom),
    right: Math.min(place.area.right, used.right),
  };
}
