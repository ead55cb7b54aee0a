/**
 * Which column of a register's table is which: Excel keeps a column's id when a person renames its header. Headers and
 * ids only, in a setting of their own; nobody's data.
 */
import type { Session } from '../office/session';
import { STATE_KEY } from './state';

const KEY = `${STATE_KEY}.columns`;

/** Register (contract name) → label → id of the table column. */
export type ColumnMemory = Readonly<Record<string, Readonly<Record<string, number>>>>;

const parsed = (raw: unknown): ColumnMemory => {
  if (typeof raw !== 'string') return {};
  try {
    const memory = JSON.parse(raw) as unknown;
    return typeof memory === 'object' && memory !== null ? (memory as ColumnMemory) : {};
  } catch {
    return {};
  }
};

/** What was remembered last, and the columns of these tables as they are now: one round trip. */
export const readColumnMemory = async (
  session: Session,
  tables: readonly string[],
): Promise<{ readonly memory: ColumnMemory; readonly ids: readonly ReadonlyMap<number, string>[] }> => {
  const setting = session.workbook.settings.getItemOrNullObject(KEY).load('value');
  const columns = tables.map((table) => session.workbook.tables.getItem(table).columns.load('items/id,items/name'));
  await session.sync();
  return {
    memory: setting.isNullObject ? {} : parsed(setting.value),
    ids: columns.map(({ items }) => new Map(items.map(({ id, name }) => [id, name]))),
  };
};

/** A register whose columns are to be remembered. */
export interface RememberedRegister {
  /** Contract name. */
  readonly name: string;
  /** Real name of its table. */
  readonly table: string;
  /** Header as it stands → label; headers that are none of ours are left out. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Remembers the columns of registers as they stand; other registers keep what is known of them. */
export const rememberColumns = async (session: Session, registers: readonly RememberedRegister[]): Promise<void> => {
  if (registers.length === 0) return;
  const setting = session.workbook.settings.getItemOrNullObject(KEY).load('value');
  const { memory, ids } = await readColumnMemory(
    session,
    registers.map(({ table }) => table),
  );
  const fresh = registers.map(({ name, labels }, at) => [
    name,
    Object.fromEntries(
      [...ids[at]!].flatMap(([id, header]) => {
        const label = labels.get(header);
        return label === undefined ? [] : [[label, id]];
      }),
    ),
  ]);
  const before = setting.isNullObject ? null : String(setting.value);
  const text = JSON.stringify({ ...memory, ...Object.fromEntries(fresh) });
  if (text === before) return;
  session.run.record({ kind: 'setting', key: KEY, before });
  session.workbook.settings.add(KEY, text);
};
