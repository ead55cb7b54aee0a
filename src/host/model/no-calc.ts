import { CellError, type CalcEngine } from './types';
import type { Workbook } from './workbook';

/** An engine that computes nothing: formula cells show the value their file cached. For tools and tests of this room. */
export function createNoCalc(workbook: Workbook): CalcEngine {
  return {
    changed: () => undefined,
    areaChanged: () => undefined,
    structureChanged: () => undefined,
    touchVolatile: () => undefined,
    invalidateAll: () => undefined,
    valueAt: (sheet, row, column) => {
      const own = workbook.sheets.find((candidate) => candidate === sheet);
      return own ? own.stored(row, column) : CellError.of('#REF!');
    },
    recalculate: () => [],
  };
}
