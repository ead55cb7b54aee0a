/** Whatever a workbook holds: intake again changes nothing, keeps what people did, and doubles no row. */
import fc from 'fast-check';
import {
  type RegisterUpdate,
  type SourceMemory,
  type Standing,
  applyPlan,
  compareDrafts,
  knownCustomers,
  linesOfMemory,
  memoryOf,
  memoryOfLines,
  planIntake,
} from '../../src/intake';
import type { CellValue } from '../../src/values/cell';
import { messyCell, messyCustomers } from '../support/messy-cells';
import { OPTIONS, sheet } from './support';

const WORKBOOK = '来源.xlsx';
const options = { ...OPTIONS, workbook: WORKBOOK };

interface Built {
  readonly memory: SourceMemory;
  readonly register: Standing;
}

const build = (rows: CellValue[][]): Built => {
  const sheets = [sheet('客户', rows)];
  const result = applyPlan(sheets, planIntake(sheets, options), options);
  const draft = result.drafts.find(({ register }) => register === 'customers')!;
  return { memory: memoryOfLines(linesOfMemory(memoryOf(result, WORKBOOK)))!, register: draft };
};

const again = ({ memory, register }: Built, rows: CellValue[][]): RegisterUpdate => {
  const sheets = [sheet('客户', rows)];
  const remembered = { memory, workbook: WORKBOOK };
  const known = knownCustomers(register, [], remembered);
  const result = applyPlan(sheets, planIntake(sheets, options), options, known);
  return compareDrafts(result, new Map([['customers', register]]), OPTIONS.preset, remembered)[0]!;
};

test('without news there is nothing to do, and nothing else to remember', () => {
  fc.assert(
    fc.property(messyCustomers({ most: 12 }), (rows) => {
      const built = build(rows);
      const { added, deleted, fills, changes, moved, newColumns, remember } = again(built, rows);
      expect([added, deleted, fills, changes, moved, newColumns]).toEqual([[], [], [], [], [], []]);
      expect(remember(new Set())).toEqual(built.memory.segments);
    }),
    { numRuns: 20 },
  );
});

test('what people edited, sorted or deleted stays so', () => {
  const work = fc.record({
    rows: messyCustomers({ most: 10 }),
    gone: fc.uniqueArray(fc.nat(9), { maxLength: 3 }),
    edits: fc.array(fc.tuple(fc.nat(9), fc.constantFrom('手机', '信用额度', '老系统备注'), messyCell), {
      maxLength: 6,
    }),
    turned: fc.boolean(),
  });
  fc.assert(
    fc.property(work, ({ rows, gone, edits, turned }) => {
      const { memory, register } = build(rows);
      const cells = register.rows.map((row) => [...row]);
      for (const [row, label, value] of edits) {
        const at = register.columns.indexOf(label);
        if (cells[row] && at >= 0) cells[row][at] = value;
      }
      const left = cells.filter((_, at) => !gone.includes(at));
      if (turned) left.reverse();
      const update = again({ memory, register: { ...register, rows: left } }, rows);
      expect([update.added, update.fills, update.changes, update.moved]).toEqual([[], [], [], []]);
      expect(update.deleted).toHaveLength(cells.length - left.length);
    }),
    { numRuns: 20 },
  );
});

test('rows put in anywhere are new, all others are found again', () => {
  fc.assert(
    fc.property(messyCustomers({ most: 10 }), fc.nat(9), (rows, at) => {
      const built = build(rows);
      const place = 1 + (at % rows.length);
      const line = rows[0]!.map((label) =>
        label === '客户编号' ? 'K999' : label === '客户名称' ? '新来的公司' : null,
      );
      const update = again(built, [...rows.slice(0, place), line, ...rows.slice(place)]);
      expect([update.added.length, update.deleted, update.changes]).toEqual([1, [], []]);
    }),
    { numRuns: 12 },
  );
});
