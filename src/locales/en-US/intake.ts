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
  'reason.rowNumber': 'Row numbers; kept as they are.',
  'reason.computed': 'Bears the name of a computed column; kept with （原） after its name.',
  'reason.noHeader': 'No header; kept as it is.',
  'reason.taken': 'Another column already feeds “{{word}}”; kept as it is.',
  'reason.noMatch': 'No matching field; kept as it is.',
  'reason.noRegister': 'This table belongs to no register.',

  'note.hiddenSheet': 'This sheet is hidden; its data is taken as well.',
  'note.hiddenRows': '{{count}} row(s) are hidden or filtered away; they are taken as well.',
  'note.formulas': '{{count}} cell(s) hold formulas; their results are taken.',

  'skipped.header': 'Header',
  'skipped.title': 'Title',
  'skipped.note': 'Note',
  'skipped.signature': 'Signature line',
  'skipped.units': 'Row of units',
  'skipped.total': 'Total',
  'skipped.subtotal': 'Subtotal',
  'skipped.repeatedHeader': 'Repeated header',
  'skipped.rowNumberOnly': 'Empty row with a row number',
  'skipped.beside': 'Text beside the table',
  'skipped.card': 'form as it stands',
  'skipped.loose': 'Part of no table',

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
  'cleaning.unitScaled': 'Converted by its unit',
  'cleaning.listVariant': 'Written as in the list',
  'cleaning.mergedDown': 'Merged cell filled down',
  'cleaning.customerName': 'Customer code found by name',
  'cleaning.customerCode': 'Customer found by another spelling of the code',
  'cleaning.customerSheet': 'Customer code found by the name of the sheet or its title',
  'cleaning.codeMade': 'No customer code; one was made',

  'log.cleaned': '{{count}} cell(s) cleaned',
  'log.cleaning': '{{reason}}; row {{row}} for example: {{before}} → {{after}}',

  'refused.noTable':
    'No table was found to build from. Wanted: a table with a header row within the first 30 rows of a block, and data below it. Sheets looked at: {{sheets}} ({{cells}} cells with content).',
  'refused.noCustomerColumn':
    'Found {{count}} table(s), but none matches a register: a column with customer names or codes is needed. Headers seen: {{headers}}. Give the customer column the header “客户名称” or “Customer name” and try again.',
};

export default intake;
