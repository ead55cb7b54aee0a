/** Copying and pasting a block as tab-separated text, as spreadsheets exchange it. */
import type { Area, SheetModel } from '../../host/model/types';

const quoted = (text: string): string => (/[\t\n\r"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** The shown texts of an area; `textOf` formats a cell as the grid does. */
export function toTsv(area: Area, sheet: SheetModel, textOf: (row: number, column: number) => string): string {
  const used = sheet.usedArea(true);
  const bottom = Math.min(area.bottom, Math.max(used?.bottom ?? area.top, area.top));
  const right = Math.min(area.right, Math.max(used?.right ?? area.left, area.left));
  const lines: string[] = [];
  for (let row = area.top; row <= bottom; row++) {
    const cells: string[] = [];
    for (let column = area.left; column <= right; column++) cells.push(quoted(textOf(row, column)));
    lines.push(cells.join('\t'));
  }
  return lines.join('\r\n');
}

/** Reads tab-separated text: quoted cells may hold tabs, line ends and doubled quotes; one last line end is not a row. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inQuotes = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (inQuotes) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else inQuotes = false;
    } else if (c === '"' && cell === '') inQuotes = true;
    else if (c === '\t') {
      row.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}
