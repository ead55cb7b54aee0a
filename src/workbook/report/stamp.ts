/**
 * When reports were last refreshed and what came of it. It is a constant in a name of the workbook, and a cell shows that
 * name: so a refresh that finds everything as it was writes no cell, and still says that it has looked.
 */
import type { Session } from '../office/session';
import type { Survey } from '../state/survey';

/** The name by the contract. */
export const STAMP = '报表_上次刷新';

/** A formula holds texts of 255 characters at most. */
const MOST = 250;

/** What a cell holds that shows the stamp. */
export const stampFormula = (found: Survey): string => `=${found.definedName(STAMP)}`;

const constantOf = (text: string): string => `="${text.slice(0, MOST).replaceAll('"', '""')}"`;

/**
 * Says a new stamp. It can be taken back together with other changes; where nothing else changed there is nothing to
 * take back, and an earlier command stays the one that undo means.
 */
export const writeStamp = async (session: Session, found: Survey, text: string): Promise<void> => {
  const name = found.definedName(STAMP);
  const { names } = session.workbook;
  const standing = names.getItemOrNullObject(name).load('formula');
  await session.sync();
  const formula = constantOf(text);
  await session.queue(() => {
    if (standing.isNullObject) {
      session.run.record({ kind: 'name', name });
      names.add(name, formula);
      return;
    }
    if (session.run.changes.length > 0)
      session.run.record({ kind: 'constant', name, before: String(standing.formula) });
    names.getItem(name).formula = formula;
  }, 2);
};
