import { areaName, cellName, columnName, quoteSheet } from '../model/areas';
import type { Sheet } from '../model/sheet';
import type { ColumnFormat, PageLayoutModel } from '../model/types';
import { encodeText } from './cell-text';
import { PAPER } from './enums';
import type { StyleWriter } from './write-styles';
import { escapeXml } from './xml';

const POINTS = 72;

/** `<sheetPr>`; `codeName` is kept from the source, since macros may name it. */
export function sheetPrXml(sheet: Sheet, codeName: string): string {
  const { below, right } = sheet.outlineSummary;
  const inner = [
    sheet.tabColor ? `<tabColor rgb="FF${sheet.tabColor.replace('#', '').toUpperCase()}"/>` : '',
    below && right ? '' : `<outlinePr${below ? '' : ' summaryBelow="0"'}${right ? '' : ' summaryRight="0"'}/>`,
    fitsToPages(sheet.pageLayout) ? '<pageSetUpPr fitToPage="1"/>' : '',
  ].join('');
  const name = codeName ? ` codeName="${escapeXml(codeName)}"` : '';
  return inner || name ? `<sheetPr${name}>${inner}</sheetPr>` : '';
}

const fitsToPages = ({ zoom }: PageLayoutModel): boolean =>
  zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;

export function sheetViewsXml(sheet: Sheet, zoomScale: string, active: boolean): string {
  const { rows, columns } = sheet.freeze;
  const attributes = [
    sheet.showGridlines ? '' : ' showGridLines="0"',
    sheet.showHeadings ? '' : ' showRowColHeaders="0"',
    active ? ' tabSelected="1"' : '',
    zoomScale ? ` zoomScale="${escapeXml(zoomScale)}"` : '',
  ].join('');
  if (!rows && !columns) return `<sheetViews><sheetView${attributes} workbookViewId="0"/></sheetViews>`;
  const pane = rows && columns ? 'bottomRight' : rows ? 'bottomLeft' : 'topRight';
  const split = `${columns ? ` xSplit="${columns}"` : ''}${rows ? ` ySplit="${rows}"` : ''}`;
  return (
    `<sheetViews><sheetView${attributes} workbookViewId="0">` +
    `<pane${split} topLeftCell="${cellName(rows, columns)}" activePane="${pane}" state="frozen"/>` +
    `<selection pane="${pane}"/></sheetView></sheetViews>`
  );
}

export function sheetFormatXml(sheet: Sheet): string {
  const deepest = (lines: Iterable<{ outline?: number }>): number =>
    Math.max(0, ...[...lines].map((line) => line.outline ?? 0));
  const [rows, columns] = [deepest(sheet.rows.values()), deepest(sheet.columns.values())];
  const width = sheet.standardWidth === 8.43 ? '' : ` defaultColWidth="${sheet.standardWidth}"`;
  return `<sheetFormatPr${width} defaultRowHeight="15"${rows ? ` outlineLevelRow="${rows}"` : ''}${columns ? ` outlineLevelCol="${columns}"` : ''}/>`;
}

/** `<cols>`, neighbours of the same format together. */
export function colsXml(sheet: Sheet, styles: StyleWriter): string {
  const items: { from: number; to: number; text: string }[] = [];
  for (const [column, format] of [...sheet.columns].sort((a, b) => a[0] - b[0])) {
    const text = columnAttributes(format, sheet.standardWidth, styles);
    const last = items[items.length - 1];
    if (last && last.to === column - 1 && last.text === text) last.to = column;
    else items.push({ from: column, to: column, text });
  }
  const inner = items.map(({ from, to, text }) => `<col min="${from + 1}" max="${to + 1}"${text}/>`).join('');
  return inner && `<cols>${inner}</cols>`;
}

function columnAttributes(format: ColumnFormat, standard: number, styles: StyleWriter): string {
  const xf = format.style ? styles.xf(format.style) : 0;
  return [
    ` width="${format.width ?? standard + 0.7109375}"`,
    xf ? ` style="${xf}"` : '',
    format.hidden ? ' hidden="1"' : '',
    format.width === undefined ? '' : ' customWidth="1"',
    format.outline ? ` outlineLevel="${format.outline}"` : '',
    format.collapsed ? ' collapsed="1"' : '',
  ].join('');
}

/** Print options, margins, page set-up, header and footer, breaks: element name → text. */
export function printXml(layout: PageLayoutModel): Map<string, string> {
  const { margins, zoom } = layout;
  const made = new Map<string, string>();
  const options = [
    layout.centerHorizontally ? ' horizontalCentered="1"' : '',
    layout.centerVertically ? ' verticalCentered="1"' : '',
    layout.printGridlines ? ' gridLines="1"' : '',
  ].join('');
  made.set('printOptions', options && `<printOptions${options}/>`);
  const inches = (points: number): string => String(Math.round((points / POINTS) * 1e6) / 1e6);
  made.set(
    'pageMargins',
    `<pageMargins left="${inches(margins.left)}" right="${inches(margins.right)}" top="${inches(margins.top)}" ` +
      `bottom="${inches(margins.bottom)}" header="${inches(margins.header)}" footer="${inches(margins.footer)}"/>`,
  );
  const paper = [...PAPER].find(([, name]) => name.toLowerCase() === layout.paperSize.toLowerCase())?.[0] ?? 9;
  const scale = fitsToPages(layout)
    ? ` fitToWidth="${zoom.horizontalFitToPages ?? 0}" fitToHeight="${zoom.verticalFitToPages ?? 0}"`
    : zoom.scale && zoom.scale !== 100
      ? ` scale="${zoom.scale}"`
      : '';
  made.set(
    'pageSetup',
    `<pageSetup paperSize="${paper}"${scale} orientation="${layout.orientation.toLowerCase()}"${layout.blackAndWhite ? ' blackAndWhite="1"' : ''}/>`,
  );
  made.set('headerFooter', headerFooterXml(layout.headersFooters));
  const breaks = layout.rowBreaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join('');
  const count = layout.rowBreaks.length;
  made.set('rowBreaks', breaks && `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`);
  return made;
}

function headerFooterXml(texts: PageLayoutModel['headersFooters']): string {
  const join = (left: string, center: string, right: string): string =>
    (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  const header = join(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = join(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (!header && !footer) return '';
  return (
    '<headerFooter>' +
    (header && `<oddHeader>${encodeText(header)}</oddHeader>`) +
    (footer && `<oddFooter>${encodeText(footer)}</oddFooter>`) +
    '</headerFooter>'
  );
}

/** `_xlnm.Print_Area` and `_xlnm.Print_Titles` of a sheet, as name → formula text without `=`. */
export function printNames(sheet: Sheet): [string, string][] {
  const { printArea, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const own = quoteSheet(sheet.name);
  const names: [string, string][] = [];
  if (printArea?.length)
    names.push(['_xlnm.Print_Area', printArea.map((where) => `${own}!${areaName(where, true)}`).join(',')]);
  const titles = [
    printTitleColumns && `${own}!$${columnName(printTitleColumns[0])}:$${columnName(printTitleColumns[1])}`,
    printTitleRows && `${own}!$${printTitleRows[0] + 1}:$${printTitleRows[1] + 1}`,
  ].filter(Boolean);
  if (titles.length) names.push(['_xlnm.Print_Titles', titles.join(',')]);
  return names;
}
