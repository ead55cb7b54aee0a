/** The source sheets of the open workbook, to be taken into another one. */
import { type SourceSheet, from1904 } from '../../intake';
import { readSources } from '../../workbook';
import { withRun } from './with-run';

/** @param date1904 the workbook counts its days from 1904, and the one that takes its sheets does not */
export const readSourceSheets = (date1904 = false): Promise<readonly SourceSheet[]> =>
  withRun({ signal: new AbortController().signal, progress: () => undefined }, async (run) => {
    const sheets = await readSources(run);
    return date1904 ? sheets.map(from1904) : sheets;
  });
