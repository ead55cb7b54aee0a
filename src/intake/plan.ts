/** From source sheets to a plan: which tables there are, which register each one feeds, and where each column goes. */
import type { IntakeOptions, IntakePlan, SourceSheet, TablePlan } from './types';
import type { IntakeDefinitions } from './definitions';
import { registerOf } from './definitions';
import { gridsOf } from './assemble/source-rows';
import { withWideSkips } from './assemble/wide-skips';
import type { Candidate } from './candidate';
import { candidateOf } from './candidate';
import { address } from './find/address';
import type { FoundSheet } from './find/found';
import { findTables } from './find/tables';
import type { Choice } from './map/choose';
import { unmapped } from './map/choose';
import { fieldsOf } from './map/columns';
import { recall, recallOrders } from './map/memory';
import { vocabularyOf } from './map/vocabulary';
import { type TableNote, tableNotes } from './notes';
import { questionsOf } from './questions';
import { proposeRegisters } from './propose';
import { refuseEmpty } from './refuse-empty';

const planTable = (id: string, { found, table, columns }: Candidate, choice: Choice): TablePlan => {
  const { grid } = found;
  const { turned } = grid.sheet;
  const first = table.dataRows[0] ?? (table.headerRows[table.headerRows.length - 1] ?? 0) + 1;
  const header = table.headerRows[0] ?? first;
  const counted = table.skipped.filter((skip) => IN_DATA.has(skip.reason) && skip.row >= first).map((skip) => skip.row);
  const last = Math.max(table.dataRows[table.dataRows.length - 1] ?? first - 1, ...counted);
  const wide = choice.mapping.some(({ period }) => period !== undefined);
  const notes: readonly TableNote[] = [
    ...(turned ? [{ key: 'transposed', params: {} } as const] : []),
    ...(wide ? [{ key: 'wide', params: {} } as const] : []),
    ...tableNotes(grid.sheet, table.dataRows, table.left, table.right),
  ];
  return {
    id,
    file: grid.sheet.file,
    sheet: grid.sheet.name,
    range: turned?.range ?? address(table.left, header, table.right, Math.max(header, last)),
    headerRows: turned ? [] : table.headerRows,
    firstDataRow: first,
    lastDataRow: last,
    firstColumn: table.left,
    lastColumn: table.right,
    register: choice.register,
    confidence: choice.confidence,
    mapping: choice.register === null ? unmapped(columns) : choice.mapping,
    skipped: turned ? table.skipped.filter(({ reason }) => reason !== 'header') : table.skipped,
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
  const looseIn = ({ grid, loose: rows }: FoundSheet): void => {
    if (rows.length > 0) loose.push({ file: grid.sheet.file, sheet: grid.sheet.name, rows });
  };
  for (const sheet of sheets) {
    const found = findTables(sheet, words);
    for (const table of found.tables) candidates.push(candidateOf(found, table));
    if (found.tables.length === 0 && found.loose.length > 0) bare.push(found);
    else looseIn(found);
  }
  const { proposals, left } = proposeRegisters(candidates, bare, definitions, options.preset);
  left.forEach(looseIn);
  let first = '';
  const tables = proposals.map(({ candidate, choice, again }, i) => {
    const id = `t${i + 1}`;
    if (!again) first = id;
    const made = planTable(id, candidate, remembered(choice, candidate, options, definitions));
    return withWideSkips(candidate.found.grid, again ? { ...made, sameRowsAs: first } : made);
  });
  refuseEmpty(sheets, tables);
  return { tables, loose, questions: questionsOf(tables, gridsOf(sheets), definitions) };
};
