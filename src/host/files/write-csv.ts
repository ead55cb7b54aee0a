import Papa from 'papaparse';
import type { Sheet } from '../model/sheet';
import { CellError, type Scalar } from '../model/types';

/** The used cells of a sheet as comma-separated text in UTF-8 with a byte order mark, so that Excel reads Chinese right. */
export function saveCsv(sheet: Sheet): Uint8Array {
  const used = sheet.usedArea(true);
  const rows = used ? sheet.getValues({ ...used, top: 0, left: 0 }) : [];
  const text = Papa.unparse(
    rows.map((row) => row.map(cellText)),
    { newline: '\r\n' },
  );
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

function cellText(value: Scalar): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : String(value);
}
