import type { PageLayoutModel } from './types';

/** Page set-up of a new sheet: A4 upright, Excel's normal margins (points). */
export function defaultPageLayout(): PageLayoutModel {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    zoom: { scale: 100 },
    printArea: null,
    printTitleRows: null,
    printTitleColumns: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    headersFooters: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    blackAndWhite: false,
    rowBreaks: [],
  };
}
