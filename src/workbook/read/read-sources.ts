/** The sheets that are not ours, as intake reads them. Nothing is written. */
import type { SourceSheet } from '../../intake/types';
import type { WorkbookRun } from '../office/run';
import { withWorkbook, type Session } from '../office/session';
import { inspectionOf } from '../state/inspect';
import { survey } from '../state/survey';
import { readBlocks, toCells, type Block, type Cells } from './blocks';
import { refuse1904 } from './refuse-1904';
import { usedBlocks } from './used-blocks';

/**
 * Reads every source sheet: values, number formats, which cells are formulas, merged areas, hidden rows. A sheet with a
 * stray cell far from its data comes as two sheets of one name. The number of round trips grows with the payload only.
 * @throws WorkbookError `date1904` for a workbook that counts its days from 1904
 */
export const readSources = (run: WorkbookRun): Promise<SourceSheet[]> =>
  withWorkbook(run, async (session) => {
    const found = await survey(session);
    const { ownSheets } = inspectionOf(found);
    const sources = await readSheets(
      session,
      found.sheets.filter(({ name }) => !ownSheets.has(name)),
    );
    await refuse1904(session, sources);
    return sources;
  });

/** Reads these sheets of the workbook as sources. */
export const readSheets = async (
  session: Session,
  sheets: readonly { readonly name: string; readonly visibility: string }[],
): Promise<SourceSheet[]> => {
  const used = await usedBlocks(
    session,
    sheets.map(({ name }) => name),
  );
  const blocks = used.flat();
  const looks = await readLooks(session, blocks);
  const cells = await readBlocks(session, blocks, ['values', 'formulas', 'numberFormat']);
  const hidden = new Map(sheets.map(({ name, visibility }) => [name, visibility !== 'Visible']));
  const filled = new Set(blocks.map(({ sheet }) => sheet));
  return [
    ...blocks.map((block, at) => sourceOf(block, cells[at]!, looks[at]!, hidden.get(block.sheet)!)),
    ...sheets.filter(({ name }) => !filled.has(name)).map(({ name }) => blankSheet(name, hidden.get(name)!)),
  ];
};

/** Merged areas and hidden rows of a block. */
type Looks = Pick<SourceSheet, 'merges' | 'hiddenRows'>;

/** A sheet without a cell: nothing to take, but it was looked at. */
const blankSheet = (name: string, hidden: boolean): SourceSheet => ({
  file: '',
  name,
  hidden,
  firstRow: 1,
  firstColumn: 1,
  values: [],
  formats: [],
  merges: [],
  hiddenRows: new Set(),
});

const sourceOf = (block: Block, cells: Cells, looks: Looks, hidden: boolean): SourceSheet => {
  const formulas = cells.formulas.map((row) => row.map((text) => typeof text === 'string' && text.startsWith('=')));
  return {
    file: '',
    name: block.sheet,
    hidden,
    firstRow: block.row + 1,
    firstColumn: block.column + 1,
    values: toCells(cells.values),
    formats: cells.numberFormat.map((row) => row.map(String)),
    ...(formulas.some((row) => row.includes(true)) ? { formulas } : {}),
    ...looks,
  };
};

const visibleAreas = (range: Excel.Range): Excel.RangeCollection =>
  range.getSpecialCells('Visible').areas.load('items/rowIndex,items/rowCount');

/** Two round trips for all blocks: first whether there is anything to know, then the details. */
const readLooks = async (session: Session, blocks: readonly Block[]): Promise<Looks[]> => {
  const ranges = blocks.map(({ sheet, row, column, rows, columns }) => {
    const range = session.sheet(sheet).getRangeByIndexes(row, column, rows, columns).load('rowHidden');
    return { range, merged: range.getMergedAreasOrNullObject().load('areaCount') };
  });
  if (ranges.length > 0) await session.sync();
  const details = ranges.map(({ range, merged }) => ({
    // Null: some rows are hidden and some are not.
    shown: range.rowHidden === null ? visibleAreas(range) : null,
    areas: merged.isNullObject
      ? null
      : merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount'),
  }));
  if (details.some(({ shown, areas }) => shown || areas)) await session.sync();
  return blocks.map((block, at) => {
    const { shown, areas } = details[at]!;
    const hiddenRows = new Set<number>();
    if (shown || ranges[at]!.range.rowHidden === true) {
      for (let n = 1; n <= block.rows; n++) hiddenRows.add(block.row + n);
    }
    for (const { rowIndex, rowCount } of shown?.items ?? []) {
      for (let n = 1; n <= rowCount; n++) hiddenRows.delete(rowIndex + n);
    }
    return {
      hiddenRows,
      merges: (areas?.items ?? []).map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => [
        top + 1,
        left + 1,
        top + rowCount,
        left + columnCount,
      ]),
    };
  });
};
