/** What of a report's sheet is printed, and whether its chart shares a page with its table. */
import { blockAddress, localAddress } from '../office/a1';
import type { ReportJob } from '../types';
import { HEADER_ROW } from './lines';

/** Lines of a page that is still easy to read when a chart is drawn together with its table. */
const ONE_PAGE = { portrait: 75, landscape: 52 } as const;

/** A chart is not cut by the end of a page: with a short table it shares one page. */
export const onePage = (job: ReportJob, lines: number): boolean =>
  job.table.chart !== undefined && lines <= ONE_PAGE[job.def.paper];

/** What stands on the sheet, in rows. */
export interface Extent {
  /** Of the table under its header. */
  readonly rows: number;
  /** Below it. */
  readonly lines: number;
  /** The chart with the space around it; 0 without one. */
  readonly chart: number;
}

/** The last rows (1-based) of the areas: a chart that does not share a page with its table is an area of its own. */
const endsOf = (job: ReportJob, { rows, lines, chart }: Extent): number[] => {
  const end = HEADER_ROW + 1 + rows + lines + 1;
  return chart === 0 || onePage(job, rows + chart) ? [end + chart] : [end, end + chart];
};

/** Address that is printed: everything of ours, nothing beside it. A chart's own area begins a page. */
export const printedArea = (job: ReportJob, extent: Extent): string =>
  endsOf(job, extent)
    .map((end, at, ends) => {
      const top = ends[at - 1] ?? 0;
      return blockAddress(top, 0, end - top, job.table.columns.length);
    })
    .join();

export interface NextArea {
  readonly before: string;
  readonly after: string;
  /** The chart had the same page as the table, or has it now, and it was the other way round before. */
  readonly turns: 'apart' | 'together' | null;
}

/**
 * The print area that follows a table of another length: ours is worked out anew; one of a person that ends where ours
 * did or further down is carried on; null: a smaller one is the person's and stays.
 * @param below the chart stands below the table, where we have put it
 * @param fits the sheet is printed as wide as the page, as we set it up: table and chart may be fitted onto one page again
 */
export const nextArea = (
  printed: Excel.RangeAreas,
  job: ReportJob,
  was: Extent,
  is: Extent,
  below: boolean,
  fits: boolean,
): NextArea | null => {
  if (printed.isNullObject) return null;
  const areas = printed.address.split(',').map((area) => localAddress(area).replaceAll('$', ''));
  const [first = '', ...others] = areas;
  const match = /^([A-Z]+)1:([A-Z]+)(\d+)$/.exec(first);
  if (!match) return null;
  const [, left, right, bottom] = match;
  const addressOf = (ends: readonly number[]): string =>
    ends.map((end, at) => `${left}${(ends[at - 1] ?? 0) + 1}:${right}${end}`).join();
  const before = areas.join();
  const [old, next] = [endsOf(job, was), endsOf(job, is)];
  if (below && before === addressOf(old) && (fits || next.length >= old.length)) {
    const turns = old.length === next.length ? null : next.length > 1 ? 'apart' : 'together';
    return { before, after: addressOf(next), turns };
  }
  const tableEnd = HEADER_ROW + 1 + was.rows;
  const end = tableEnd + was.lines + 1 + (others.length > 0 ? 0 : was.chart);
  if (Number(bottom) < end) return null;
  const more = is.rows - was.rows + is.lines - was.lines;
  const isBelow = (area: string): boolean => Number(/\d+/.exec(area)?.[0] ?? 0) > tableEnd;
  const moved = others.map((area) =>
    isBelow(area) ? area.replace(/\d+/g, (row) => String(Number(row) + more)) : area,
  );
  return { before, after: [`${left}1:${right}${Number(bottom) + more}`, ...moved].join(), turns: null };
};
