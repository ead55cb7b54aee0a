import type { Texts } from '../types';
import type zh from '../zh-CN/workbook';

const en: Texts<typeof zh> = {
  'error.protected': 'Sheet “{{sheet}}” is protected. Remove the protection and run the command again.',
  'error.structure':
    'The structure of the workbook is protected, so that no sheet can be added. Unprotect the workbook (Review) and run it again.',
  'error.denied': 'Excel refuses to write: a sheet or the workbook is protected. Unprotect it and run it again.',
  'error.filtered':
    'Sheet “{{sheet}}” is filtered, so rows would land in wrong places; it was left as it is. Clear the filter (Data) and run the command again.',
  'error.hiddenRows':
    'Excel refuses to write because a sheet is filtered. Clear its filter (Data) and run the command again.',
  'error.editing': 'A cell is being edited. Press Enter or Esc and run the command again.',
  'error.tooLarge': 'One piece of data exceeds what Excel transfers at once and cannot be split further.',
  'error.cancelled': 'Cancelled. The workbook is as it was.',
  'error.notFound': '“{{what}}” is missing: it may have been deleted or renamed.',
  'error.exists': '“{{what}}” exists already.',
  'error.occupied': 'Cells below the table cannot move, so it cannot grow. Move what stands below it and run again.',
  'error.rowCount':
    'Table “{{table}}” should have {{expected}} rows but has {{found}}: someone may be editing it. Run again.',
  'error.moved':
    'Rows or columns were moved while we worked: somebody may be editing at the same time. Nothing was changed; run it again.',
  'error.layout':
    'The rows or labels of the form “{{sheet}}” were changed, so that it cannot be updated in place; it was left alone. Put the labels back and refresh, or make it again in the report centre: a new one is made beside it, and this one stays yours.',
  'error.date1904':
    'This workbook counts its days from 1904, so dates of registers in it would be four years off. Open a new workbook and add this file as a source on its page Build: its dates are converted, and the file stays as it is.',
  'error.unsupported': 'This version of Excel lacks a function we need. Excel 2021 or later is required.',
  'error.rollback': 'The command failed and could not be taken back completely. Try Undo once more.',
  'error.office': 'Excel did not complete the operation ({{detail}}).',
  'report.unit': 'Prepared by: {{unit}}',
  'report.asOf': 'As of: {{asOf}}',
  'report.period': 'Period: {{period}}',
  'report.signatures': 'Author: {{author}}    Reviewed:        ',
  'report.number': 'No.: {{key}}',
  'report.date': 'Date: {{asOf}}',
  'report.signature': '{{who}}:',
  'report.pages': 'Page &P of &N',
  'report.note.mark': 'Note: ',
  'report.check.mark': 'Check: ',
  'report.left':
    '{{count}} handwritten entries belong to records that are no longer in this table; they are kept on the hidden sheet 报表手写 and put back when the record returns.',
  'report.check.same': '{{label}}, {{actual}}, agrees.',
  'report.check.differs':
    '{{label}}: expected {{expected}}, found {{actual}}, difference {{difference}} — does not agree!',
  'prompt.list': 'Choose from the list.',
  'prompt.date': 'Enter a date, e.g. 2026-11-20.',
  'prompt.datetime': 'Enter a date and time, e.g. 2026-11-20 08:30.',
  'prompt.number': 'Enter a number.',
  'prompt.integer': 'Enter a whole number.',
  'prompt.between': 'Enter a number from {{min}} to {{max}}.',
  'prompt.atLeast': 'Enter a number not below {{min}}.',
  'prompt.key': 'Enter a {{field}} that {{register}} holds.',
  'prompt.invalid': 'Not valid',
  'note.input': 'Fill in',
  'note.computed': 'Computed; do not change',
  'note.kept': 'Kept from the source',
  'note.lineage': 'Where the row came from',
  'note.required': 'Required.',
  'note.unique': 'Must be unique.',
  'note.source': 'Source {{source}}',
  'note.ours': 'Our own rule',
  'note.calendar': 'A red header: 节假日 lacks a year that matters, and such deadlines stay blank.',
  'note.asValues': 'Too many rows for formulas across rows: values as of {{asOf}}, renewed at refresh.',
};

export default en;
