import { parseArea } from '../model/areas';
import { CellError } from '../model/types';
import type { Workbook } from '../model/workbook';
import type { RangeValues } from './write-charts';

const RANGE = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
/** A chart of more points than this needs no cache: the reader takes them from the cells. */
const MAX_POINTS = 10_000;

/** Values of a formula that is one range (`='客户'!$B$2:$B$9`); [] for anything else. */
export function rangeValues(workbook: Workbook): RangeValues {
  return (formula) => {
    const m = RANGE.exec(formula);
    const sheet = m && workbook.sheet(m[1]?.replace(/''/g, "'") ?? m[2]!);
    const area = m && parseArea(m[3]!);
    if (!sheet || !area || (area.bottom - area.top + 1) * (area.right - area.left + 1) > MAX_POINTS) return [];
    return sheet
      .getValues(area)
      .flat()
      .map((value) => (value instanceof CellError ? value.code : typeof value === 'boolean' ? String(value) : value));
  };
}
