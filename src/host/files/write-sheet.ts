import { areaName, parseArea, quoteSheet } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { encodeText } from './cell-text';
import { XML_HEAD, type Relations } from './package';
import { sheetData } from './write-cells';
import { protectionXml } from './protection';
import { colsXml, printXml, sheetFormatXml, sheetPrXml, sheetViewsXml } from './write-layout';
import { conditionalFormatsXml, validationsXml } from './write-rules';
import type { StyleWriter } from './write-styles';
import { filterColumns } from './write-tables';
import { mergeChildren, rootSpans, type RootSpans } from './xml-children';

/** Children of a worksheet in the order the schema wants. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions ' +
  'pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing ' +
  'legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS_NS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DATA_MARK = '<sheetData/>';

/** Validations of the 2009 extension are among the ordinary ones once read. */
const EXTENDED_VALIDATIONS = /<(\w+:)?ext\b[^>]*\{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF\}[\s\S]*?<\/\1?ext>/i;

export interface SheetLinks {
  /** Relationship ids of the table parts, in order. */
  readonly tables: readonly string[];
  /** Relationship id of the drawing part, or ''. */
  readonly drawing: string;
  /** Is this the tab a reader opens on? */
  readonly selected: boolean;
}

/**
 * A worksheet part, piece by piece. `source` is the text of the part the sheet was read from: what we do not model is kept
 * from it to the letter.
 */
export function* worksheet(
  sheet: Sheet,
  styles: StyleWriter,
  relations: Relations,
  links: SheetLinks,
  source: string | null,
): Generator<Uint8Array> {
  const spans = source === null ? null : rootSpans(source);
  const head = spans ? withNamespaces(spans.head) : `${XML_HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS_NS}">`;
  const made = elements(sheet, styles, relations, links, spans && source ? keepers(source, spans) : NO_KEEPERS);
  const body = spans && source ? mergeChildren(source, spans, ORDER, made) : ORDER.map((name) => made.get(name) ?? '');
  const encoder = new TextEncoder();
  for (const text of [head, ...body, spans?.tail ?? '</worksheet>']) {
    if (text === DATA_MARK) yield* sheetData(sheet, styles);
    else if (text) yield encoder.encode(text);
  }
}

interface Keepers {
  readonly codeName: string;
  readonly zoomScale: string;
  readonly extensions: string;
}
const NO_KEEPERS: Keepers = { codeName: '', zoomScale: '', extensions: '' };

/** The few things inside elements of ours that the model does not know. */
function keepers(source: string, spans: RootSpans): Keepers {
  const text = (name: string): string => {
    const span = spans.children.find((item) => item.name === name);
    return span ? source.slice(span.start, span.end) : '';
  };
  const rest = text('extLst').replace(EXTENDED_VALIDATIONS, '');
  return {
    codeName: /codeName="([^"]*)"/.exec(text('sheetPr'))?.[1] ?? '',
    zoomScale: /zoomScale="(\d+)"/.exec(text('sheetViews'))?.[1] ?? '',
    extensions: /<(?:\w+:)?ext\b/.test(rest) ? rest : '',
  };
}

/** Our elements carry no prefix and use `r:`; a root that declares neither gets them. */
export function withNamespaces(head: string): string {
  let out = head;
  if (!/\sxmlns="/.test(out)) {
    const main = /xmlns:\w+="([^"]*spreadsheetml\/(?:2006\/)?main)"/.exec(out)?.[1] ?? MAIN;
    out = out.replace(/>$/, ` xmlns="${main}">`);
  }
  return /\sxmlns:r="/.test(out) ? out : out.replace(/>$/, ` xmlns:r="${RELATIONS_NS}">`);
}

function elements(
  sheet: Sheet,
  styles: StyleWriter,
  relations: Relations,
  links: SheetLinks,
  keep: Keepers,
): Map<string, string> {
  const used = sheet.usedArea(false);
  const { autoFilter } = sheet;
  return new Map([
    ['sheetPr', sheetPrXml(sheet, keep.codeName)],
    ['dimension', `<dimension ref="${used ? areaName(used) : 'A1'}"/>`],
    ['sheetViews', sheetViewsXml(sheet, keep.zoomScale, links.selected)],
    ['sheetFormatPr', sheetFormatXml(sheet)],
    ['cols', colsXml(sheet, styles)],
    ['sheetData', DATA_MARK],
    ['sheetProtection', protectionXml(sheet.protection)],
    [
      'autoFilter',
      autoFilter
        ? `<autoFilter ref="${areaName(autoFilter.area)}">${filterColumns(autoFilter.criteria)}</autoFilter>`
        : '',
    ],
    ['mergeCells', mergesXml(sheet)],
    ['conditionalFormatting', conditionalFormatsXml(sheet.conditionalFormats, styles)],
    ['dataValidations', validationsXml(sheet.validations)],
    ['hyperlinks', linksXml(sheet, relations)],
    ...printXml(sheet.pageLayout),
    ['drawing', links.drawing && `<drawing r:id="${links.drawing}"/>`],
    ['tableParts', tablePartsXml(links.tables)],
    ['extLst', keep.extensions],
  ]);
}

function mergesXml(sheet: Sheet): string {
  const items = sheet.merges.map((own) => `<mergeCell ref="${areaName(own)}"/>`);
  return items.length ? `<mergeCells count="${items.length}">${items.join('')}</mergeCells>` : '';
}

function tablePartsXml(ids: readonly string[]): string {
  return ids.length
    ? `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`
    : '';
}

function linksXml(sheet: Sheet, relations: Relations): string {
  const known = new Map<string, string>();
  const items = [...sheet.hyperlinks].map(([key, link]) => {
    const [row, column] = key.split(',').map(Number) as [number, number];
    let target = '';
    if (link.address) {
      let id = known.get(link.address);
      if (!id) known.set(link.address, (id = relations.add('hyperlink', link.address, true)));
      target = ` r:id="${id}"`;
    }
    const text = (name: string, value?: string): string => (value ? ` ${name}="${encodeText(value)}"` : '');
    const ref = areaName({ top: row, left: column, bottom: row, right: column });
    return (
      `<hyperlink ref="${ref}"${target}${text('location', location(link.documentReference))}` +
      `${text('tooltip', link.screenTip)}${text('display', link.textToDisplay)}/>`
    );
  });
  return items.length ? `<hyperlinks>${items.join('')}</hyperlinks>` : '';
}

/** A place in the document; `客户 表!A1` needs its quotes. */
function location(reference: string | undefined): string | undefined {
  const m = reference && /^([^'!]+)!([^!]+)$/.exec(reference);
  return m && parseArea(m[2]!) ? `${quoteSheet(m[1]!)}!${m[2]}` : reference;
}
