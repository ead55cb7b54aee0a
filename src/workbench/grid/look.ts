/** How one cell looks in the end: its own style over its table's, conditional formats over both. */
import type { Scalar, SheetModel, Style } from '../../host/model/types';
import { formatText } from '../../host/wire/number-format';
import { conditionalLook, type Evaluate } from './conditional';
import { tableLook } from './table-style';

export interface Look {
  readonly style: Style;
  readonly fill: string | undefined;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Where text stands when the style leaves it to the kind of value. */
  readonly align: 'left' | 'center' | 'right';
  /** Line that the table's style draws under the cell. */
  readonly line: string | undefined;
}

const INK = '#242424';

export function lookOf(sheet: SheetModel, row: number, column: number, value: Scalar, evaluate: Evaluate): Look {
  const style = sheet.style(row, column);
  const table = sheet.workbook.tableAt(sheet, row, column);
  const fromTable = table && tableLook(table, row);
  const conditional =
    sheet.conditionalFormats.length > 0 ? conditionalLook(sheet, row, column, value, evaluate) : undefined;
  return {
    style,
    fill: conditional?.fill ?? style.fill ?? fromTable?.fill,
    color: conditional?.fontColor ?? style.fontColor ?? fromTable?.fontColor ?? INK,
    bold: conditional?.bold ?? style.bold ?? fromTable?.bold ?? false,
    italic: conditional?.italic ?? style.italic ?? false,
    underline: (conditional?.underline ?? style.underline ?? 'None') !== 'None',
    strike: conditional?.strikethrough ?? style.strikethrough ?? false,
    align: alignOf(style, value),
    line: fromTable?.line,
  };
}

function alignOf(style: Style, value: Scalar): Look['align'] {
  switch (style.horizontal) {
    case 'Left':
    case 'Fill':
    case 'Justify':
    case 'Distributed':
      return 'left';
    case 'Right':
      return 'right';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    default:
      if (typeof value === 'string' || value === null) return 'left';
      return typeof value === 'number' ? 'right' : 'center';
  }
}

/** The text a cell shows, by its number format. */
export const cellText = (sheet: SheetModel, row: number, column: number, locale: string): string =>
  formatText(sheet.style(row, column).numberFormat, sheet.value(row, column), locale, sheet.workbook.date1904);
