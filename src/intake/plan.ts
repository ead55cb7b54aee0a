/** From source sheets to a plan: which tables there are, which register each one feeds, and where each column goes. */
import { isBlank } from '../values/cell';
import type { IntakeOptions, IntakePlan, SourceSheet, TablePlan } from './types';
import type { IntakeDefinitions } from './definitions';
import { registerOf } from './definitions';
import { foldWidth } from './clean/text';
import { adoptHeaderless } from './adopt-headerless';
import { gridsOf } from './assemble/source-rows';
import type { Candidate } from './candidate';
import { candidateOf } from './candidate';
import type { FoundSheet } from './find/found';
import { findTables } from './find/tables';
import type { Choice } from './map/choose';
import { asCustomers, chooseRegister, unmapped } from './map/choose';
import { fieldsOf } from './map/columns';
import { recall, recallOrders } from './map/memory';
import { vocabularyOf } from './map/vocabulary';
import { tableNotes } from './notes';
import { questionsOf } from './questions';
import { IntakeRefusal } from './refusal';

const letters = (column: number): string =>
  column <= 26
    ? String.fromCharCode(64 + column)
    : letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1);

const planTable = (id: string, { found, table, columns }: Candidate, choice: Choice): TablePlan => {
  const { grid } = found;
  const first = table.dataRows[0] ?? (table.headerRows[table.headerRows.length - 1] ?? 0) + 1;
  const header = table.headerRows[0] ?? first;
  const counted = table.skipped.filter((skip) => IN_DATA.has(skip.reason) && skip.row >= first).map((skip) => skip.row);
  const last = Math.max(table.dataRows[table.dataRows.length - 1] ?? first - 1, ...counted);
  const notes = tableNotes(grid.sheet, table.dataRows, table.left, table.right);
  return {
    id,
    file: grid.sheet.file,
    sheet: grid.sheet.name,
    range: `${letters(table.left)}${header}:${letters(table.right)}${Math.max(header, last)}`,
    headerRows: table.headerRows,
    firstDataRow: first,
    lastDataRow: last,
    firstColumn: table.left,
    lastColumn: table.right,
    register: choice.register,
    confidence: choice.confidence,
    mapping: choice.register === null ? unmapped(columns) : choice.mapping,
    skipped: table.skipped,
    ...(notes.length > 0 ? { notes } : {}),
    ...(table.units.size > 0 ? { units: Object.fromEntries(table.units) } : {}),
  };
};

/** Skipped rows that stand within the data and count as rows that went in. */
const IN_DATA = new Set(['total', 'subtotal', 'repeatedHeader', 'rowNumberOnly']);

/** The choice with what the person has said about such headers before. */
const remembered = (
  choice: Choice,
  { columns }: Candidate,
  { remembered: memory, preset }: IntakeOptions,
  definitions: IntakeDefinitions,
): Choice => {
  if (!memory || choice.register === null) return choice;
  const fields = fieldsOf(registerOf(definitions, choice.register), preset);
  const mapping = recall(choice.mapping, columns, fields, choice.register, memory);
  return { ...choice, mapping: recallOrders(mapping, choice.register, memory) };
};

/** Reads the sheets and proposes what to do with every table in them. */
export const proposePlan = (
  sheets: readonly SourceSheet[],
  options: IntakeOptions,
  definitions: IntakeDefinitions,
): IntakePlan => {
  const words = vocabularyOf(definitions);
  const candidates: Candidate[] = [];
  const bare: FoundSheet[] = [];
  const loose: { file: string; sheet: string; rows: TablePlan['skipped'] }[] = [];
  for (const sheet of sheets) {
    const found = findTables(sheet, words);
    if (found.tables.length === 0 && found.loose.length > 0) {
      bare.push(found);
      continue;
    }
    for (const table of found.tables) candidates.push(candidateOf(found, table));
    if (found.loose.length > 0) loose.push({ file: sheet.file, sheet: sheet.name, rows: found.loose });
  }
  const choose = (favour: boolean): Choice[] =>
    candidates.map(({ columns, texts }) => chooseRegister(columns, texts, definitions, options.preset, favour));
  let choices = choose(false);
  if (!choices.some((choice) => choice.register === 'customers')) choices = choose(true);
  if (choices.every((choice) => choice.register === null))
    candidates.forEach(
      ({ columns, texts }, i) => (choices[i] = asCustomers(columns, texts, definitions, options.preset) ?? choices[i]!),
    );
  for (const found of bare) {
    const adopted = adoptHeaderless(found, candidates, choices, definitions, options.preset);
    if (adopted) {
      candidates.push(adopted.candidate);
      choices.push(adopted.choice);
    } else loose.push({ file: found.grid.sheet.file, sheet: found.grid.sheet.name, rows: found.loose });
  }
  const tables = candidates.map((candidate, i) =>
    planTable(`t${i + 1}`, candidate, remembered(choices[i]!, candidate, options, definitions)),
  );
  refuseEmpty(sheets, tables);
  return { tables, loose, questions: questionsOf(tables, gridsOf(sheets), definitions) };
};

const refuseEmpty = (sheets: readonly SourceSheet[], tables: readonly TablePlan[]): void => {
  const names = sheets.map((sheet) => sheet.name).join('、');
  const cells = sheets.reduce(
    (sum, sheet) => sum + sheet.values.reduce((n, row) => n + row.filter((value) => !isBlank(value)).length, 0),
    0,
  );
  const filled = tables.filter((table) => table.lastDataRow >= table.firstDataRow);
  if (filled.length === 0) throw new IntakeRefusal('noTable', { sheets: names, cells });
  if (tables.some((table) => table.register !== null)) return;
  const headers = filled
    .flatMap((table) => table.mapping.map((column) => foldWidth(column.header)))
    .filter((text) => text !== '');
  throw new IntakeRefusal('noCustomerColumn', {
    count: filled.length,
    headers: headers.slice(0, 30).join('、'),
    sheets: names,
  });
};
