/** The sample workbook as the bytes of an .xlsx file. */
import { saveWorkbook } from '../../host/files';
import { Workbook } from '../../host/model/workbook';
import { describeSample } from './describe';
import type { SampleSheet } from './sheet';

const area = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });

const fill = (workbook: Workbook, sample: SampleSheet): void => {
  const sheet = workbook.addSheet(sample.name);
  sample.rows.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null) return;
      sheet.setValue(r, c, value);
      const numberFormat = sample.formats[r]![c]!;
      if (numberFormat !== 'General') sheet.setStyle(area(r, c), { numberFormat });
    }),
  );
  for (const row of sample.boldRows)
    sheet.setStyle({ ...area(row - 1, 0), right: sample.widths.length - 1 }, { bold: true, wrap: true });
  for (const [top, left, bottom, right] of sample.merges) {
    const merged = { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 };
    sheet.merges.push(merged);
    sheet.setStyle(merged, { horizontal: 'Center', vertical: 'Center' });
  }
  sample.widths.forEach((width, c) => sheet.columns.set(c, { ...sheet.columns.get(c), width }));
  for (const row of sample.hiddenRows) sheet.rows.set(row - 1, { ...sheet.rows.get(row - 1), hidden: true });
};

/** Builds the workbook anew; the bytes are the same every time. */
export const sampleWorkbook = (): Uint8Array => {
  const workbook = new Workbook();
  for (const sample of describeSample()) fill(workbook, sample);
  workbook.activeSheet = workbook.sheets[0]!;
  return saveWorkbook(workbook);
};
