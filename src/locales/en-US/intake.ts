/** Intake: why a column goes where it goes, why a row is not data, what cleaning changed, and why nothing could be done. */
import type { Texts } from '../types';
import type zh from '../zh-CN/intake';

const intake: Texts<typeof zh> = {
  'reason.label': 'The header is “{{word}}” itself.',
  'reason.synonym': 'The header is a usual name: “{{word}}”.',
  'reason.part': 'A part of the header, “{{word}}”, names the field.',
  'reason.near': 'The header means the same as “{{word}}”.',
  'reason.similar': 'The header resembles “{{word}}”; please check.',
  'reason.phoneContent': 'A phone column; its numbers belong to “{{word}}”.',
  'reason.content': 'No header; by its content this is “{{word}}”.',
  'reason.person': 'Chosen by you.',
  'reason.remembered': 'As you said last time.',
  'reason.sibling': 'No header; the values are like the same column of “{{sheet}}”.',
  'reason.split':
    'The cells hold several things, which go to: {{fields}}; where words are left over, the cell is kept too.',
  'reason.join': 'Several columns make one value: {{headers}} → {{word}}.',
  'reason.period':
    'The header is {{period}}: each cell with a number becomes a row, dated the last day of the period; the number goes to “{{word}}”.',
  'reason.periodNoYear':
    'The header is {{period}}, but nothing says of which year: each cell with a number becomes a row whose date stays as text; please add the year.',
  'reason.periodTotal': 'A sum or comparison of the periods; kept as it is, without a row of its own.',
  'reason.periodOther': 'Numbers by period without a matching field; kept as they are.',
  'reason.rowNumber': 'Row numbers; kept as they are.',
  'reason.computed': 'Bears the name of a computed column; kept with （原） after its name.',
  'reason.noHeader': 'No header; kept as it is.',
  'reason.taken': 'Another column already feeds “{{word}}”; kept as it is.',
  'reason.noMatch': 'No matching field; kept as it is.',
  'reason.noRegister': 'This table belongs to no register.',

  'note.hiddenSheet': 'This sheet is hidden; its data is taken as well.',
  'note.hiddenRows': '{{count}} row(s) are hidden or filtered away; they are taken as well.',
  'note.wide':
    'A wide table with one column per period: one row per customer and period, dated its last day; blanks, 0 and “-” make no row, totals are only kept.',
  'note.transposed':
    'Labels stand in the first column and each further column is one record: read turned round; the source row number is the number of the column.',
  'note.formulas': '{{count}} cell(s) hold formulas; their results are taken.',

  'file.legacyXls':
    '“{{name}}” is an old .xls file. Open it in Excel, save it as .xlsx and choose it again. Nothing was changed.',
  'file.encrypted':
    '“{{name}}” has an opening password and cannot be read. Remove the password in Excel and choose it again. Nothing was changed.',
  'file.notWorkbook':
    '“{{name}}” is neither an Excel workbook nor .csv text. Choose an .xlsx or .csv file. Nothing was changed.',
  'file.damaged':
    '“{{name}}” is damaged: Excel cannot open it. Repair it in Excel, save it and choose it again. Nothing was changed.',
  'file.empty': '“{{name}}” is empty. Check the file you chose. Nothing was changed.',
  'file.tooLarge':
    '“{{name}}” is too large for this Excel to take in at once. Use Excel on the desktop, or split the file. Nothing was changed.',
  'skipped.header': 'Header',
  'skipped.title': 'Title',
  'skipped.note': 'Note',
  'skipped.signature': 'Signature line',
  'skipped.units': 'Row of units',
  'skipped.total': 'Total',
  'skipped.subtotal': 'Subtotal',
  'skipped.repeatedHeader': 'Repeated header',
  'skipped.columnNumbers': 'Row that numbers the columns',
  'skipped.rowNumberOnly': 'Empty row with a row number',
  'skipped.noPeriodValue': 'Row without a number in any period',
  'skipped.emptyPeriods': 'Periods without a number',
  'skipped.transposed': 'Turned table as it stands',
  'skipped.beside': 'Text beside the table',
  'skipped.card': 'form as it stands',
  'skipped.loose': 'Part of no table',
  'skipped.deletedHere': 'Deleted in the register, left out',

  'cleaning.spaces': 'Extra spaces and invisible characters removed',
  'cleaning.codeNumber': 'Number turned into text',
  'cleaning.codeText': 'Width, case and spaces made uniform',
  'cleaning.leadingZeros': 'Leading zeros restored',
  'cleaning.phone': 'Phone number written uniformly',
  'cleaning.phoneSplit': 'Several numbers in one cell, put apart',
  'cleaning.phoneMoved': 'Moved to the phone column of its kind',
  'cleaning.dateText': 'Text turned into a date',
  'cleaning.dateDigits': 'Eight digits turned into a date',
  'cleaning.timeDropped': 'Date column: the time of day left out',
  'cleaning.numberText': 'Text turned into a number',
  'cleaning.paymentTerm': 'The days of the payment term; when they start to run stands in the original text',
  'cleaning.unitScaled': 'Converted by its unit',
  'cleaning.listVariant': 'Written as in the list',
  'cleaning.mergedDown': 'Merged cell filled down',
  'cleaning.customerName': 'Customer code found by name',
  'cleaning.customerCode': 'Customer found by another spelling of the code',
  'cleaning.customerSheet': 'Customer code found by the name of the sheet or its title',
  'cleaning.splitCell': 'Several things in one cell, put apart',
  'cleaning.joinedCells': 'Several columns put together',
  'cleaning.periodHeader': 'Dated by the period in the header',
  'cleaning.numberMade': 'No document number; made of customer and period',
  'cleaning.codeMade': 'No customer code; one was made',

  'log.cleaned': '{{count}} cell(s) cleaned',
  'log.cleaning': '{{reason}}; row {{row}} for example: {{before}} → {{after}}',

  'refused.noTable':
    'No table was found to build from. Wanted: a table with a header row within the first 30 rows of a block, and data below it. Sheets looked at: {{sheets}} ({{cells}} cells with content).',
  'refused.noCustomerColumn':
    'Found {{count}} table(s), but none matches a register: a column with customer names or codes is needed. Headers seen: {{headers}}. Give the customer column the header “客户名称” or “Customer name” and try again.',
};

export default intake;
