import type { Sheet } from '../model/sheet';
import type { Output } from './output';
import { Relations, relsName } from './package';
import { rangeValues } from './range-values';
import type { SourceIndex } from './source-index';
import { anchorXml, CHART_TYPE, chartXml, DRAWING_HEAD, DRAWING_TYPE } from './write-charts';
import { decodeXml } from './xml';
import { rootSpans } from './xml-children';

/**
 * Writes the charts of a sheet; returns the relationship id of its drawing part, or ''. A drawing that was there keeps its
 * pictures, shapes and untouched charts; only anchors of charts that are gone or changed leave it.
 */
export function writeDrawing(sheet: Sheet, relations: Relations, output: Output, index: SourceIndex | null): string {
  const old = relations.list.find((item) => item.kind === 'drawing');
  const oldPart = old && relations.partOf(old.id);
  const made = sheet.charts.filter((chart) => !chart.sourcePart);
  const kept = new Set(sheet.charts.filter((chart) => chart.sourcePart).map((chart) => chart.id));
  const gone = [...(index?.charts ?? [])].filter(([id, place]) => place.drawing === oldPart && !kept.has(id));
  const goneAnchors = new Set(gone.map(([, place]) => place.anchor));
  if (!made.length && !gone.length) return old?.id ?? '';

  const part = oldPart ?? output.fresh('xl/drawings/drawing', '.xml');
  const own = new Relations(part, output.source.get(relsName(part)));
  for (const [, place] of gone) {
    own.remove((item) => own.partOf(item.id) === place.part);
    output.drop(place.part);
    output.drop(relsName(place.part));
  }
  const values = rangeValues(sheet.workbook);
  const anchors = made.map((chart, i) => {
    const chartPart = output.fresh('xl/charts/chart', '.xml');
    output.put(chartPart, () => chartXml(chart, values), CHART_TYPE);
    return anchorXml(sheet, chart, own.add('chart', chartPart), 10_001 + i);
  });
  const source = oldPart && output.source.get(oldPart);
  if (source) {
    const text = decodeXml(source);
    const spans = rootSpans(text);
    const rest = spans.children.filter((_, i) => !goneAnchors.has(i)).map((span) => text.slice(span.start, span.end));
    output.put(part, () => [spans.head, ...rest, ...anchors, spans.tail].join(''));
  } else output.put(part, () => `${DRAWING_HEAD}${anchors.join('')}</xdr:wsDr>`, DRAWING_TYPE);
  output.putRelations(own);
  return old?.id ?? relations.add('drawing', part);
}
