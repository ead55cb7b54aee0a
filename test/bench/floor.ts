/**
 * The floor: the cells of the source sheets read, and the cells of the registers written, through Office.js and nothing
 * else: whole ranges in pieces below the payload limit, one formula per computed column. No plan, no formats, no checks.
 */
import { Host } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';
import { type Cost, measure } from './phases';
import { AS_OF } from './source';

/** Cells per piece: some 4 MB of JSON. */
const PIECE = 120_000;

interface Block {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

const pieces = ({ rows, columns }: Block): { top: number; count: number }[] => {
  const step = Math.max(1, Math.floor(PIECE / columns));
  return Array.from({ length: Math.ceil(rows / step) }, (_, n) => ({
    top: n * step,
    count: Math.min(step, rows - n * step),
  }));
};

/** Reads values, formulas and formats of the sheets that a fresh host has. */
export const readFloor = async (file: Uint8Array): Promise<Cost> => {
  const host = new Host({ clock: () => AS_OF + 0.5 });
  await host.open(file, 'source.xlsx');
  attachHost(host);
  const blocks = host.workbook.sheets.map((sheet): Block => {
    const used = sheet.usedArea(true)!;
    return { sheet: sheet.name, rows: used.bottom + 1, columns: used.right + 1 };
  });
  const [, cost] = await measure(host, () =>
    Excel.run(async (context) => {
      for (const block of blocks) {
        for (const { top, count } of pieces({ ...block, columns: block.columns * 3 })) {
          context.workbook.worksheets
            .getItem(block.sheet)
            .getRangeByIndexes(top, 0, count, block.columns)
            .load('values,formulas,numberFormat');
          await context.sync();
        }
      }
    }),
  );
  return cost;
};

/** Writes the registers of a built workbook anew: entered cells as values, each computed column by its one formula. */
export const writeFloor = async (built: Host, file: Uint8Array): Promise<Cost> => {
  const host = new Host({ clock: () => AS_OF + 0.5 });
  await host.open(file, 'output.xlsx');
  attachHost(host);
  const tables = ['客户台账', '交易', '应收'].map((name) => {
    const { sheet, area } = built.workbook.table(name)!;
    const rows = area.bottom - area.top;
    const columns = Array.from({ length: area.right - area.left + 1 }, (_, at) => {
      const formula = sheet.formula(area.top + 1, area.left + at);
      const values = formula
        ? []
        : Array.from({ length: rows }, (_, row) => sheet.value(area.top + 1 + row, area.left + at) as string | number);
      return { at, formula, values };
    });
    return { sheet: sheet.name, top: area.top + 1, rows, columns };
  });
  const [, cost] = await measure(host, () =>
    Excel.run(async (context) => {
      for (const { sheet, top, rows, columns } of tables) {
        const target = context.workbook.worksheets.getItem(sheet);
        const entered = columns.filter(({ formula }) => !formula);
        for (const piece of pieces({ sheet, rows, columns: entered.length })) {
          for (const { at, values } of entered) {
            target.getRangeByIndexes(top + piece.top, at, piece.count, 1).values = values
              .slice(piece.top, piece.top + piece.count)
              .map((value) => [value ?? '']);
          }
          await context.sync();
        }
        for (const { at, formula } of columns) {
          // One text for every cell of the column: Office.js takes it bare where its types name only a matrix.
          if (formula) target.getRangeByIndexes(top, at, rows, 1).formulas = formula as unknown as string[][];
        }
        await context.sync();
      }
    }),
  );
  return cost;
};
