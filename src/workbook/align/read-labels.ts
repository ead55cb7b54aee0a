/** The headers of all registers as labels of the schema, without their rows. */
import { registers } from '../../registers';
import type { RegisterId } from '../../registers/types';
import type { Session } from '../office/session';
import { readBlocks } from '../read/blocks';
import { locate } from '../read/read-registers';
import type { Survey } from '../state/survey';
import { labelsOf, recogniseColumns } from './known-columns';

/** Labels left to right by register; afterwards every formula can be rendered with the headers as people have them. */
export const readLabels = async (session: Session, found: Survey): Promise<ReadonlyMap<RegisterId, string[]>> => {
  const defs = registers.filter(({ name }) => found.table(name));
  const places = await locate(
    session,
    found,
    defs.map(({ name }) => name),
  );
  const cells = await readBlocks(
    session,
    places.map((place) => place!.header),
    ['values'],
  );
  const all = defs.map(({ id }, at) => ({ register: id, headers: cells[at]!.values[0]!.map(String) }));
  await recogniseColumns(session, found, all);
  const read = new Map<RegisterId, string[]>();
  for (const { register, headers } of all) read.set(register, await labelsOf(session, found, register, headers));
  return read;
};
