import { areaName, quoteSheet } from '../../model/areas';
import type { Sheet } from '../../model/sheet';
import { CellError, type Area, type ChartModel, type ChartSeriesModel } from '../../model/types';
import type { Property, Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { pointsOfWidth } from '../autofit';
import { invalidArgument, itemNotFound } from '../errors';
import type { HostState } from '../host-state';
import { demand } from '../protection';
import { rangeOf, type RangeTarget } from '../targets';
import { colour } from './range-format';
import { worksheet } from './worksheet';

interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeriesModel;
}

/** A chart that has been changed is written anew, not copied from its file. */
function touch(t: ChartTarget): void {
  delete t.chart.sourcePart;
  t.sheet.touched('format');
}

function chartField<K extends 'name' | 'type' | 'left' | 'top' | 'width' | 'height'>(key: K): Property<ChartTarget> {
  return {
    get: (t) => t.chart[key],
    set: (t, value) => {
      demand(t.sheet, 'allowEditObjects');
      t.chart[key] = value as ChartModel[K];
      touch(t);
    },
  };
}

function change(
  read: (chart: ChartModel) => unknown,
  write: (chart: ChartModel, value: unknown) => void,
): Property<ChartTarget> {
  return {
    get: (t) => read(t.chart),
    set: (t, value) => {
      demand(t.sheet, 'allowEditObjects');
      write(t.chart, value);
      touch(t);
    },
  };
}

const title = defineClass<ChartTarget>({
  name: 'ChartTitle',
  properties: {
    text: change(
      (c) => c.title,
      (c, value) => Object.assign(c, { title: String(value), showTitle: true }),
    ),
    visible: change(
      (c) => c.showTitle,
      (c, value) => Object.assign(c, { showTitle: value === true }),
    ),
  },
});

const legend = defineClass<ChartTarget>({
  name: 'ChartLegend',
  properties: {
    visible: change(
      (c) => c.legend.visible,
      (c, value) => Object.assign(c.legend, { visible: value === true }),
    ),
    position: change(
      (c) => c.legend.position,
      (c, value) => Object.assign(c.legend, { position: String(value) }),
    ),
  },
});

const dataLabels = defineClass<ChartTarget>({
  name: 'ChartDataLabels',
  properties: {
    showValue: change(
      (c) => c.dataLabels === true,
      (c, value) => Object.assign(c, { dataLabels: value === true }),
    ),
  },
});

const seriesFill = defineClass<SeriesTarget>({
  name: 'ChartFill',
  methods: {
    setSolidColor: (t, [value]) => {
      t.series.color = colour(value);
      touch(t);
    },
    clear: (t) => {
      delete t.series.color;
      touch(t);
    },
  },
});

const seriesFormat = defineClass<SeriesTarget>({ name: 'ChartSeriesFormat', children: { fill: (t) => seriesFill(t) } });

const formulaOf = (t: RangeTarget): string => `=${quoteSheet(t.sheet.name)}!${areaName(t.area, true)}`;

const chartSeries = defineClass<SeriesTarget>({
  name: 'ChartSeries',
  properties: {
    name: {
      get: (t) => t.series.name,
      set: (t, value) => {
        t.series.name = String(value);
        touch(t);
      },
    },
    hasDataLabels: change(
      (c) => c.dataLabels === true,
      (c, value) => Object.assign(c, { dataLabels: value === true }),
    ) as Property<SeriesTarget>,
  },
  children: { format: (t) => seriesFormat(t) },
  methods: {
    setValues: (t, [source], host) => {
      t.series.values = formulaOf(rangeOf(source, t.sheet, host));
      touch(t);
    },
    setXAxisValues: (t, [source], host) => {
      t.series.categories = formulaOf(rangeOf(source, t.sheet, host));
      touch(t);
    },
    delete: (t) => {
      t.chart.series.splice(t.chart.series.indexOf(t.series), 1);
      touch(t);
    },
  },
});

const seriesCollection = defineClass<ChartTarget>({
  name: 'ChartSeriesCollection',
  properties: { count: readOnly((t) => t.chart.series.length) },
  items: (t) => t.chart.series.map((series) => chartSeries({ ...t, series })),
  methods: {
    getCount: (t) => t.chart.series.length,
    getItemAt: (t, [index]) => {
      const series = t.chart.series[Number(index)];
      if (!series) throw invalidArgument();
      return chartSeries({ ...t, series });
    },
    add: (t, [name]) => {
      const series: ChartSeriesModel = { name: String(name ?? ''), values: '', categories: '' };
      t.chart.series.push(series);
      touch(t);
      return chartSeries({ ...t, series });
    },
  },
});

/** Left or top edge of a line in points. */
function edge(sheet: Sheet, line: number, columns: boolean): number {
  let points = 0;
  for (let i = 0; i < line; i++) {
    points += columns
      ? pointsOfWidth(sheet.columns.get(i)?.width, sheet.standardWidth)
      : (sheet.rows.get(i)?.height ?? 15);
  }
  return points;
}

function setPosition(t: ChartTarget, [from, to]: readonly unknown[], host: HostState): void {
  demand(t.sheet, 'allowEditObjects');
  const first = rangeOf(from, t.sheet, host).area;
  t.chart.left = edge(t.sheet, first.left, true);
  t.chart.top = edge(t.sheet, first.top, false);
  if (to !== undefined && to !== null) {
    const last = rangeOf(to, t.sheet, host).area;
    t.chart.width = edge(t.sheet, last.right + 1, true) - t.chart.left;
    t.chart.height = edge(t.sheet, last.bottom + 1, false) - t.chart.top;
  }
  touch(t);
}

/** Series from a block of cells: a text column or row before the numbers gives the categories, the other edge the names. */
function seriesOf(source: RangeTarget, by: unknown): ChartSeriesModel[] {
  const { sheet, area } = source;
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const inColumns = by === 'Columns' || (by !== 'Rows' && rows >= columns);
  const isText = (row: number, column: number): boolean => typeof sheet.value(row, column) !== 'number';
  const headerRow = rows > 1 && isText(area.top, area.right);
  const headerColumn = columns > 1 && isText(area.bottom, area.left);
  const top = area.top + (headerRow ? 1 : 0);
  const left = area.left + (headerColumn ? 1 : 0);
  const formula = (where: Area): string => formulaOf({ sheet, area: where });
  const nameAt = (row: number, column: number): string => {
    const value = sheet.value(row, column);
    return value === null || value instanceof CellError ? '' : String(value);
  };
  const made: ChartSeriesModel[] = [];
  for (let i = inColumns ? left : top; i <= (inColumns ? area.right : area.bottom); i++) {
    const name = inColumns ? (headerRow ? nameAt(area.top, i) : '') : headerColumn ? nameAt(i, area.left) : '';
    const hasCategories = inColumns ? headerColumn : headerRow;
    const categories = inColumns ? { ...area, top, right: area.left } : { ...area, left, bottom: area.top };
    made.push({
      name: name || `Series${made.length + 1}`,
      values: formula(inColumns ? { ...area, top, left: i, right: i } : { ...area, left, top: i, bottom: i }),
      categories: hasCategories ? formula(categories) : '',
    });
  }
  return made;
}

/** `Excel.Chart`: a record of what is drawn; the page and Excel draw it. */
const chart = defineClass<ChartTarget>({
  name: 'Chart',
  id: { key: 'Id', of: (t) => t.chart.id },
  properties: {
    id: readOnly((t) => t.chart.id),
    name: chartField('name'),
    chartType: chartField('type'),
    left: chartField('left'),
    top: chartField('top'),
    width: chartField('width'),
    height: chartField('height'),
  },
  children: {
    title: (t) => title(t),
    legend: (t) => legend(t),
    dataLabels: (t) => dataLabels(t),
    series: (t) => seriesCollection(t),
    worksheet: (t) => worksheet(t.sheet),
  },
  methods: {
    setData: (t, [source, by], host) => {
      t.chart.series = seriesOf(rangeOf(source, t.sheet, host), by);
      touch(t);
    },
    setPosition: (t, args, host) => setPosition(t, args, host),
    delete: (t) => {
      demand(t.sheet, 'allowEditObjects');
      t.sheet.charts.splice(t.sheet.charts.indexOf(t.chart), 1);
      t.sheet.touched('format');
    },
  },
});

function add(sheet: Sheet, [type, source, by]: readonly unknown[], host: HostState): Ref {
  demand(sheet, 'allowEditObjects');
  const series = seriesOf(rangeOf(source, sheet, host), by);
  let n = 1;
  while (sheet.charts.some((one) => one.id === `{chart-${n}}` || one.name === `Chart ${n}`)) n++;
  const made: ChartModel = {
    id: `{chart-${n}}`,
    name: `Chart ${n}`,
    type: String(type),
    title: series.length === 1 ? series[0]!.name : '',
    showTitle: true,
    legend: { visible: series.length > 1, position: 'Bottom' },
    series,
    left: 200,
    top: 100,
    width: 360,
    height: 216,
  };
  sheet.charts.push(made);
  sheet.touched('format');
  return chart({ sheet, chart: made });
}

const find = (sheet: Sheet, key: unknown): ChartModel | undefined =>
  sheet.charts.find((one) => one.id === key || one.name.toLowerCase() === String(key).toLowerCase());

function item(sheet: Sheet, key: unknown): Ref {
  const found = find(sheet, key);
  if (!found) throw itemNotFound();
  return chart({ sheet, chart: found });
}

/** `Excel.ChartCollection` of a sheet. */
export const charts = defineClass<Sheet>({
  name: 'ChartCollection',
  properties: { count: readOnly((sheet) => sheet.charts.length) },
  items: (sheet) => sheet.charts.map((one) => chart({ sheet, chart: one })),
  item,
  methods: {
    add: (sheet, args, host) => add(sheet, args, host),
    getCount: (sheet) => sheet.charts.length,
    getItem: (sheet, [name]) => item(sheet, name),
    getItemAt: (sheet, [index]) => item(sheet, sheet.charts[Number(index)]?.id),
    getItemOrNullObject: (sheet, [name]) => {
      const found = find(sheet, name);
      return found ? chart({ sheet, chart: found }) : null;
    },
  },
});
