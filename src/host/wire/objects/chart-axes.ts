import { defineClass } from '../api-class';
import { change, type ChartTarget } from './chart-parts';

const valueAxis = defineClass<ChartTarget>({
  name: 'ChartAxis',
  properties: {
    numberFormat: change(
      (c) => c.valueFormat ?? 'General',
      (c, value) => Object.assign(c, { valueFormat: String(value) }),
    ),
  },
});

const categoryAxis = defineClass<ChartTarget>({
  name: 'ChartAxis',
  properties: {
    reversePlotOrder: change(
      (c) => c.categoryAxis?.reversed === true,
      (c, value) => Object.assign(c, { categoryAxis: { ...c.categoryAxis, reversed: value === true } }),
    ),
    /** Where the other axis crosses. */
    position: change(
      (c) => c.categoryAxis?.crossedAt ?? 'Automatic',
      (c, value) => Object.assign(c, { categoryAxis: { ...c.categoryAxis, crossedAt: String(value) } }),
    ),
  },
});

/** `Excel.ChartAxes`: of a chart that has axes. */
export const chartAxes = defineClass<ChartTarget>({
  name: 'ChartAxes',
  children: { valueAxis: (t) => valueAxis(t), categoryAxis: (t) => categoryAxis(t) },
});
