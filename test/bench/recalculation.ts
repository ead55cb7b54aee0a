/**
 * LibreOffice by size: `npm run bench -- recalculation [1 2 3]`. Each built workbook is opened twice, once with the values it
 * holds and once with every formula calculated anew; what the second takes longer is the recalculation.
 */
import { secondsToOpen } from '../support/libreoffice';
import { builtFile } from './built-file';
import { SIZES } from './sizes';

const WIDTHS = [18, 12, 12, 14, 24];

const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(WIDTHS[0]!) : cell.padStart(WIDTHS[at]!))).join(' ');

const isMissing = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'ENOENT';

/** @param args numbers (1, 2, 3) choose sizes */
export const benchRecalculation = async (args: readonly string[]): Promise<void> => {
  const chosen = args.map(Number).filter((n) => SIZES[n - 1]);
  console.log(line(['size', 'MB', 'open', 'recalculate', 'both, per 1,000 rows']));
  for (const size of chosen.length > 0 ? chosen.map((n) => SIZES[n - 1]!) : SIZES) {
    const file = await builtFile(size);
    try {
      const held = await secondsToOpen(file, 'held');
      const anew = await secondsToOpen(file, 'anew');
      const rows = size.customers + size.trades + size.receivables;
      console.log(
        line([
          size.name,
          (file.length / 1e6).toFixed(1),
          held.toFixed(1),
          Math.max(0, anew - held).toFixed(1),
          (anew / (rows / 1000)).toFixed(2),
        ]),
      );
    } catch (error) {
      if (!isMissing(error)) throw error;
      console.log(
        'LibreOffice is not installed, so nothing is measured. On Debian or Ubuntu: apt-get install libreoffice-calc',
      );
      return;
    }
  }
};
