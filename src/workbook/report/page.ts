/** Paper: A4, as wide as the page, header row repeated, pages numbered. */
import { translate } from '../../locales';

const POINTS_PER_CM = 28.35;

/**
 * Sets a sheet up for printing. Only for a sheet that we have just made: afterwards the paper is the person's.
 * @param headerRow 0-based row that every page repeats; null: none
 * @param printArea A1 of one or more areas, which begin a page each; the whole sheet when left out
 * @param scale percent; as wide as the page when left out
 */
export const setUpPage = (
  sheet: Excel.Worksheet,
  paper: 'portrait' | 'landscape',
  headerRow: number | null,
  printArea?: string,
  scale?: number,
): void => {
  const page = sheet.pageLayout;
  page.orientation = paper === 'portrait' ? 'Portrait' : 'Landscape';
  page.paperSize = 'A4';
  page.zoom = scale === undefined ? { horizontalFitToPages: 1 } : { scale };
  page.centerHorizontally = true;
  page.leftMargin = page.rightMargin = 1.2 * POINTS_PER_CM;
  page.topMargin = page.bottomMargin = 1.5 * POINTS_PER_CM;
  page.headersFooters.defaultForAllPages.centerFooter = translate('workbook.report.pages', {}, 'zh-CN');
  if (headerRow !== null) page.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
  if (printArea) page.setPrintArea(sheet.getRanges(printArea));
};
