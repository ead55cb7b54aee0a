/** What lies around a report's table goes along when it changes its length: the chart, the print area, the page. */
import { localAddress } from '../office/a1';
import type { Session } from '../office/session';
import type { TableFacts } from '../state/survey';
import type { ReportJob } from '../types';
import type { Rewritten } from '../write/rewrite-table';
import { CHART_ROWS, seriesOf, updateChart } from './chart';
import { HEADER_ROW } from './lines';
import { onePage } from './make-sheet';

/** How a report looks before it is rewritten; loaded with the next request. */
export interface Looks {
  readonly chart: Excel.Chart | null;
  readonly table: Excel.Range;
  readonly last: Excel.Range;
  readonly printed: Excel.RangeAreas;
  readonly page: Excel.PageLayout;
}

/** Asks for it; costs no round trip of its own. */
export const askForLooks = (session: Session, table: TableFacts, { table: { chart } }: ReportJob): Looks => {
  const sheet = session.sheet(table.sheet.name);
  const native = session.workbook.tables.getItem(table.name);
  return {
    chart: chart ? sheet.charts.getItemOrNullObject(table.name).load('name,top') : null,
    table: native.getRange().load('top,height'),
    last: native.getDataBodyRange().getLastRow().load('height'),
    printed: sheet.pageLayout.getPrintAreaOrNullObject().load('address'),
    page: sheet.pageLayout.load('zoom'),
  };
};

export interface Moved {
  readonly table: TableFacts;
  readonly job: ReportJob;
  readonly written: Rewritten;
  /** Lines below the table: how many there were, and how many more there are now. */
  readonly lines: { readonly before: number; readonly more: number };
}

/**
 * Charts below the table keep their distance to it, wherever a person has put them; print areas that end where ours did,
 * or further down, are carried on. A chart beside the table and a smaller print area are the person's, and stay.
 */
export const moveAlong = async (session: Session, moved: Moved, looks: Looks): Promise<void> => {
  const { table, job, written, lines } = moved;
  const rows = written.grown + lines.more;
  if (looks.chart && !looks.chart.isNullObject && (written.grown !== 0 || lines.more !== 0)) {
    await moveChart(session, moved, looks, looks.chart, rows);
  }
  if (rows === 0) return;
  const sheet = session.sheet(table.sheet.name);
  const height = looks.chart && !looks.chart.isNullObject ? CHART_ROWS + 2 : 0;
  const zoom = looks.page.zoom;
  // On one page a table that has become long would be too small to read.
  const longer = job.table.chart && zoom.verticalFitToPages === 1 && !onePage(job, written.rows + height);
  const area = nextArea(looks.printed, written, lines.before, height, rows);
  if (!longer && !area) return;
  session.run.record({
    kind: 'paper',
    sheet: table.sheet.name,
    area: area ? area.before : null,
    zoom: longer ? { ...zoom } : null,
  });
  await session.queue(() => {
    if (longer) sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    if (area) sheet.pageLayout.setPrintArea(sheet.getRanges(area.after));
  }, 2);
};

const moveChart = async (
  session: Session,
  { table, job, written }: Moved,
  looks: Looks,
  chart: Excel.Chart,
  rows: number,
): Promise<void> => {
  const sheet = session.sheet(table.sheet.name);
  const { top } = chart;
  const below = top >= looks.table.top + looks.table.height;
  const { row, column, grown } = written;
  const total = job.table.total ? 1 : 0;
  session.run.record({
    kind: 'chart',
    sheet: table.sheet.name,
    name: table.name,
    top,
    series: seriesOf({ headerRow: row, column }, job.table, written.rows - grown - total),
  });
  await updateChart(session, { sheet, headerRow: row, column }, job.table, chart);
  if (below) await session.queue(() => (chart.top = top + rows * looks.last.height));
};

/** The print area that follows, when it is one that ends where we let it end or further down. */
const nextArea = (
  printed: Excel.RangeAreas,
  { rows, grown }: Rewritten,
  lines: number,
  height: number,
  more: number,
): { before: string; after: string } | null => {
  if (printed.isNullObject) return null;
  const areas = printed.address.split(',').map((area) => localAddress(area).replaceAll('$', ''));
  const [first = '', ...others] = areas;
  const match = /^([A-Z]+1:[A-Z]+)(\d+)$/.exec(first);
  if (!match) return null;
  const tableEnd = HEADER_ROW + 1 + (rows - grown);
  // A chart on a page of its own is an area of its own.
  const end = tableEnd + lines + 1 + (others.length > 0 ? 0 : height);
  const bottom = Number(match[2]);
  if (bottom < end) return null;
  const below = (area: string): boolean => Number(/\d+/.exec(area)?.[0] ?? 0) > tableEnd;
  const moved = others.map((area) => (below(area) ? area.replace(/\d+/g, (row) => String(Number(row) + more)) : area));
  return { before: areas.join(','), after: [`${match[1]}${bottom + more}`, ...moved].join(',') };
};
