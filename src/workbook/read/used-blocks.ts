/**
 * Where a sheet really holds something. A used range may reach from A1 to a stray cell at the sheet's last row; reading
 * it whole would move a hundred million blanks. Bands of it are asked for their own used ranges instead, which Excel
 * answers without sending cells.
 */
import type { Session } from '../office/session';
import type { Block } from './blocks';

/** Blocks up to this many cells are simply read. */
const SMALL = 400_000;
const BANDS = 24;
/** Never ask for more bands than this in one round trip. */
const MAX_ASKED = 1500;

/** Used blocks per sheet, none for a blank sheet. Four round trips at most, however many sheets there are. */
export const usedBlocks = async (session: Session, sheets: readonly string[]): Promise<Block[][]> => {
  const whole = sheets.map((name) => session.sheet(name).getUsedRangeOrNullObject(true));
  let blocks = (await settle(session, whole)).map((used, at) => (used ? [{ ...used, sheet: sheets[at]! }] : []));
  for (const along of ['rows', 'columns', 'rows'] as const) blocks = await narrow(session, blocks, along);
  return blocks.map(join);
};

type Rect = Omit<Block, 'sheet'>;

const settle = async (session: Session, ranges: readonly Excel.Range[]): Promise<(Rect | null)[]> => {
  for (const range of ranges) range.load('rowIndex,columnIndex,rowCount,columnCount');
  if (ranges.length > 0) await session.sync();
  return ranges.map((range) =>
    range.isNullObject
      ? null
      : { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
  );
};

/** Cuts large blocks into bands along one direction and keeps what each band holds. */
const narrow = async (session: Session, blocks: readonly Block[][], along: 'rows' | 'columns'): Promise<Block[][]> => {
  const pieces = blocks.map((list) => list.flatMap((block) => (size(block) > SMALL ? bandsOf(block, along) : [block])));
  const asked = pieces.flat().filter(isBand);
  if (asked.length > MAX_ASKED) return [...blocks];
  const answers = await settle(
    session,
    asked.map(({ sheet, row, column, rows, columns }) =>
      session.sheet(sheet).getRangeByIndexes(row, column, rows, columns).getUsedRangeOrNullObject(true),
    ),
  );
  const answer = new Map<Block, Rect | null>(asked.map((piece, at) => [piece, answers[at]!] as const));
  return pieces.map((list) =>
    list.flatMap((piece): Block[] => {
      if (!answer.has(piece)) return [piece];
      const used = answer.get(piece);
      return used ? [{ sheet: piece.sheet, ...used }] : [];
    }),
  );
};

interface Band extends Block {
  readonly band: true;
}
const isBand = (block: Block): block is Band => 'band' in block;

const bandsOf = (block: Block, along: 'rows' | 'columns'): Band[] => {
  const length = block[along];
  const step = Math.max(1, Math.ceil(length / BANDS));
  const bands: Band[] = [];
  for (let at = 0; at < length; at += step) {
    const part = Math.min(step, length - at);
    bands.push(
      along === 'rows'
        ? { ...block, row: block.row + at, rows: part, band: true }
        : { ...block, column: block.column + at, columns: part, band: true },
    );
  }
  return bands;
};

const size = ({ rows, columns }: Rect): number => rows * columns;

/** Joins neighbours again while that adds few blanks, so that an ordinary sheet is one block. */
const join = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  for (const block of [...blocks].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const last = joined.at(-1);
    const both = last && around(last, block);
    if (last && both && size(both) <= (size(last) + size(block)) * 1.5 + SMALL) joined[joined.length - 1] = both;
    else joined.push(block);
  }
  return joined;
};

const around = (a: Block, b: Block): Block => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    sheet: a.sheet,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
};
