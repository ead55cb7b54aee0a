/**
 * All that reports are made from, read at once. Three round trips where Excel takes requests of any size: what there is,
 * where it stands (with the small tables), and the rows of every register together. On the web only the last is split.
 */
import type { RegisterRows } from '../../checks/types';
import type { Holiday } from '../../policy/calendar';
import type { Preset } from '../../policy/presets';
import { registers as definitions } from '../../registers';
import type { RegisterId } from '../../registers/types';
import { registerSchema } from '../../schema';
import type { CellValue } from '../../values/cell';
import { labelsOf, recogniseColumns } from '../align/known-columns';
import { WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook, type Session } from '../office/session';
import { HOLIDAYS, PARAMETERS } from '../state/contract';
import { inspectionOf } from '../state/inspect';
import { survey, type Survey } from '../state/survey';
import type { Inspection, Parameters } from '../types';
import { readBlocks, toCells, type Block } from './blocks';
import { parametersOf } from './read-parameters';
import { dropBlank } from './read-registers';

/** A register where it stands: rows and columns are 0-based, `labels` are its headers as the schema calls them. */
export interface RegisterPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly labels: readonly string[];
}

export interface Book {
  readonly inspection: Inspection;
  readonly parameters: Parameters;
  /** 节假日 as it stands: a manager may have added days. */
  readonly holidays: readonly Holiday[];
  /** Every register that exists. */
  readonly places: ReadonlyMap<RegisterId, RegisterPlace>;
  /** Those that were asked for and exist, without lineage, key columns and columns of a person's own. */
  readonly registers: ReadonlyMap<RegisterId, RegisterRows>;
  /** The other tables that were asked for, by their name of the contract. */
  readonly tables: ReadonlyMap<string, TableContents>;
}

export interface TableContents {
  readonly columns: readonly string[];
  readonly rows: readonly CellValue[][];
}

/** What is known before any register's row is read. */
export type BookFrame = Omit<Book, 'registers'>;

export interface BookWish {
  /** Which registers to read. */
  readonly registers: (frame: BookFrame) => readonly RegisterId[];
  /** Further small tables, by their names of the contract. */
  readonly tables?: readonly string[];
}

/** A co-author may insert rows while we read; after so many readings in vain the workbook is too busy. */
const TRIES = 3;

/**
 * Reads parameters, holidays and the registers wished for.
 * @returns null before 建账
 * @throws WorkbookError `moved` when it never stood still
 */
export const readBook = (run: WorkbookRun, wish: BookWish): Promise<Book | null> =>
  withWorkbook(run, async (session) => {
    for (let tries = 1; ; tries++) {
      const found = await survey(session);
      if (!found.table(PARAMETERS)) return null;
      const { frame, where } = await frameOf(session, found, wish.tables ?? []);
      const read = await readRows(session, frame, where, wish.registers(frame));
      if (read) return { ...frame, registers: read };
      if (tries === TRIES) throw new WorkbookError('moved');
    }
  });

type Where = ReadonlyMap<RegisterId, Excel.Table>;

const frameOf = async (
  session: Session,
  found: Survey,
  tables: readonly string[],
): Promise<{ frame: BookFrame; where: Where }> => {
  const existing = definitions.flatMap(({ id, name }) => {
    const table = found.table(name);
    return table ? [{ id, sheet: table.sheet.name, table: session.workbook.tables.getItem(table.name) }] : [];
  });
  const asked = existing.map(({ table }) => ({
    body: table.getDataBodyRange().load('rowIndex,columnIndex,rowCount'),
    header: table.getHeaderRowRange().load('values'),
  }));
  const small = new Map(
    [PARAMETERS, HOLIDAYS, ...tables].flatMap((contract) => {
      const facts = found.table(contract);
      if (!facts) return [];
      const table = session.workbook.tables.getItem(facts.name);
      const header = table.getHeaderRowRange().load('values');
      return [[contract, { header, body: table.getDataBodyRange().load('values,formulas') }] as const];
    }),
  );
  await session.sync();
  for (const { header, body } of small.values()) {
    session.received(header.values);
    session.received(body.values);
    session.received(body.formulas);
  }
  const contents = (contract: string): TableContents | undefined => {
    const one = small.get(contract);
    return one && { columns: (one.header.values[0] ?? []).map(String), rows: toCells(one.body.values) };
  };
  const headers = asked.map(({ header }) => (header.values[0] ?? []).map(String));
  await recogniseColumns(
    session,
    found,
    existing.map(({ id }, at) => ({ register: id, headers: headers[at]! })),
  );
  const places: [RegisterId, RegisterPlace][] = [];
  for (const [at, { id, sheet }] of existing.entries()) {
    const { body, header } = asked[at]!;
    session.received(header.values);
    const { rowIndex: row, columnIndex: column, rowCount: rows } = body;
    const labels = await labelsOf(session, found, id, headers[at]!);
    places.push([id, { sheet, row, column, rows, labels }]);
  }
  return {
    frame: {
      inspection: inspectionOf(found),
      parameters: parametersOf(
        found,
        contents(PARAMETERS)!.rows,
        small.get(PARAMETERS)!.body.formulas,
        contents(HOLIDAYS)?.rows ?? [],
      ),
      holidays: holidaysOf(contents(HOLIDAYS)?.rows ?? []),
      places: new Map(places),
      tables: new Map(
        tables.flatMap((contract): [string, TableContents][] => {
          const one = contents(contract);
          return one ? [[contract, one]] : [];
        }),
      ),
    },
    where: new Map(existing.map(({ id, table }) => [id, table])),
  };
};

const holidaysOf = (rows: readonly (readonly CellValue[])[]): Holiday[] =>
  rows.flatMap(([date, kind, name]) =>
    typeof date === 'number' && (kind === '休' || kind === '班') ? [{ date, kind, name: String(name ?? '') }] : [],
  );

/** Columns that reports and computed columns read: fields and computed columns of the schema. */
const neededOf = (id: RegisterId, policy: Preset, labels: readonly string[]): number[] => {
  const wanted = new Set(
    registerSchema(id, policy)
      .columns.filter(({ kind }) => kind === 'input' || kind === 'computed')
      .map(({ label }) => label),
  );
  return labels.flatMap((label, at) => (wanted.has(label) ? [at] : []));
};

/** Neighbouring columns are read together. */
const runsOf = (columns: readonly number[]): { from: number; count: number }[] => {
  const runs: { from: number; count: number }[] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last.from + last.count === column) last.count += 1;
    else runs.push({ from: column, count: 1 });
  }
  return runs;
};

/** @returns null when a register was moved or changed its length while it was read */
const readRows = async (
  session: Session,
  frame: BookFrame,
  where: Where,
  ids: readonly RegisterId[],
): Promise<Map<RegisterId, RegisterRows> | null> => {
  const wanted = ids.flatMap((id) => {
    const place = frame.places.get(id);
    if (!place) return [];
    const columns = neededOf(id, frame.parameters.policy, place.labels);
    return [{ id, place, columns, runs: runsOf(columns) }];
  });
  const blocks = wanted.flatMap(({ place: { sheet, row, column, rows }, runs }) =>
    runs.map(({ from, count }): Block => ({ sheet, row, column: column + from, rows, columns: count })),
  );
  const still = () => wanted.map(({ id }) => where.get(id)!.getDataBodyRange().load('rowIndex,columnIndex,rowCount'));
  const before = session.run.metrics.syncs;
  // Asked for with the first rows: where all of them come at once, nothing can have moved in between.
  let now = still();
  const cells = await readBlocks(session, blocks, ['values']);
  if (session.run.metrics.syncs - before > 1) {
    now = still();
    await session.sync();
  }
  const moved = wanted.some(({ place }, at) => {
    const { rowIndex, columnIndex, rowCount } = now[at]!;
    return rowIndex !== place.row || columnIndex !== place.column || rowCount !== place.rows;
  });
  if (moved && blocks.length > 0) return null;
  let next = 0;
  return new Map(
    wanted.map(({ id, place, columns, runs }): [RegisterId, RegisterRows] => {
      const parts = runs.map(() => cells[next++]!.values);
      return [
        id,
        {
          register: id,
          columns: columns.map((at) => place.labels[at]!),
          rows: dropBlank(joined(parts)),
          firstSheetRow: place.row + 1,
        },
      ];
    }),
  );
};

/** Parts of rows side by side, as whole rows; blank is null. */
const joined = (parts: readonly (readonly (readonly unknown[])[])[]): CellValue[][] => {
  const [first = [], ...rest] = parts;
  const rows = toCells(first);
  for (const part of rest) {
    part.forEach((line, at) => {
      for (const value of line) rows[at]!.push(value === '' || value === undefined ? null : (value as CellValue));
    });
  }
  return rows;
};
