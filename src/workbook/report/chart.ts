/** The native chart under a report's table. */
import type { Session } from '../office/session';
import { SERIES } from '../write/colours';
import type { ReportChart, ReportTable } from '../../reports/types';

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
  /** 0-based row where the chart may begin. */
  readonly top: number;
}

/** Cells of one column of the table that the chart shows: all data rows, without the total. */
const dataOf = ({ sheet, headerRow, column }: Place, table: ReportTable, label: string): Excel.Range => {
  const at = table.columns.findIndex((candidate) => candidate.label === label);
  const rows = Math.max(1, Math.min(table.chart!.rows ?? table.rows.length, table.rows.length));
  return sheet.getRangeByIndexes(headerRow + 1, column + at, rows, 1);
};

/** Gives a series its colour. A pie keeps the colours that Excel gives its slices, and says their shares. */
const paint = (series: Excel.ChartSeries, kind: ReportChart['kind'], at: number): void => {
  const colour = SERIES[at % SERIES.length]!;
  if (kind === 'pie') series.hasDataLabels = true;
  else if (kind === 'line') series.format.line.color = colour;
  else series.format.fill.setSolidColor(colour);
};

/** Adds the chart. */
export const addChart = (session: Session, place: Place, table: ReportTable, name: string): Promise<void> =>
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
    putChart(chart, place, table.columns.length);
  }, 20);

/** Makes the chart of a rewritten report show its rows, and moves it below them again. */
export const updateChart = (session: Session, place: Place, table: ReportTable, chart: Excel.Chart): Promise<void> =>
  session.queue(() => {
    const { category, series } = table.chart!;
    series.forEach((label, at) => {
      const one = chart.series.getItemAt(at);
      one.setValues(dataOf(place, table, label));
      one.setXAxisValues(dataOf(place, table, category));
    });
    putChart(chart, place, table.columns.length);
  }, 20);

const putChart = (chart: Excel.Chart, { sheet, column, top }: Place, columns: number): void => {
  const right = column + Math.max(MIN_COLUMNS, columns) - 1;
  chart.setPosition(
    sheet.getRangeByIndexes(top, column, 1, 1),
    sheet.getRangeByIndexes(top + CHART_ROWS - 1, right, 1, 1),
  );
};
