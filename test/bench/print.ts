import type { Cost } from './phases';

const HEAD = ['size', 'phase', 'seconds', 'syncs', 'cells read', 'written', 'MB in', 'MB out'];
const WIDTHS = [18, 16, 9, 7, 12, 12, 8, 8];

const row = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at < 2 ? cell.padEnd(WIDTHS[at]!) : cell.padStart(WIDTHS[at]!))).join(' ');

const count = (n: number): string => (n === 0 ? '' : n.toLocaleString('en'));
const megabytes = (n: number): string => (n === 0 ? '' : (n / 1e6).toFixed(1));

export const printHead = (): void => {
  console.log(row(HEAD));
  console.log('-'.repeat(WIDTHS.reduce((sum, width) => sum + width + 1, -1)));
};

export const printCost = (size: string, phase: string, cost: Cost): void =>
  console.log(
    row([
      size,
      phase,
      cost.seconds.toFixed(2),
      count(cost.syncs),
      count(cost.cellsRead),
      count(cost.cellsWritten),
      megabytes(cost.bytesIn),
      megabytes(cost.bytesOut),
    ]),
  );
