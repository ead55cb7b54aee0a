import type { Workbook, WorkbookOptions } from '../model/workbook';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';
import { sniff } from './sniff';

/** Opens a workbook (.xlsx) or delimited text (.csv, .tsv, .txt). Throws FileError for anything else. */
export function openWorkbook(bytes: Uint8Array, fileName: string, options: WorkbookOptions = {}): Workbook {
  return sniff(bytes, fileName) === 'xlsx' ? readXlsx(bytes, options) : readCsv(bytes, fileName, options);
}
