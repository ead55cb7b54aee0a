/** What people have corrected about headers, in the workbook's settings: headers and fields, nobody's data. */
import type { MappingMemory } from '../../intake';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { transaction } from '../undo/transaction';
import { STATE_KEY } from './state';

const KEY = `${STATE_KEY}.mapping`;
/** Settings are for small things; beyond this nothing more is learned. */
const MOST = 60_000;

const parsed = (raw: unknown): MappingMemory => {
  if (typeof raw !== 'string') return {};
  try {
    const memory = JSON.parse(raw) as unknown;
    return typeof memory === 'object' && memory !== null ? (memory as MappingMemory) : {};
  } catch {
    return {};
  }
};

export const readMappingMemory = (run: WorkbookRun): Promise<MappingMemory> =>
  withWorkbook(run, async (session) => {
    const setting = session.workbook.settings.getItemOrNullObject(KEY).load('value');
    await session.sync();
    return setting.isNullObject ? {} : parsed(setting.value);
  });

/** Writes what was learned when it is news. */
export const writeMappingMemory = (run: WorkbookRun, memory: MappingMemory): Promise<void> =>
  transaction(run, 'build', () =>
    withWorkbook(run, async (session) => {
      const setting = session.workbook.settings.getItemOrNullObject(KEY).load('value');
      await session.sync();
      const before = setting.isNullObject ? null : String(setting.value);
      const text = JSON.stringify(memory);
      if (text === (before ?? '{}') || text.length > MOST) return;
      run.record({ kind: 'setting', key: KEY, before });
      session.workbook.settings.add(KEY, text);
    }),
  );
