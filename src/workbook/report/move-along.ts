/** What lies around a report's table goes along when it changes its length: the chart, the print area, the page. */
import type { Session } from '../office/session';
import type { TableFacts } from '../state/survey';
import type { ReportJob } from '../types';
import type { Rewritten } from '../write/rewrite-table';
import { CHART_ROWS, seriesOf, updateChart } from './chart';
import { type Extent, nextArea, onePage } from './print-area';

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
 * Charts below the table keep their distance to it, wherever a person has put them; our print area is worked out anew, and
 * one that ends further down is carried on. A chart beside the table and a smaller print area are the person's, and stay.
 */
export const moveAlong = async (session: Session, moved: Moved, looks: Looks): Promise<void> => {
  const { table, job, written, lines } = moved;
  const rows = written.grown + lines.more;
  const below = looks.chart === null || looks.chart.isNullObject || isBelow(looks, looks.chart);
  if (looks.chart && !looks.chart.isNullObject && (written.grown !== 0 || lines.more !== 0)) {
    await moveChart(session, moved, looks, looks.chart, rows);
  }
  if (rows === 0) return;
  const sheet = session.sheet(table.sheet.name);
  const height = looks.chart && !looks.chart.isNullObject ? CHART_ROWS + 2 : 0;
  const was = { rows: written.rows - written.grown, lines: lines.before, chart: height };
  const is = { rows: written.rows, lines: lines.before + lines.more, chart: height };
  const area = nextArea(looks.printed, job, was, is, below, looks.page.zoom.horizontalFitToPages === 1);
  const zoom = nextZoom(looks.page.zoom, job, is, area?.turns === 'together');
  if (!zoom && !area) return;
  session.run.record({
    kind: 'paper',
    sheet: table.sheet.name,
    area: area ? area.before : null,
    zoom: zoom ? { ...looks.page.zoom } : null,
  });
  await session.queue(() => {
    if (zoom) sheet.pageLayout.zoom = zoom;
    if (area) sheet.pageLayout.setPrintArea(sheet.getRanges(area.after));
  }, 2);
};

const isBelow = ({ table }: Looks, { top }: Excel.Chart): boolean => top >= table.top + table.height;

/** On one page a table that has become long would be too small to read; one that has become short gets its page back. */
const nextZoom = (
  zoom: Excel.PageLayoutZoomOptions,
  job: ReportJob,
  { rows, chart }: Extent,
  together: boolean,
): Excel.PageLayoutZoomOptions | null => {
  if (job.table.chart && zoom.verticalFitToPages === 1 && !onePage(job, rows + chart))
    return { horizontalFitToPages: 1 };
  return together ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : null;
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
  const below = isBelow(looks, chart);
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
