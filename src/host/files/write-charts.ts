import type { ChartModel, ChartSeriesModel, SheetModel } from '../model/types';
import { columnPoints, lineAt, rowPoints } from './geometry';
import { formulaToFile } from './formula-file';
import { XML_HEAD } from './package';
import { escapeXml } from './xml';

export const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const EMU = 12700;
const CHART_NS = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN_NS = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Start tag of a drawing part of our own. */
export const DRAWING_HEAD = `${XML_HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${MAIN_NS}">`;

/** The anchor of a chart in a drawing part; namespaces are declared on it, so that it fits into any drawing. */
export function anchorXml(sheet: SheetModel, chart: ChartModel, relation: string, shapeId: number): string {
  const point = (left: number, top: number): string => {
    const column = lineAt(left, (i) => columnPoints(sheet, i), 16383);
    const row = lineAt(top, (i) => rowPoints(sheet, i), 1048575);
    return `<xdr:col>${column.line}</xdr:col><xdr:colOff>${emu(column.rest)}</xdr:colOff><xdr:row>${row.line}</xdr:row><xdr:rowOff>${emu(row.rest)}</xdr:rowOff>`;
  };
  return (
    `<xdr:twoCellAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${MAIN_NS}">` +
    `<xdr:from>${point(chart.left, chart.top)}</xdr:from><xdr:to>${point(chart.left + chart.width, chart.top + chart.height)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${shapeId}" name="${escapeXml(chart.name)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART_NS}"><c:chart xmlns:c="${CHART_NS}" xmlns:r="${RELATIONS_NS}" r:id="${relation}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

const emu = (points: number): number => Math.round(points * EMU);

/** Values of a range formula, for the cache that a reader shows before it recalculates. */
export type RangeValues = (formula: string) => readonly (string | number | null)[];

/** A chart part. Kinds: column, bar (also stacked), line, area, pie, doughnut; any other becomes clustered columns. */
export function chartXml(chart: ChartModel, values: RangeValues): string {
  const title =
    chart.showTitle && chart.title
      ? `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
      : '';
  const positions: Record<string, string> = { Right: 'r', Left: 'l', Top: 't', Bottom: 'b', Corner: 'tr' };
  const legend = chart.legend.visible
    ? `<c:legend><c:legendPos val="${positions[chart.legend.position] ?? 'r'}"/><c:overlay val="0"/></c:legend>`
    : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHART_NS}" xmlns:a="${MAIN_NS}" xmlns:r="${RELATIONS_NS}"><c:roundedCorners val="0"/>` +
    `<c:chart>${title}<c:autoTitleDeleted val="${title ? 0 : 1}"/><c:plotArea><c:layout/>${plotXml(chart, values)}</c:plotArea>${legend}` +
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

function plotXml(chart: ChartModel, values: RangeValues): string {
  const { type } = chart;
  const labels =
    `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="${Number(!!chart.dataLabels && !isRound(type))}"/><c:showCatName val="0"/>` +
    `<c:showSerName val="0"/><c:showPercent val="${Number(!!chart.dataLabels && isRound(type))}"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const line = type.startsWith('Line');
  const series = chart.series.map((item, i) => seriesXml(item, i, line, values)).join('');
  if (type.includes('Pie'))
    return `<c:pieChart><c:varyColors val="1"/>${series}${labels}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (type.startsWith('Doughnut')) {
    return `<c:doughnutChart><c:varyColors val="1"/>${series}${labels}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
  }
  const stacking = type.includes('Stacked100') ? 'percentStacked' : type.includes('Stacked') ? 'stacked' : '';
  const ids = '<c:axId val="50010001"/><c:axId val="50010002"/>';
  const axes = axesXml(chart, type.includes('Bar'));
  if (line) {
    return `<c:lineChart><c:grouping val="${stacking || 'standard'}"/><c:varyColors val="0"/>${series}${labels}<c:marker val="1"/>${ids}</c:lineChart>${axes}`;
  }
  if (type.startsWith('Area')) {
    return `<c:areaChart><c:grouping val="${stacking || 'standard'}"/><c:varyColors val="0"/>${series}${labels}${ids}</c:areaChart>${axes}`;
  }
  const direction = type.includes('Bar') ? 'bar' : 'col';
  const overlap = stacking ? '<c:overlap val="100"/>' : '';
  return `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${stacking || 'clustered'}"/><c:varyColors val="0"/>${series}${labels}<c:gapWidth val="100"/>${overlap}${ids}</c:barChart>${axes}`;
}

const isRound = (type: string): boolean => type.includes('Pie') || type.startsWith('Doughnut');

const CROSSES = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;

function axesXml({ valueFormat, categoryAxis = {} }: ChartModel, sideways: boolean): string {
  const axis = (
    name: string,
    [id, other]: readonly [number, number],
    [position, orientation, crosses]: readonly [string, string, string],
    more: string,
  ): string =>
    `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/>` +
    `${more}<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="${other}"/><c:crosses val="${crosses}"/></c:${name}>`;
  const { reversed, crossedAt = 'Automatic' } = categoryAxis;
  const format = escapeXml(valueFormat ?? 'General');
  const linked = Number(valueFormat === undefined);
  return (
    axis('catAx', [50010001, 50010002], [sideways ? 'l' : 'b', reversed ? 'maxMin' : 'minMax', 'autoZero'], '') +
    axis(
      'valAx',
      [50010002, 50010001],
      [sideways ? 'b' : 'l', 'minMax', CROSSES[crossedAt]],
      `<c:majorGridlines/><c:numFmt formatCode="${format}" sourceLinked="${linked}"/>`,
    )
  );
}

function seriesXml(series: ChartSeriesModel, index: number, line: boolean, values: RangeValues): string {
  const color = series.color?.replace('#', '');
  const fill = color && `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  const look = !fill ? '' : line ? `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr>` : `<c:spPr>${fill}</c:spPr>`;
  const cat = series.categories ? `<c:cat>${referenceXml('str', series.categories, values)}</c:cat>` : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series.name, values)}${look}` +
    `${line ? '<c:marker><c:symbol val="none"/></c:marker>' : ''}${cat}<c:val>${referenceXml('num', series.values, values)}</c:val>` +
    `${line ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function nameXml(name: string, values: RangeValues): string {
  if (!name) return '';
  return name.startsWith('=')
    ? `<c:tx>${referenceXml('str', name, values)}</c:tx>`
    : `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
}

function referenceXml(kind: 'str' | 'num', formula: string, values: RangeValues): string {
  const found = values(formula);
  const points = found
    .map((value, i) => {
      if (value === null || (kind === 'num' && typeof value !== 'number')) return '';
      return `<c:pt idx="${i}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
    })
    .join('');
  const format = kind === 'num' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${kind}Ref><c:f>${escapeXml(formulaToFile(formula))}</c:f><c:${kind}Cache>${format}<c:ptCount val="${found.length}"/>${points}</c:${kind}Cache></c:${kind}Ref>`;
}
