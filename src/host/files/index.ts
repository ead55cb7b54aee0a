export { FileError, type FileErrorCode } from './errors';
export { openWorkbook } from './open';
export { saveCsv } from './write-csv';
export { saveWorkbook, saveWorkbookNatively } from './write-xlsx';
