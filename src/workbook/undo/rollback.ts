/** Taking changes back: they are replayed backwards, in as few round trips as their size allows. */
import type { Session } from '../office/session';
import { cellFor } from '../office/text';
import { putValidation } from '../write/validation';
import { currentCells, type CellChange, type Current } from './current-cells';
import type { Change } from './journal';

/** Cells of this format keep `=…` as text without an apostrophe. */
const TEXT = '@';

/**
 * Takes changes back, newest first.
 * @param careful leave cells that hold something else than what we wrote: a person has changed them since
 * @returns number of cells left alone
 */
export const rollback = async (session: Session, changes: readonly Change[], careful: boolean): Promise<number> => {
  let kept = 0;
  const known = await knownThings(session);
  const current = careful ? await currentCells(session, changes, known.sheets) : new Map<CellChange, Current>();
  const back = [...changes].reverse();
  // Sheets go last: a formula that still reads one would turn into #REF! for a moment, and names may point into it.
  // What follows the cells around it is put back once they are in place again.
  const follows = ({ kind }: Change): boolean => kind === 'chart' || kind === 'paper';
  for (const change of [
    ...back.filter((one) => one.kind !== 'sheet' && !follows(one)),
    ...back.filter(follows),
    ...back.filter(({ kind }) => kind === 'sheet'),
  ]) {
    switch (change.kind) {
      case 'sheet': {
        const id = known.sheets.has(change.id) ? change.id : change.name;
        if (known.sheets.has(id)) await session.queue(() => session.sheet(id).delete());
        break;
      }
      case 'name':
        if (known.names.has(change.name)) {
          await session.queue(() => session.workbook.names.getItem(change.name).delete());
        }
        break;
      case 'chart':
        if (known.sheets.has(change.sheet)) await restoreChart(session, change);
        break;
      case 'paper': {
        const { sheet, area, zoom } = change;
        if (!known.sheets.has(sheet)) break;
        await session.queue(() => {
          const paper = session.sheet(sheet);
          const { pageLayout } = paper;
          if (area !== null) pageLayout.setPrintArea(paper.getRanges(area));
          if (zoom !== null) pageLayout.zoom = zoom;
        }, 2);
        break;
      }
      case 'constant': {
        const { name, before } = change;
        if (!known.names.has(name)) break;
        await session.queue(() => (session.workbook.names.getItem(name).formula = before), 1, before.length);
        break;
      }
      case 'setting': {
        const { key, before } = change;
        await session.queue(() => restoreSetting(session, key, before), 1, before?.length ?? 0);
        break;
      }
      case 'resize':
        if (known.tables.has(change.table)) {
          const { table, before } = change;
          await session.queue(() => session.workbook.tables.getItem(table).resize(before));
        }
        break;
      case 'column':
        if (known.tables.has(change.table)) await removeColumn(session, change.table, change.name);
        break;
      case 'tab': {
        const { sheet, visibility, position } = change;
        if (!known.sheets.has(sheet)) break;
        await session.queue(() => {
          session.sheet(sheet).visibility = visibility;
          session.sheet(sheet).position = position;
        }, 2);
        break;
      }
      case 'validation': {
        const { sheet, row, column, rows, before } = change;
        if (!known.sheets.has(sheet)) break;
        await session.queue(
          () => putValidation(session.sheet(sheet).getRangeByIndexes(row, column, rows, 1), before),
          4,
          600,
        );
        break;
      }
      case 'shift': {
        const { sheet, row, column, rows, columns, inserted } = change;
        if (!known.sheets.has(sheet)) break;
        await session.queue(() => {
          const range = session.sheet(sheet).getRangeByIndexes(row, column, rows, columns);
          if (inserted) range.delete('Up');
          else range.insert('Down');
        });
        break;
      }
      case 'cells':
        if (known.sheets.has(change.sheet)) kept += await restoreCells(session, change, current.get(change));
        break;
    }
  }
  await session.sync();
  return kept;
};

/** What still exists, by name (sheets also by id): a person may have deleted some of it. */
const knownThings = async (session: Session) => {
  const sheets = session.workbook.worksheets.load('items/id,items/name');
  const names = session.workbook.names.load('items/name');
  const tables = session.workbook.tables.load('items/name');
  await session.sync();
  return {
    sheets: new Set(sheets.items.flatMap(({ id, name }) => [id, name])),
    names: new Set(names.items.map(({ name }) => name)),
    tables: new Set(tables.items.map(({ name }) => name)),
  };
};

const removeColumn = async (session: Session, table: string, name: string): Promise<void> => {
  const column = session.workbook.tables.getItem(table).columns.getItemOrNullObject(name).load('index');
  await session.sync();
  if (!column.isNullObject) await session.queue(() => column.getRange().getEntireColumn().delete('Left'), 3);
};

/** Only what we changed of it; a person may have deleted the chart. */
const restoreChart = async (
  session: Session,
  { sheet: name, name: title, top, series }: Extract<Change, { kind: 'chart' }>,
): Promise<void> => {
  const sheet = session.sheet(name);
  const chart = sheet.charts.getItemOrNullObject(title).load('name');
  await session.sync();
  if (chart.isNullObject) return;
  await session.queue(() => {
    chart.top = top;
    series.forEach(({ values, categories }, at) => {
      const one = chart.series.getItemAt(at);
      one.setValues(sheet.getRange(values));
      one.setXAxisValues(sheet.getRange(categories));
    });
  }, 10);
};

const restoreSetting = (session: Session, key: string, before: string | null): void => {
  if (before === null) session.workbook.settings.getItemOrNullObject(key).delete();
  else session.workbook.settings.add(key, before);
};

/** Writes the old content of the cells we changed; `null` leaves a cell as it is. */
const restoreCells = async (session: Session, change: CellChange, current: Current | undefined): Promise<number> => {
  let kept = 0;
  const cells = change.before.map((row, r) =>
    row.map((old, c) => {
      const written = change.after[r]![c];
      if (written === null) return null;
      if (current && !current.holds(r, c, written)) {
        kept += 1;
        return null;
      }
      if (typeof old !== 'string' || old.startsWith('=')) return old;
      const format = change.formats[c] ?? '';
      if (old.startsWith("'=")) return format === TEXT ? old.slice(1) : old;
      return cellFor(old, format) ?? '';
    }),
  );
  const sheet = session.sheet(change.sheet);
  const formats = change.before.map(() => change.formats);
  if (change.deleted) await session.write(sheet, change.row, change.column, formats, 'numberFormat');
  await session.write(sheet, change.row, change.column, cells, 'formulas');
  return kept;
};
