import { parseArea } from '../model/areas';
import type { Sheet } from '../model/sheet';
import type { PageLayoutModel } from '../model/types';
import { decodeText } from './cell-text';
import { PAPER } from './enums';
import type { ReadStyles } from './read-styles';
import { child, childrenNamed, flag, type XmlNode } from './xml';

const POINTS = 72;

/** `<sheetPr>`, `<sheetViews>`, `<sheetFormatPr>`, `<cols>`: how the sheet looks on screen. */
export function readLook(sheet: Sheet, node: XmlNode, styles: ReadStyles, styleIds: readonly number[]): void {
  const { attributes } = node;
  if (node.name === 'sheetPr') {
    sheet.tabColor = styles.colors.resolve(child(node, 'tabColor')?.attributes) ?? '';
    const outline = child(node, 'outlinePr')?.attributes;
    sheet.outlineSummary = { below: flag(outline?.summaryBelow, true), right: flag(outline?.summaryRight, true) };
    if (flag(child(node, 'pageSetUpPr')?.attributes.fitToPage, false)) {
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    }
  } else if (node.name === 'sheetViews') {
    const view = child(node, 'sheetView');
    sheet.showGridlines = flag(view?.attributes.showGridLines, true);
    sheet.showHeadings = flag(view?.attributes.showRowColHeaders, true);
    const pane = child(view, 'pane')?.attributes;
    if (pane && pane.state?.startsWith('frozen')) {
      sheet.freeze = { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
    }
  } else if (node.name === 'sheetFormatPr') {
    if (attributes.defaultColWidth) sheet.standardWidth = Number(attributes.defaultColWidth);
  } else if (node.name === 'cols') {
    for (const col of childrenNamed(node, 'col')) readColumn(sheet, col, styleIds);
  }
}

function readColumn(sheet: Sheet, { attributes }: XmlNode, styleIds: readonly number[]): void {
  const { min = '1', max = min, width, hidden, outlineLevel, collapsed, style } = attributes;
  const format = {
    ...(width === undefined ? {} : { width: Number(width) }),
    ...(flag(hidden, false) ? { hidden: true } : {}),
    ...(outlineLevel && outlineLevel !== '0' ? { outline: Number(outlineLevel) } : {}),
    ...(flag(collapsed, false) ? { collapsed: true } : {}),
    ...(style && style !== '0' ? { style: sheet.workbook.styles.get(styleIds[Number(style)] ?? 0) } : {}),
  };
  for (let column = Number(min) - 1; column < Math.min(Number(max), 16384); column++)
    sheet.columns.set(column, { ...format });
}

/** Print set-up: margins, paper, header and footer, breaks. */
export function readPrint(layout: PageLayoutModel, node: XmlNode): void {
  const { attributes } = node;
  if (node.name === 'pageMargins') {
    for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
      const inches = Number(attributes[side]);
      if (Number.isFinite(inches)) layout.margins[side] = Math.round(inches * POINTS * 1e4) / 1e4;
    }
  } else if (node.name === 'pageSetup') {
    layout.orientation = attributes.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    layout.paperSize = PAPER.get(Number(attributes.paperSize ?? 1)) ?? 'A4';
    layout.blackAndWhite = flag(attributes.blackAndWhite, false);
    if (layout.zoom.horizontalFitToPages !== undefined) {
      const pages = (text: string | undefined): number | undefined =>
        text === undefined ? 1 : Number(text) || undefined;
      layout.zoom = {
        horizontalFitToPages: pages(attributes.fitToWidth),
        verticalFitToPages: pages(attributes.fitToHeight),
      };
    } else if (attributes.scale) layout.zoom = { scale: Number(attributes.scale) };
  } else if (node.name === 'printOptions') {
    layout.centerHorizontally = flag(attributes.horizontalCentered, false);
    layout.centerVertically = flag(attributes.verticalCentered, false);
    layout.printGridlines = flag(attributes.gridLines, false);
  } else if (node.name === 'headerFooter') {
    Object.assign(
      layout.headersFooters,
      splitHeader(child(node, 'oddHeader')?.text, 'Header'),
      splitHeader(child(node, 'oddFooter')?.text, 'Footer'),
    );
  } else if (node.name === 'rowBreaks') {
    layout.rowBreaks = childrenNamed(node, 'brk').map((item) => Number(item.attributes.id));
  }
}

/** `&L…&C…&R…` → left, centre, right. */
function splitHeader(text: string | undefined, kind: 'Header' | 'Footer'): Record<string, string> {
  const parts: Record<string, string> = {};
  let side = 'center';
  for (const piece of decodeText(text ?? '').split(/(&[LCR])/)) {
    if (piece === '&L' || piece === '&C' || piece === '&R')
      side = { '&L': 'left', '&C': 'center', '&R': 'right' }[piece];
    else if (piece) parts[`${side}${kind}`] = (parts[`${side}${kind}`] ?? '') + piece;
  }
  return parts;
}

/** `Print_Area` and `Print_Titles`: the areas of a list such as `'S'!$A$1:$C$9,'S'!$E:$E`; null when it says anything else. */
export function readPrintName(layout: PageLayoutModel, name: string, formula: string): boolean {
  const areas = formula
    .replace(/^=/, '')
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map((piece) => parseArea(piece.slice(piece.lastIndexOf('!') + 1)));
  if (areas.some((own) => own === null)) return false;
  const found = areas.filter((own) => own !== null);
  if (name === '_xlnm.Print_Area') {
    layout.printArea = found;
    return true;
  }
  for (const own of found) {
    if (own.left === 0 && own.right === 16383) layout.printTitleRows = [own.top, own.bottom];
    else if (own.top === 0 && own.bottom === 1048575) layout.printTitleColumns = [own.left, own.right];
    else return false;
  }
  return true;
}
