import type { Sheet } from '../../model/sheet';
import type { ChartModel } from '../../model/types';
import type { Property, Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { edgeOf } from '../autofit';
import { itemNotFound } from '../errors';
import type { HostState } from '../host-state';
import { demand } from '../protection';
import { rangeOf } from '../targets';
import { chartAxes } from './chart-axes';
import { dataLabels, legend, title, touch, type ChartTarget } from './chart-parts';
import { seriesCollection, seriesOf } from './chart-series';
import { worksheet } from '../refs';

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

function setPosition(t: ChartTarget, [from, to]: readonly unknown[], host: HostState): void {
  demand(t.sheet, 'allowEditObjects');
  const first = rangeOf(from, t.sheet, host).area;
  t.chart.left = edgeOf(t.sheet, first.left, true);
  t.chart.top = edgeOf(t.sheet, first.top, false);
  if (to !== undefined && to !== null) {
    const last = rangeOf(to, t.sheet, host).area;
    t.chart.width = edgeOf(t.sheet, last.right + 1, true) - t.chart.left;
    t.chart.height = edgeOf(t.sheet, last.bottom + 1, false) - t.chart.top;
  }
  touch(t);
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
    axes: (t) => chartAxes(t),
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
