/** The first writing of forms: a bordered grid on twelve columns, a page each. */
import { blockAddress } from '../office/a1';
import { uniform, type Session } from '../office/session';
import { written } from '../write/cell';
import { HEADER, TABS } from '../write/colours';
import { FORM_COLUMNS, FORM_COLUMN_WIDTH, type FormGrid, type FormPart, type Placed } from './form-grid';
import { setUpPage } from './page';

const LINE = '#7F7F7F';
const SHADE = '#EDF2F8';
/** Addresses of several areas are handed over in pieces of this many characters. */
const ADDRESS_LENGTH = 200;

/** Columns, paper and tab of a sheet that was just added. */
export const setUpFormSheet = (session: Session, sheet: Excel.Worksheet): Promise<void> =>
  session.queue(() => {
    sheet.tabColor = TABS.report;
    sheet.showGridlines = false;
    sheet.getRangeByIndexes(0, 0, 1, FORM_COLUMNS).format.columnWidth = FORM_COLUMN_WIDTH;
    setUpPage(sheet, 'portrait', null);
  }, 14);

/** Writes one form from row `top` on: contents, looks, and the page break before it. */
export const makeForm = async (
  session: Session,
  sheet: Excel.Worksheet,
  grid: FormGrid,
  top: number,
): Promise<void> => {
  const { cells, heights, box } = grid;
  const height = heights.length;
  await session.queue(
    () => {
      const block = sheet.getRangeByIndexes(top, 0, height, FORM_COLUMNS).format;
      block.verticalAlignment = 'Center';
      block.wrapText = true;
      block.font.size = 10;
      const boxed = sheet.getRangeByIndexes(top + box[0], 0, box[1] - box[0] + 1, FORM_COLUMNS).format.borders;
      for (const side of [
        'EdgeTop',
        'EdgeBottom',
        'EdgeLeft',
        'EdgeRight',
        'InsideVertical',
        'InsideHorizontal',
      ] as const) {
        const border = boxed.getItem(side);
        border.style = 'Continuous';
        border.color = LINE;
      }
      heights.forEach((points, at) => {
        sheet.getRangeByIndexes(top + at, 0, 1, 1).format.rowHeight = points;
      });
      for (const { row, column, span } of cells) {
        if (span > 1) sheet.getRangeByIndexes(top + row, column, 1, span).merge();
      }
    },
    20 + heights.length + cells.length,
  );
  const numbers = cells.filter(({ format }) => format !== '');
  await session.queue(() => {
    for (const { row, column, format } of numbers) {
      sheet.getRangeByIndexes(top + row, column, 1, 1).numberFormat = uniform(format);
    }
  }, numbers.length);
  for (const [part, look] of LOOKS) {
    const some = cells.filter((cell) => cell.part === part);
    for (const areas of areasOf(sheet, some, top)) await session.queue(() => look(areas.format), 5);
  }
  const block: (string | number | boolean | null)[][] = heights.map(() => new Array<null>(FORM_COLUMNS).fill(null));
  for (const { row, column, cell, format } of cells) {
    if (cell !== null) block[row]![column] = written(cell, format);
  }
  await session.write(sheet, top, 0, block, 'formulas');
  if (top > 0) await session.queue(() => sheet.horizontalPageBreaks.add(`A${top + 1}`));
};

/** What is printed: all forms, nothing beside them. */
export const printForms = (session: Session, sheet: Excel.Worksheet, rows: number): Promise<void> =>
  session.queue(() => sheet.pageLayout.setPrintArea(blockAddress(0, 0, rows, FORM_COLUMNS)));

const LOOKS: readonly (readonly [FormPart, (format: Excel.RangeFormat) => void])[] = [
  [
    'title',
    (format) => {
      format.horizontalAlignment = 'Center';
      format.font.size = 18;
      format.font.bold = true;
    },
  ],
  ['right', (format) => void (format.horizontalAlignment = 'Right')],
  [
    'section',
    (format) => {
      format.horizontalAlignment = 'Center';
      format.fill.color = HEADER.input.fill;
      format.font.color = HEADER.input.font;
      format.font.bold = true;
    },
  ],
  [
    'label',
    (format) => {
      format.horizontalAlignment = 'Center';
      format.fill.color = SHADE;
    },
  ],
  ['value', (format) => void (format.horizontalAlignment = 'Left')],
  ['signature', (format) => void (format.horizontalAlignment = 'Left')],
  [
    'note',
    (format) => {
      format.horizontalAlignment = 'Left';
      format.font.size = 9;
      format.font.color = '#404040';
    },
  ],
];

/** Areas that look alike, several at a time. */
const areasOf = (sheet: Excel.Worksheet, cells: readonly Placed[], top: number): Excel.RangeAreas[] => {
  const lists: string[] = [];
  for (const { row, column, span } of cells) {
    const address = blockAddress(top + row, column, 1, span);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < ADDRESS_LENGTH) {
      lists[lists.length - 1] = `${last},${address}`;
    } else lists.push(address);
  }
  return lists.map((list) => sheet.getRanges(list));
};
