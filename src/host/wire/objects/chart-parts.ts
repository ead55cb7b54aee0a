import type { Sheet } from '../../model/sheet';
import type { ChartModel } from '../../model/types';
import type { Property } from '../api-class';
import { defineClass } from '../api-class';
import { demand } from '../protection';

/** A chart and its sheet. */
export interface ChartTarget {
  readonly sheet: Sheet;
  readonly chart: ChartModel;
}

/** A chart that has been changed is written anew, not copied from its file. */
export function touch(t: ChartTarget): void {
  delete t.chart.sourcePart;
  t.sheet.touched('format');
}

/** A property of the chart that must not be written on a protected sheet. */
export function change(
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

export const title = defineClass<ChartTarget>({
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

export const legend = defineClass<ChartTarget>({
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

export const dataLabels = defineClass<ChartTarget>({
  name: 'ChartDataLabels',
  properties: {
    showValue: change(
      (c) => c.dataLabels === true,
      (c, value) => Object.assign(c, { dataLabels: value === true }),
    ),
  },
});
