/** 别名: other names of customers as people keep them, and the codes that merging took away. */
import type { AliasEntry } from '../../intake';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { ALIASES } from '../state/contract';
import { survey } from '../state/survey';
import { readBlocks, toCells } from './blocks';
import { locate } from './read-registers';

/** Every filled line; none in a workbook without the table. A line without alias or name says nothing. */
export const readAliases = (run: WorkbookRun): Promise<AliasEntry[]> =>
  withWorkbook(run, async (session) => {
    const [place] = await locate(session, await survey(session), [ALIASES]);
    const [cells] = await readBlocks(session, place ? [place.body] : [], ['values']);
    return toCells(cells?.values ?? []).flatMap((line): AliasEntry[] => {
      const [alias, name, oldCode, code] = line.map((cell) => (cell === null ? '' : String(cell).trim()));
      if (!alias || !name) return [];
      return [{ alias, name, ...(oldCode ? { oldCode } : {}), ...(code ? { code } : {}) }];
    });
  });
