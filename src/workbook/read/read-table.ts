/** A table of ours that is no register, as it stands. */
import type { CellValue } from '../../values/cell';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { survey } from '../state/survey';
import { readBlocks, toCells } from './blocks';
import { locate } from './read-registers';

/**
 * Reads a table whole.
 * @param contract its name by requirements section 7, e.g. `报表_00`
 * @returns null when the workbook has none
 */
export const readTable = (
  run: WorkbookRun,
  contract: string,
): Promise<{ readonly columns: readonly string[]; readonly rows: readonly CellValue[][] } | null> =>
  withWorkbook(run, async (session) => {
    const found = await survey(session);
    if (!found.table(contract)) return null;
    const [place] = await locate(session, found, [contract]);
    if (!place) return null;
    const [header, body] = await readBlocks(session, [place.header, place.body], ['values']);
    return { columns: (header!.values[0] ?? []).map(String), rows: toCells(body!.values) };
  });
