/**
 * A source workbook in which all 18 registers have rows, made so that every branch of every computed column and deadline
 * is reached: bounds exactly met, month ends, the leap day, words where numbers and dates belong. The same every time.
 */
import { saveWorkbook } from '../../../src/host/files';
import { Workbook } from '../../../src/host/model/workbook';
import { complaintSheet } from './complaints';
import { customerSheet } from './customers';
import * as dealings from './dealings';
import { leadSheet } from './leads';
import { receivableSheet, tradeSheet } from './sales';
import { archiveSheet, loanSheet, satisfactionSheet, serviceSheet } from './service';
import type { FullSheet, Kind } from './sheet';

const FORMATS: Readonly<Record<Kind, string | null>> = {
  plain: null,
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
  month: 'yyyy-mm',
};

/** @param factors extra 0–100 columns of 客户台账 under the preset */
export const fullSheets = (asOf: number, factors: readonly string[] = []): readonly FullSheet[] => [
  customerSheet(asOf, factors),
  dealings.contactSheet(asOf),
  tradeSheet(asOf),
  receivableSheet(asOf),
  complaintSheet(asOf),
  dealings.visitSheet(asOf),
  dealings.followUpSheet(asOf),
  dealings.hospitalitySheet(asOf),
  dealings.expenseSheet(asOf),
  dealings.contractSheet(asOf),
  archiveSheet(asOf),
  loanSheet(asOf),
  serviceSheet(asOf),
  satisfactionSheet(asOf),
  leadSheet(asOf),
  dealings.creditSheet(asOf),
  dealings.taskSheet(asOf),
  dealings.planSheet(asOf),
];

/** The sheets as a workbook of the host. */
export const fullWorkbook = (sheets: readonly FullSheet[]): Workbook => {
  const workbook = new Workbook();
  for (const { name, headers, rows, kinds } of sheets) {
    const sheet = workbook.addSheet(name);
    headers.forEach((header, column) => sheet.setValue(0, column, header));
    rows.forEach((row, at) =>
      row.forEach((value, column) => {
        if (value === null) return;
        const where = { top: at + 1, left: column, bottom: at + 1, right: column };
        const numberFormat = typeof value === 'number' ? FORMATS[kinds[column]!] : '@';
        if (numberFormat) sheet.setStyle(where, { numberFormat });
        sheet.setValue(at + 1, column, value);
      }),
    );
  }
  return workbook;
};

/** The sheets as the bytes of an .xlsx file. */
export const fullXlsx = (sheets: readonly FullSheet[]): Uint8Array => saveWorkbook(fullWorkbook(sheets));
