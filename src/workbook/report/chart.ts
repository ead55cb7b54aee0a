/** The native chart under a report's table. */
import { blockAddress } from '../office/a1';
import type { Session } from '../office/session';
import { SERIES } from '../write/colours';
import type { ReportChart, ReportFormat, ReportTable } from '../../reports/types';

const TYPES: Readonly<Record<ReportChart['kind'], `${Excel.ChartType}`>> = {
  column: 'ColumnClustered',
  bar: 'BarClustered',
  stack: 'BarStacked',
  pie: 'Pie',
  line: 'Line',
};

/** Rows of the sheet that a chart covers. */
export const CHART_ROWS = 18;
/** It is never narrower than this many columns of the sheet. */
const MIN_COLUMNS = 4;

interface Place {
  readonly sheet: Excel.Worksheet;
  /** 0-based row of the table's header. */
  readonly headerRow: number;
  readonly column: number;
}

/** Row, column and rows of the cells of one column that the chart shows: all data rows, without the total. */
const cellsOf = (
  { headerRow, column }: Pick<Place, 'headerRow' | 'column'>,
  table: ReportTable,
  label: string,
  count = table.rows.length,
): readonly [row: number, column: number, rows: number] => {
  const at = table.columns.findIndex((candidate) => candidate.label === label);
  const rows = Math.max(1, Math.min(table.chart!.rows ?? count, count));
  return [headerRow + 1, column + at, rows];
};

const dataOf = (place: Place, table: ReportTable, label: string): Excel.Range => {
  const [row, column, rows] = cellsOf(place, table, label);
  return place.sheet.getRangeByIndexes(row, column, rows, 1);
};

/** A1 addresses of what the chart's series show while the table has `rows` data rows. */
export const seriesOf = (
  place: Pick<Place, 'headerRow' | 'column'>,
  table: ReportTable,
  rows: number,
): { readonly values: string; readonly categories: string }[] => {
  const address = (label: string): string => blockAddress(...cellsOf(place, table, label, rows), 1);
  const { category, series } = table.chart!;
  return series.map((label) => ({ values: address(label), categories: address(category) }));
};

/** Gives a series its colour. A pie keeps the colours that Excel gives its slices, and says their shares. */
const paint = (series: Excel.ChartSeries, kind: ReportChart['kind'], at: number): void => {
  const colour = SERIES[at % SERIES.length]!;
  if (kind === 'pie') series.hasDataLabels = true;
  else if (kind === 'line') series.format.line.color = colour;
  else series.format.fill.setSolidColor(colour);
};

/** How the numbers along the value axis are written: shares as whole percents, money without cents. */
const AXIS_FORMATS: Partial<Record<ReportFormat, string>> = { percent: '0%', score: '0', number: '0' };

/** Values are written as people read them, and bars stand in the order of the table, the first on top. */
const setAxes = (chart: Excel.Chart, { columns, chart: shown }: ReportTable): void => {
  const { kind, series } = shown!;
  if (kind === 'pie') return;
  const format = columns.find(({ label }) => label === series[0])?.format ?? 'number';
  chart.axes.valueAxis.numberFormat = AXIS_FORMATS[format] ?? '#,##0';
  if (kind !== 'bar' && kind !== 'stack') return;
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.position = 'Maximum';
};

/**
 * Adds the chart.
 * @param top 0-based row where it may begin
 */
export const addChart = (
  session: Session,
  place: Place,
  table: ReportTable,
  name: string,
  top: number,
): Promise<void> =>
  session.queue(() => {
    const { kind, title, category, series } = table.chart!;
    const chart = place.sheet.charts.add(TYPES[kind], dataOf(place, table, series[0]!), 'Columns');
    chart.name = name;
    chart.title.text = title;
    chart.legend.visible = kind === 'pie' || series.length > 1;
    chart.legend.position = kind === 'pie' ? 'Right' : 'Bottom';
    series.forEach((label, at) => {
      const one = at === 0 ? chart.series.getItemAt(0) : chart.series.add(label);
      one.name = label;
      if (at > 0) one.setValues(dataOf(place, table, label));
      one.setXAxisValues(dataOf(place, table, category));
      paint(one, kind, at);
    });
    setAxes(chart, table);
    const right = place.column + Math.max(MIN_COLUMNS, table.columns.length) - 1;
    chart.setPosition(
      place.sheet.getRangeByIndexes(top, place.column, 1, 1),
      place.sheet.getRangeByIndexes(top + CHART_ROWS - 1, right, 1, 1),
    );
  }, 20);

/** Makes the chart of a rewritten report show its rows. */
export const updateChart = (session: Session, place: Place, table: ReportTable, chart: Excel.Chart): Promise<void> =>
  session.queue(() => {
    const { category, series } = table.chart!;
    series.forEach((label, at) => {
      const one = chart.series.getItemAt(at);
      one.setValues(dataOf(place, table, label));
      one.setXAxisValues(dataOf(place, table, category));
    });
  }, 20);
