/** The command line. */
import type { Texts } from '../types';
import type zh from '../zh-CN/headless';

const en: Texts<typeof zh> = {
  done: 'Wrote {{out}}: {{rows}} rows in registers, {{findings}} findings, {{errors}} of them errors.',
  noFile: 'File not found: {{path}}',
  noFolder: 'The folder to write to is not there: {{path}}. Nothing was written.',
  'file.notWorkbook':
    '“{{name}}” is not an Excel workbook: its content is neither .xlsx nor .csv text. Nothing was written.',
  'file.encrypted': '“{{name}}” needs a password to open. Remove it in Excel and try again. Nothing was written.',
  'file.legacyXls':
    '“{{name}}” is in the old .xls format. Save it as .xlsx in Excel and try again. Nothing was written.',
  'file.empty': '“{{name}}” is empty. Nothing was written.',
  'file.tooLarge': '“{{name}}” is too large to open. Nothing was written.',
  'file.damaged': '“{{name}}” is damaged and cannot be read. Nothing was written.',
};

export default en;
