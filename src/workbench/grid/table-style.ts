/** The look that Excel's named table styles give to cells without a look of their own. */
import type { TableModel } from '../../host/model/types';

export interface TableLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly line?: string;
}

/** Accents of the Office theme, in the order in which style numbers go round: none, then 1–6. */
const ACCENTS = ['#808080', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];
const BANDS = ['#EDEDED', '#D9E2F3', '#FBE5D6', '#EDEDED', '#FFF2CC', '#DEEBF7', '#E2F0D9'];

/** The look of a cell of a table, or undefined when the table has no style. */
export function tableLook(table: TableModel, row: number): TableLook | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!match) return undefined;
  const number = (Number(match[2]) - 1) % 7;
  const accent = ACCENTS[number]!;
  const light = match[1] === 'Light';
  if (table.showHeaders && row === table.area.top)
    return light ? { bold: true, line: accent } : { fill: accent, fontColor: '#FFFFFF', bold: true };
  if (table.showTotals && row === table.area.bottom) return { bold: true, line: accent };
  const first = table.area.top + (table.showHeaders ? 1 : 0);
  const banded = table.showBandedRows && (row - first) % 2 === 0;
  return banded ? { fill: light ? '#F2F2F2' : BANDS[number]!, line: BANDS[number]! } : { line: BANDS[number]! };
}
