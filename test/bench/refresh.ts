/**
 * Refresh of all reports by size: `npm run bench -- refresh [1 2 3]`, on the desktop and on the web (whose requests hold
 * 5 MB). The floor under it: the cells that a refresh must look at, in whole ranges through Office.js and nothing else.
 */
import { makeReports, refreshReports, reportIds } from '../../src/commands';
import { Host, type Platform } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';
import { builtFile } from './built-file';
import { type Cost, measure } from './phases';
import { printCost, printHead } from './print';
import { SIZES, type Size } from './sizes';
import { AS_OF } from './source';

const QUIET = { signal: new AbortController().signal, progress: () => undefined };
const PLATFORMS: readonly Platform[] = ['desktop', 'web'];
/** Cells per range and, on the web, per request. */
const PIECE: Readonly<Record<Platform, number>> = { desktop: 5_000_000, web: 400_000 };

const openOn = async (platform: Platform, file: Uint8Array): Promise<Host> => {
  const host = new Host({ clock: () => AS_OF + 0.5, platform });
  await host.open(file, 'book.xlsx');
  attachHost(host);
  return host;
};

/** Reads every table whole: as few requests as the platform takes. */
const readAll = (host: Host, platform: Platform): Promise<void> =>
  Excel.run(async (context) => {
    let queued = 0;
    for (const { name, sheet, area } of host.workbook.tables) {
      const columns = area.right - area.left + 1;
      const step = Math.max(1, Math.floor(PIECE[platform] / columns));
      for (let row = area.top; row <= area.bottom; row += step) {
        const rows = Math.min(step, area.bottom + 1 - row);
        const facet = name.startsWith('报表') ? 'formulas' : 'values';
        context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(row, area.left, rows, columns).load(facet);
        queued += rows * columns;
        if (platform === 'desktop' || queued < PIECE.web) continue;
        await context.sync();
        queued = 0;
      }
    }
    await context.sync();
  });

const change = (host: Host): void => {
  const { sheet, area, columns } = host.workbook.table('应收')!;
  const column = area.left + columns.findIndex(({ name }) => name === '已收金额');
  host.byPerson((workbook) => workbook.sheet(sheet.name)!.setValue(area.top + 1, column, 12.5));
};

const runPlatform = async (size: Size, platform: Platform, file: Uint8Array): Promise<void> => {
  const host = await openOn(platform, file);
  const note = (name: string, cost: Cost): void => printCost(`${size.name} ${platform}`, name, cost);
  const phase = async (name: string, work: () => Promise<unknown>): Promise<void> =>
    note(name, (await measure(host, work))[1]);
  await phase('make', () => makeReports.run({ ids: reportIds }, QUIET));
  await phase('refresh', () => refreshReports.run(undefined, QUIET));
  await phase('refresh again', () => refreshReports.run(undefined, QUIET));
  change(host);
  await phase('one cell changed', () => refreshReports.run(undefined, QUIET));
  await phase('floor: read', () => readAll(host, platform));
};

/** @param args numbers (1, 2, 3) choose sizes */
export const benchRefresh = async (args: readonly string[]): Promise<void> => {
  const chosen = args.map(Number).filter((n) => SIZES[n - 1]);
  printHead();
  for (const size of chosen.length > 0 ? chosen.map((n) => SIZES[n - 1]!) : SIZES) {
    const file = await builtFile(size);
    for (const platform of PLATFORMS) await runPlatform(size, platform, file);
  }
};
