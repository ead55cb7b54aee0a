import { areaName, quoteSheet } from '../../model/areas';
import { CellError, type Area, type ChartSeriesModel } from '../../model/types';
import { defineClass, readOnly, type Property } from '../api-class';
import { invalidArgument } from '../errors';
import { colour } from '../style-access';
import { rangeOf, type RangeTarget } from '../targets';
import { change, touch, type ChartTarget } from './chart-parts';

interface SeriesTarget extends ChartTarget {
  readonly series: ChartSeriesModel;
}

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

const seriesLine = defineClass<SeriesTarget>({
  name: 'ChartLineFormat',
  properties: {
    color: {
      get: (t) => t.series.color ?? '',
      set: (t, value) => {
        t.series.color = colour(value);
        touch(t);
      },
    },
  },
});

const seriesFormat = defineClass<SeriesTarget>({
  name: 'ChartSeriesFormat',
  children: { fill: (t) => seriesFill(t), line: (t) => seriesLine(t) },
});

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

/** `Excel.ChartSeriesCollection`. */
export const seriesCollection = defineClass<ChartTarget>({
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

/** Series from a block of cells: a text column or row before the numbers gives the categories, the other edge the names. */
export function seriesOf(source: RangeTarget, by: unknown): ChartSeriesModel[] {
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
