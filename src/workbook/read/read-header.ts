/** Headers of a register, without its rows. */
import { registerById } from '../../registers';
import type { RegisterId } from '../../registers/types';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { labelsOf } from '../align/known-columns';
import { survey } from '../state/survey';
import { readBlocks } from './blocks';
import { locate } from './read-registers';

/** Labels left to right, a person's own columns included; none when the register is gone. */
export const readHeader = (run: WorkbookRun, register: RegisterId): Promise<readonly string[]> =>
  withWorkbook(run, async (session) => {
    const found = await survey(session);
    const [place] = await locate(session, found, [registerById(register).name]);
    const [cells] = await readBlocks(session, place ? [place.header] : [], ['values']);
    return place ? labelsOf(session, found, register, (cells?.values[0] ?? []).map(String)) : [];
  });
