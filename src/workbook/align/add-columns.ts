/** Puts columns into a register that lacks them, each where the schema has it. */
import type { Session } from '../office/session';
import { cellFor } from '../office/text';
import { Lists } from '../write/lists';
import { dressColumn } from '../write/register-sheet';
import type { SheetColumn } from '../write/sheet-model';
import { gapsOf, type StandingRegister } from './survey-columns';

/** Position for a column: before the next one of the schema that stands; null at the right end. */
const positionOf = (column: SheetColumn, wanted: readonly SheetColumn[], labels: readonly string[]): number | null => {
  for (let at = wanted.indexOf(column) + 1; at < wanted.length; at++) {
    const position = labels.indexOf(wanted[at]!.label);
    if (position >= 0) return position;
  }
  return null;
};

/**
 * Adds what is missing; its formulas are written by `rewriteFormulas` once all tables have their columns. A whole column
 * of the sheet is inserted, so that widths, hidden columns and outline groups to its right keep to their columns.
 * @param table real name of the table
 * @param added labels to add, of those that are missing
 * @returns the register with its columns as they stand then
 */
export const addColumns = async (
  session: Session,
  table: string,
  standing: StandingRegister,
  added: ReadonlySet<string>,
  nameOf: (name: string) => string,
): Promise<StandingRegister> => {
  const { body, wanted } = standing;
  const labels = [...standing.labels];
  const headers = [...standing.headers];
  const first = [...standing.first];
  const sheet = session.sheet(body.sheet);
  for (const column of gapsOf(standing)
    .filter(({ label }) => added.has(label))
    .reverse()) {
    const at = positionOf(column, wanted, labels) ?? labels.length;
    const position = body.column + at;
    await session.queue(() => {
      if (at === labels.length) session.workbook.tables.getItem(table).columns.add(undefined, undefined, column.label);
      else sheet.getRangeByIndexes(0, position, 1, 1).getEntireColumn().insert('Right');
      sheet.getRangeByIndexes(body.row - 1, position, 1, 1).values = [[cellFor(column.label, '')]];
      session.run.record({ kind: 'column', table, name: column.label });
    }, 4);
    labels.splice(at, 0, column.label);
    headers.splice(at, 0, column.label);
    first.splice(at, 0, '');
    await session.fill(sheet.getRangeByIndexes(body.row, position, body.rows, 1), 0, column.format, 'numberFormat');
    await session.queue(() => dressColumn(sheet, { ...body, column: position }, column, new Lists(''), nameOf), 12);
  }
  await session.sync();
  return { ...standing, headers, labels, first, body: { ...body, columns: labels.length } };
};
