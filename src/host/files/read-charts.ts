import type { Sheet } from '../model/sheet';
import type { ChartModel, ChartSeriesModel } from '../model/types';
import { columnLeft, rowTop } from './geometry';
import { parseTree, child, childrenNamed, descendants, flag, relationshipId, type XmlNode } from './xml';
import { Relations, relsName, type Parts } from './package';

/** EMU per point. */
const EMU = 12700;

const KINDS: Record<string, string> = {
  barChart: 'ColumnClustered',
  bar3DChart: '3DColumnClustered',
  pieChart: 'Pie',
  pie3DChart: '3DPie',
  doughnutChart: 'Doughnut',
  lineChart: 'Line',
  areaChart: 'Area',
  scatterChart: 'XYScatter',
  radarChart: 'Radar',
};

/** A chart and the place of its anchor among the anchors of its drawing part. */
export interface ChartPlace {
  readonly drawing: string;
  readonly anchor: number;
  /** The chart's own part. */
  readonly part: string;
}

/** The charts of a drawing part. Pictures and shapes stay in the part and are not modelled. */
export function readCharts(sheet: Sheet, drawing: string, parts: Parts, places: Map<string, ChartPlace>): void {
  const bytes = parts.get(drawing);
  if (!bytes) return;
  const relations = new Relations(drawing, parts.get(relsName(drawing)));
  parseTree(bytes, drawing).children.forEach((anchor, index) => {
    const frame = descendants(anchor, 'graphicFrame')[0];
    const reference = frame && descendants(frame, 'chart')[0];
    const part = reference && relations.partOf(relationshipId(reference.attributes));
    const chart = part && parts.get(part);
    if (!frame || !part || !chart) return;
    const id = `{chart-${places.size + 1}}`;
    places.set(id, { drawing, anchor: index, part });
    const name = descendants(frame, 'cNvPr')[0]?.attributes.name ?? `Chart ${index + 1}`;
    sheet.charts.push({
      id,
      name,
      ...readPlace(sheet, anchor),
      ...readChart(parseTree(chart, part)),
      sourcePart: part,
    });
  });
}

function readPlace(sheet: Sheet, anchor: XmlNode): Pick<ChartModel, 'left' | 'top' | 'width' | 'height'> {
  const point = (node: XmlNode | undefined): [number, number] => {
    const of = (name: string): number => Number(child(node, name)?.text ?? 0);
    return [columnLeft(sheet, of('col')) + of('colOff') / EMU, rowTop(sheet, of('row')) + of('rowOff') / EMU];
  };
  const position = child(anchor, 'pos')?.attributes;
  const [left, top] = position ? [Number(position.x) / EMU, Number(position.y) / EMU] : point(child(anchor, 'from'));
  const extent = child(anchor, 'ext')?.attributes;
  if (extent) return { left, top, width: Number(extent.cx) / EMU, height: Number(extent.cy) / EMU };
  const [right, bottom] = point(child(anchor, 'to'));
  return { left, top, width: right - left, height: bottom - top };
}

function readChart(
  root: XmlNode,
): Pick<
  ChartModel,
  'type' | 'title' | 'showTitle' | 'legend' | 'series' | 'dataLabels' | 'valueFormat' | 'categoryAxis'
> {
  const chart = child(root, 'chart');
  const plot = child(chart, 'plotArea')?.children.find((node) => node.name in KINDS);
  const title = child(chart, 'title');
  const text = title
    ? descendants(title, 't')
        .map((node) => node.text)
        .join('')
    : '';
  const legend = child(chart, 'legend');
  const positions: Record<string, string> = { r: 'Right', l: 'Left', t: 'Top', b: 'Bottom', tr: 'Corner' };
  const labels = child(plot, 'dLbls') ?? descendants(root, 'dLbls')[0];
  return {
    type: plot ? kindOf(plot) : 'ColumnClustered',
    title: text,
    showTitle: title !== undefined,
    legend: {
      visible: legend !== undefined,
      position: positions[child(legend, 'legendPos')?.attributes.val ?? 'r'] ?? 'Right',
    },
    series: childrenNamed(plot, 'ser').map(readSeries),
    ...readAxes(child(chart, 'plotArea')),
    dataLabels:
      !!labels &&
      (flag(child(labels, 'showVal')?.attributes.val, false) ||
        flag(child(labels, 'showPercent')?.attributes.val, false)),
  };
}

const CROSSED = { max: 'Maximum', min: 'Minimum' } as const;

/** What is modelled of the axes: the values' own number format, and the direction of the categories. */
function readAxes(plotArea: XmlNode | undefined): Pick<ChartModel, 'valueFormat' | 'categoryAxis'> {
  const [values, categories] = [child(plotArea, 'valAx'), child(plotArea, 'catAx')];
  const format = child(values, 'numFmt')?.attributes;
  const reversed = child(child(categories, 'scaling'), 'orientation')?.attributes.val === 'maxMin';
  const crosses = child(values, 'crosses')?.attributes.val;
  const crossedAt = crosses === 'max' || crosses === 'min' ? CROSSED[crosses] : undefined;
  return {
    ...(format?.formatCode && !flag(format.sourceLinked, false) ? { valueFormat: format.formatCode } : {}),
    ...(reversed || crossedAt ? { categoryAxis: { reversed, ...(crossedAt ? { crossedAt } : {}) } } : {}),
  };
}

function kindOf(plot: XmlNode): string {
  const grouping = child(plot, 'grouping')?.attributes.val;
  let kind = KINDS[plot.name]!;
  if (child(plot, 'barDir')?.attributes.val === 'bar') kind = kind.replace('Column', 'Bar');
  if (grouping === 'stacked') kind = kind.replace('Clustered', 'Stacked');
  if (grouping === 'percentStacked') kind = kind.replace('Clustered', 'Stacked100');
  if (kind === 'Line' && flag(child(plot, 'marker')?.attributes.val, false)) kind = 'LineMarkers';
  return kind;
}

function readSeries(node: XmlNode): ChartSeriesModel {
  const reference = (name: string): string => {
    const found = child(node, name);
    const formula = found && descendants(found, 'f')[0]?.text;
    return formula ? `=${formula}` : '';
  };
  const look = child(node, 'spPr');
  // A line's colour is that of its stroke.
  const fill = (child(look, 'solidFill') ?? child(child(look, 'ln'), 'solidFill'))?.children[0]?.attributes.val;
  const name = reference('tx') || (child(child(node, 'tx'), 'v')?.text ?? '');
  return {
    name,
    values: reference('val') || reference('yVal'),
    categories: reference('cat') || reference('xVal'),
    ...(fill && /^[0-9A-Fa-f]{6}$/.test(fill) ? { color: `#${fill}` } : {}),
  };
}
