/** The numbers behind a chart record, read from the cells its formulas name. */
import type { ChartModel, SheetModel } from '../../host/model/types';
import { cellText } from './look';
import { resolve, usedPart } from './reference';

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: readonly (number | null)[];
  }[];
}

const COLORS = ['#0F7B6C', '#C8402B', '#E0A030', '#4472C4', '#7A5EA8', '#5B9BD5', '#70AD47', '#808080'];
export const colorOf = (index: number): string => COLORS[index % COLORS.length]!;

export function chartData(sheet: SheetModel, chart: ChartModel, locale: string): ChartData {
  const cells = <T>(reference: string, read: (sheet: SheetModel, row: number, column: number) => T): T[] => {
    const place = resolve(sheet.workbook, sheet, reference);
    const area = place && usedPart(place);
    if (!area) return [];
    const found: T[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) found.push(read(place.sheet, row, column));
    return found;
  };
  const text = (from: SheetModel, row: number, column: number): string => cellText(from, row, column, locale);
  const number = (from: SheetModel, row: number, column: number): number | null => {
    const value = from.value(row, column);
    return typeof value === 'number' ? value : null;
  };
  const first = chart.series[0];
  return {
    categories: first ? cells(first.categories, text) : [],
    series: chart.series.map((series, i) => ({
      name: series.name.startsWith('=') ? (cells(series.name, text)[0] ?? '') : series.name,
      color: series.color ?? colorOf(i),
      values: cells(series.values, number),
    })),
  };
}

/** Round steps for an axis that shows values from `low` (at most 0) to `high`. */
export function ticks(low: number, high: number, wanted = 5): number[] {
  const span = high - low || 1;
  const raw = span / wanted;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= raw) ?? raw;
  const found: number[] = [];
  for (let n = Math.floor(low / step); n * step < high + step * 0.999; n++)
    found.push(Number((n * step).toPrecision(12)));
  return found;
}
