/** The source sheets of the open workbook, to be taken into another one. */
import type { SourceSheet } from '../../intake';
import { readSources } from '../../workbook';
import { withRun } from './with-run';

export const readSourceSheets = (): Promise<readonly SourceSheet[]> =>
  withRun({ signal: new AbortController().signal, progress: () => undefined }, readSources);
