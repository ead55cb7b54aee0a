import type { Sheet } from '../../model/sheet';
import { MAX_COLUMN, MAX_ROW } from '../../model/areas';
import type { PageLayoutModel } from '../../model/types';
import type { Property, Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument } from '../errors';
import type { HostState } from '../host-state';
import { areasOf, rangeOf, rangeTarget } from '../targets';
import { range, rangeAreas } from '../refs';

const touch = (sheet: Sheet): void => sheet.touched('format');

function layout<K extends keyof PageLayoutModel>(key: K): Property<Sheet> {
  return {
    get: (sheet) => sheet.pageLayout[key],
    set: (sheet, value) => {
      sheet.pageLayout[key] = value as PageLayoutModel[K];
      touch(sheet);
    },
  };
}

/** A margin in points. */
const margin = (key: keyof PageLayoutModel['margins']): Property<Sheet> => ({
  get: (sheet) => sheet.pageLayout.margins[key],
  set: (sheet, value) => {
    sheet.pageLayout.margins[key] = Number(value);
    touch(sheet);
  },
});

const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setMargins(sheet: Sheet, unit: unknown, options: unknown): void {
  const factor = POINTS[String(unit)];
  if (!factor || typeof options !== 'object') throw invalidArgument();
  for (const [key, value] of Object.entries(options as Record<string, number>)) {
    if (key in sheet.pageLayout.margins)
      sheet.pageLayout.margins[key as keyof PageLayoutModel['margins']] = value * factor;
  }
  touch(sheet);
}

const text = (key: keyof PageLayoutModel['headersFooters']): Property<Sheet> => ({
  get: (sheet) => sheet.pageLayout.headersFooters[key],
  set: (sheet, value) => {
    sheet.pageLayout.headersFooters[key] = String(value);
    touch(sheet);
  },
});

const headerFooter = defineClass<Sheet>({
  name: 'HeaderFooter',
  properties: {
    leftHeader: text('leftHeader'),
    centerHeader: text('centerHeader'),
    rightHeader: text('rightHeader'),
    leftFooter: text('leftFooter'),
    centerFooter: text('centerFooter'),
    rightFooter: text('rightFooter'),
  },
});

/** One header and footer for all pages is all the model has. */
const headerFooterGroup = defineClass<Sheet>({
  name: 'HeaderFooterGroup',
  properties: { state: readOnly(() => 'Default') },
  children: { defaultForAllPages: (sheet) => headerFooter(sheet) },
});

function setTitleRows(sheet: Sheet, rows: unknown, host: HostState): void {
  const { area } = rangeOf(rows, sheet, host);
  sheet.pageLayout.printTitleRows = [area.top, area.bottom];
  touch(sheet);
}

function setTitleColumns(sheet: Sheet, columns: unknown, host: HostState): void {
  const { area } = rangeOf(columns, sheet, host);
  sheet.pageLayout.printTitleColumns = [area.left, area.right];
  touch(sheet);
}

function titleRows(sheet: Sheet): Ref | null {
  const rows = sheet.pageLayout.printTitleRows;
  return rows && range(rangeTarget(sheet, { top: rows[0], bottom: rows[1], left: 0, right: MAX_COLUMN }));
}

function titleColumns(sheet: Sheet): Ref | null {
  const columns = sheet.pageLayout.printTitleColumns;
  return columns && range(rangeTarget(sheet, { top: 0, bottom: MAX_ROW, left: columns[0], right: columns[1] }));
}

/** `Excel.PageLayout`. */
export const pageLayout = defineClass<Sheet>({
  name: 'PageLayout',
  properties: {
    orientation: layout('orientation'),
    paperSize: layout('paperSize'),
    zoom: layout('zoom'),
    centerHorizontally: layout('centerHorizontally'),
    centerVertically: layout('centerVertically'),
    printGridlines: layout('printGridlines'),
    blackAndWhite: layout('blackAndWhite'),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  children: { headersFooters: (sheet) => headerFooterGroup(sheet) },
  methods: {
    setPrintArea: (sheet, [where], host) => {
      sheet.pageLayout.printArea = [...areasOf(where, sheet, host).areas];
      touch(sheet);
    },
    getPrintAreaOrNullObject: (sheet) => {
      const areas = sheet.pageLayout.printArea;
      return areas && areas.length > 0 ? rangeAreas({ sheet, areas }) : null;
    },
    setPrintTitleRows: (sheet, [rows], host) => setTitleRows(sheet, rows, host),
    setPrintTitleColumns: (sheet, [columns], host) => setTitleColumns(sheet, columns, host),
    getPrintTitleRowsOrNullObject: (sheet) => titleRows(sheet),
    getPrintTitleColumnsOrNullObject: (sheet) => titleColumns(sheet),
    setPrintMargins: (sheet, [unit, options]) => setMargins(sheet, unit, options),
  },
});
