/** 校验问题: what the checks found, each with a link to its cell. */
import type { Preset } from '../../policy/presets';
import { registers } from '../../registers';
import { registerSchema, type SchemaColumn } from '../../schema';
import type { CellValue } from '../../values/cell';
import { isoDate, isoDateTime } from '../../values/serial';
import { absoluteRef, cellAddress } from '../office/a1';
import { WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { readBlocks } from '../read/blocks';
import { locate } from '../read/read-registers';
import { FINDINGS } from '../state/contract';
import { policyOf } from '../state/state';
import { labelsOf } from '../align/known-columns';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import type { FindingRow, WriteOutcome } from '../types';
import type { SheetCell } from './cell';
import { FINDINGS_LAYOUT } from './layouts';
import { rewriteTable } from './rewrite-table';

/** Where the data of a register begins, and which of its columns is where. */
interface Place {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Rewrites 校验问题 in place, in the order given.
 * @throws WorkbookError `notFound` before 建账; `protected`, `filtered`
 */
export const writeFindings = (run: WorkbookRun, findings: readonly FindingRow[]): Promise<WriteOutcome> =>
  transaction(run, 'check', () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      const table = found.table(FINDINGS);
      if (!table) throw new WorkbookError('notFound', { what: FINDINGS });
      const used = registers.filter(({ id }) => findings.some(({ register }) => register === id));
      const blocks = await locate(
        session,
        found,
        used.map(({ name }) => name),
      );
      const headers = await readBlocks(
        session,
        blocks.flatMap((place) => (place ? [place.header] : [])),
        ['values'],
      );
      const places = new Map<string, Place>();
      let at = 0;
      for (const [n, { id, name }] of used.entries()) {
        const place = blocks[n];
        if (!place) continue;
        const labels = await labelsOf(session, found, id, headers[at++]!.values[0]!.map(String));
        const columns = new Map(labels.map((label, c) => [label, place.body.column + c]));
        places.set(id, { name, sheet: place.sheet, row: place.body.row, columns });
      }
      const types = new Map(used.map(({ id }) => [id, typesOf(id, policyOf(found.state))]));
      const names = new Map(registers.map(({ id, name }) => [id, name]));
      const rows = findings.map((finding) => {
        const { register } = finding;
        return line(finding, places.get(register), names.get(register), types.get(register) ?? new Map());
      });
      const done = await rewriteTable(session, table.name, { ...FINDINGS_LAYOUT, rows });
      return { table: table.name, sheet: done.sheet, rows: findings.length, cellsWritten: done.cellsWritten };
    }),
  );

/** A date as people write it: in a column of mixed values its number would mean nothing. */
const readable = ({ value }: FindingRow, type: SchemaColumn['type'] | undefined): CellValue => {
  if (typeof value !== 'number') return value;
  return type === 'datetime' ? isoDateTime(value) : type === 'date' || type === 'month' ? isoDate(value) : value;
};

type Types = ReadonlyMap<string, SchemaColumn['type']>;

const typesOf = (register: string, preset: Preset): Types =>
  new Map(registerSchema(register, preset).columns.map(({ label, type }) => [label, type]));

const line = (finding: FindingRow, place: Place | undefined, name: string | undefined, types: Types): SheetCell[] => {
  const own = finding.place;
  const row = own ? own.row : place && finding.row !== null ? place.row + finding.row : null;
  return [
    finding.severity,
    finding.title,
    own?.table ?? place?.name ?? name ?? finding.register,
    row === null ? null : row + 1,
    finding.column,
    readable(finding, types.get(finding.column ?? '')),
    finding.text,
    finding.advice,
    own ? linkTo(own.sheet, own.row, own.column) : link(place, row, finding.column),
    finding.related ?? null,
  ];
};

/** A formula that jumps to the cell: links set one by one would cost a call each. */
const link = (place: Place | undefined, row: number | null, column: string | null): SheetCell => {
  if (!place) return null;
  const at = (column === null ? undefined : place.columns.get(column)) ?? Math.min(...place.columns.values());
  return linkTo(place.sheet, row ?? place.row - 1, at);
};

const linkTo = (sheet: string, row: number, column: number): SheetCell => {
  const target = `#${absoluteRef(sheet, row, column, 1, 1)}`;
  return { formula: `=HYPERLINK("${target.replaceAll('"', '""')}","${cellAddress(row, column)}")` };
};
