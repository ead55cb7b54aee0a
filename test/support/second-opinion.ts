/** Compares the values that we cached in a workbook with the ones LibreOffice computes from its formulas alone. */
import { type CachedWorkbook, readCached } from './cached-cells';
import { recalculate } from './libreoffice';

export interface Disagreement {
  readonly cell: string;
  readonly ours: string | number | boolean;
  readonly theirs: string | number | boolean | undefined;
}

export interface Opinion {
  /** Formula cells compared. */
  readonly compared: number;
  readonly disagreements: readonly Disagreement[];
  /** Formula cells whose value is an error, by either side. */
  readonly errors: readonly Disagreement[];
}

/** Doubles that went through different orders of summation agree to nine digits. */
const agrees = (a: string | number | boolean, b: string | number | boolean | undefined): boolean => {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === (b ?? '') || (a === '' && b === undefined);
};

export const compare = (ours: CachedWorkbook, theirs: CachedWorkbook): Opinion => {
  const disagreements: Disagreement[] = [];
  const errors: Disagreement[] = [];
  let compared = 0;
  for (const [sheet, cells] of ours) {
    for (const [address, cell] of cells) {
      if (!cell.formula) continue;
      compared += 1;
      const other = theirs.get(sheet)?.get(address);
      const entry = { cell: `${sheet}!${address}`, ours: cell.value, theirs: other?.value };
      if (cell.error || other?.error) errors.push(entry);
      if (!agrees(cell.value, other?.value)) disagreements.push(entry);
    }
  }
  return { compared, disagreements, errors };
};

/** Has LibreOffice recalculate the workbook and compares every formula cell. */
export const secondOpinion = async (bytes: Uint8Array): Promise<Opinion> =>
  compare(readCached(bytes), readCached(await recalculate(bytes)));
