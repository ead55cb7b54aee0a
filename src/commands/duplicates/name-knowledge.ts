/** What looking for duplicates needs to know about names: how characters sound, and 别名. */
import type { NameKnowledge } from '../../checks';
import { type WorkbookRun, readAliases } from '../../workbook';
import { loadSounds } from './name-sounds';

/** Codes that merging took away are no aliases: their customers are one already. */
export const nameKnowledge = async (run: WorkbookRun): Promise<NameKnowledge> => ({
  sound: await loadSounds(),
  aliases: new Map(
    (await readAliases(run)).flatMap(({ alias, name, oldCode }): [string, string][] =>
      oldCode ? [] : [[alias, name]],
    ),
  ),
});
