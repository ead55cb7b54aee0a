/** 别名 as people keep it. */
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { ALIASES } from '../state/contract';
import { survey } from '../state/survey';
import { readBlocks, toCells } from './blocks';
import { locate } from './read-registers';

/** Other name → name in 客户台账; none in a workbook without the table. Half-filled lines say nothing. */
export const readAliases = (run: WorkbookRun): Promise<Map<string, string>> =>
  withWorkbook(run, async (session) => {
    const [place] = await locate(session, await survey(session), [ALIASES]);
    const [cells] = await readBlocks(session, place ? [place.body] : [], ['values']);
    return new Map(
      toCells(cells?.values ?? []).flatMap(([alias, name]): [string, string][] =>
        alias !== null && name !== null && alias !== undefined && name !== undefined
          ? [[String(alias), String(name)]]
          : [],
      ),
    );
  });
