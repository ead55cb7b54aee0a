/**
 * Intake again: the source then, the source now, and the register now (the user’s own edits and
 * columns are kept, nothing is doubled). Pure: no workbook is needed to compare.
 */
import {
  type RegisterUpdate,
  type SourceMemory,
  type SourceSheet,
  type Standing,
  applyPlan,
  compareDrafts,
  knownCustomers,
  linesOfMemory,
  memoryOf,
  memoryOfLines,
  planIntake,
  renewed,
  updateId,
} from '../../src/intake';
import type { CellValue } from '../../src/values/cell';
import { OPTIONS, grid, sheet } from './support';

const WORKBOOK = '客户.xlsx';

/** A register as it stands, and what is remembered of its source. */
interface Kept {
  readonly memory: SourceMemory | undefined;
  readonly register: Standing;
}

const options = { ...OPTIONS, workbook: WORKBOOK };

const build = (id: string, ...sheets: SourceSheet[]): Kept => {
  const result = applyPlan(sheets, planIntake(sheets, options), options);
  const { columns, rows } = result.drafts.find(({ register }) => register === id)!;
  return { memory: memoryOfLines(linesOfMemory(memoryOf(result, WORKBOOK))), register: { columns, rows } };
};

/** The register after a person has been at it. */
const edited = ({ memory, register }: Kept, edit: (row: CellValue[], at: number) => CellValue[] | null): Kept => ({
  memory,
  register: {
    ...register,
    rows: register.rows.flatMap((row, at) => {
      const now = edit([...row], at);
      return now ? [now] : [];
    }),
  },
});

const again = (id: string, { memory, register }: Kept, ...sheets: SourceSheet[]): RegisterUpdate => {
  const remembered = memory && { memory, workbook: WORKBOOK };
  const known = knownCustomers(id === 'customers' ? register : undefined, [], remembered);
  const result = applyPlan(sheets, planIntake(sheets, options), options, known);
  const wanted = remembered ?? { memory: { salt: 's', segments: [] }, workbook: WORKBOOK };
  return compareDrafts(result, new Map([[id, register]]), OPTIONS.preset, wanted)[0]!;
};

const said = (update: RegisterUpdate) =>
  update.changes.map(({ key, column, before, after, by }) => [key, column, before, after, by]);

const source = (text: string) => sheet('客户', grid(`客户编号|客户名称|手机|信用额度\n${text}`));
const BEFORE = source('C1|宏达贸易|13800000001|100\nC2|佰洋电子|13800000002|200\nC3|凌科物流||300');
const at = ({ register }: Kept, label: string): number => register.columns.indexOf(label);

describe('three sides of a cell', () => {
  const kept = build('customers', BEFORE);
  const limit = at(kept, '信用额度');
  const byPerson = edited(kept, (row, n) => (n === 0 ? row.with(limit, 150) : row));

  test('neither has changed: nothing', () => {
    const update = again('customers', kept, BEFORE);
    expect([update.added, update.changes, update.fills, update.moved, update.edited]).toEqual([[], [], [], [], 0]);
  });

  test('a person has: it stays, silently', () => {
    const update = again('customers', byPerson, BEFORE);
    expect([update.changes, update.fills, update.edited]).toEqual([[], [], 1]);
  });

  test('a person has emptied it: it stays empty', () => {
    const update = again(
      'customers',
      edited(kept, (row) => row.with(limit, null)),
      BEFORE,
    );
    expect([update.changes, update.fills, update.edited]).toEqual([[], [], 3]);
  });

  const NOW = source('C1|宏达贸易|13800000001|110\nC2|佰洋电子|13800000002|200\nC3|凌科物流|13800000003|');

  test('the source has: a change; a blank cell is filled; an emptied one is a change too', () => {
    const update = again('customers', kept, NOW);
    expect(said(update)).toEqual([
      ['C1', '信用额度', 100, 110, 'source'],
      ['C3', '信用额度', 300, null, 'source'],
    ]);
    expect(update.fills.map(({ key, column, after }) => [key, column, after])).toEqual([['C3', '手机', '13800000003']]);
  });

  test('both have: a conflict; both to the same: nothing', () => {
    expect(said(again('customers', byPerson, NOW))[0]).toEqual(['C1', '信用额度', 150, 110, 'both']);
    const alike = edited(kept, (row, n) => (n === 0 ? row.with(limit, 110) : row));
    expect(said(again('customers', alike, NOW)).map(([key]) => key)).toEqual(['C3']);
  });

  test('nothing is remembered: a difference is listed without saying who made it', () => {
    expect(said(again('customers', { ...byPerson, memory: undefined }, BEFORE))).toEqual([
      ['C1', '信用额度', 150, 100, 'unknown'],
    ]);
  });

  test('what is still open is asked again, what has been decided is not', () => {
    const update = again('customers', byPerson, NOW);
    const next = (open: ReadonlySet<string>): Kept => ({
      register: byPerson.register,
      memory: renewed(kept.memory, kept.memory!.salt, update.remember(open)),
    });
    const [conflict] = update.changes;

    expect(said(again('customers', next(new Set()), NOW))).toEqual([]);
    expect(said(again('customers', next(new Set([updateId(conflict!)])), NOW))).toEqual([said(update)[0]]);
  });
});

describe('rows', () => {
  const kept = build('customers', BEFORE);

  test('one that a person deleted stays deleted; when the source changes it, that is said', () => {
    const gone = edited(kept, (row, n) => (n === 1 ? null : row));
    const same = again('customers', gone, BEFORE);
    expect([same.added, same.deleted.map(({ key, changed }) => [key, changed])]).toEqual([[], [['C2', false]]]);
    const now = source('C1|宏达贸易|13800000001|100\nC2|佰洋电子|13800000002|999\nC3|凌科物流||300');
    expect(again('customers', gone, now).deleted.map(({ key, changed }) => [key, changed])).toEqual([['C2', true]]);
  });

  test('one whose key a person changed is still the same row', () => {
    const renamed = edited(kept, (row, n) => (n === 1 ? row.with(at(kept, '客户编号'), 'K-2') : row));
    const update = again('customers', renamed, BEFORE);
    expect([update.added, update.deleted, update.changes, update.edited]).toEqual([[], [], [], 1]);
  });

  test('rows put in above only move: 来源行号 follows, and no row is taken for another', () => {
    const now = source(
      'C9|新客户|13800000009|900\nC1|宏达贸易|13800000001|100\nC2|佰洋电子|13800000002|200\nC3|凌科物流||300',
    );
    const update = again('customers', kept, now);
    expect([update.added, update.changes]).toEqual([[0], []]);
    expect(update.moved.map(({ key, column, after }) => [key, column, after])).toEqual([
      ['C1', '来源行号', 3],
      ['C2', '来源行号', 4],
      ['C3', '来源行号', 5],
    ]);
  });

  test('one that has gone from the source stays, and is counted', () => {
    expect(again('customers', kept, source('C1|宏达贸易|13800000001|100\nC3|凌科物流||300')).gone).toBe(1);
  });

  test('a register without keys: by where a row came from', () => {
    const log = (text: string) => sheet('联络', grid(`日期|客户编号|方式|内容\n2026-01-0${text}`), {});
    const before = [BEFORE, log('5|C1|电话|问价\n2026-01-06|C1|电话|催款')];
    const own = build('followUps', ...before);
    const content = at(own, '内容');
    const update = again(
      'followUps',
      edited(own, (row, n) => (n === 0 ? row.with(content, '问价，已答') : null)),
      BEFORE,
      log('5|C1|电话|问价\n2026-01-06|C1|电话|催款\n2026-01-07|C2|上门|签约'),
    );
    expect([update.added, update.deleted.length, update.changes, update.edited]).toEqual([[2], 1, [], 1]);
  });

  test('a kept column that a person deleted does not come back', () => {
    const wide = sheet('客户', grid('客户编号|客户名称|老系统号\nC1|宏达贸易|A-1\nC2|佰洋电子|A-2'));
    const own = build('customers', wide);
    const cut = own.register.columns.indexOf('老系统号');
    const without = (cells: readonly CellValue[]) => cells.filter((_, n) => n !== cut);
    const narrow: Kept = {
      memory: own.memory,
      register: { columns: own.register.columns.filter((_, n) => n !== cut), rows: own.register.rows.map(without) },
    };
    const update = again('customers', narrow, wide);
    expect([update.newColumns, update.droppedColumns]).toEqual([[], ['老系统号']]);
  });

  test('the workbook may be saved under another name', () => {
    const { memory, register } = kept;
    const file = register.columns.indexOf('来源工作簿');
    const elsewhere = {
      memory,
      register: { ...register, rows: register.rows.map((row) => row.with(file, '旧名.xlsx')) },
    };
    const update = again('customers', elsewhere, BEFORE);
    expect([update.added, update.deleted, update.moved]).toEqual([[], [], []]);
  });
});

describe('codes that intake made (requirements section 8)', () => {
  const bare = (text: string) => sheet('客户', grid(`客户名称|手机\n${text}`));
  const BARE = bare('宏达贸易|13800000001\n佰洋电子|13800000002');

  test('stay with their customers when a person renames one here, and are given to nobody else', () => {
    const kept = build('customers', BARE);
    const name = at(kept, '客户名称');
    const renamed = edited(kept, (row, n) => (n === 0 ? row.with(name, '宏达国际贸易') : null));
    const now = bare('宏达贸易|13800000001\n佰洋电子|13800000002\n凌科物流|13800000003');
    const remembered = { memory: kept.memory!, workbook: WORKBOOK };
    const result = applyPlan(
      [now],
      planIntake([now], options),
      options,
      knownCustomers(renamed.register, [], remembered),
    );
    const code = result.drafts[0]!.columns.indexOf('客户编号');
    expect(result.drafts[0]!.rows.map((row) => row[code])).toEqual(['C000001', 'C000002', 'C000003']);
    const update = again('customers', renamed, now);
    expect([update.added, update.deleted.map(({ key }) => key), update.changes]).toEqual([[2], ['C000002'], []]);
  });
});

test('what is remembered says nothing about anybody: no text of the source stands in it', () => {
  const text = JSON.stringify(linesOfMemory(build('customers', BEFORE).memory!));
  for (const word of ['宏达', '13800000001', 'C1"', '客户.xlsx']) expect(text).not.toContain(word);
});
