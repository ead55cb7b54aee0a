/** What looking for duplicates needs to know about names: how characters sound, and 别名. */
import type { NameKnowledge } from '../../checks';
import { type WorkbookRun, readAliases } from '../../workbook';
import { loadSounds } from './name-sounds';

export const nameKnowledge = async (run: WorkbookRun): Promise<NameKnowledge> => ({
  sound: await loadSounds(),
  aliases: await readAliases(run),
});
