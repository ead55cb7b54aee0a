export interface Size {
  readonly name: string;
  readonly customers: number;
  readonly trades: number;
  readonly receivables: number;
}

const size = (customers: number, trades: number): Size => ({
  name: `${customers.toLocaleString('en')} / ${trades.toLocaleString('en')}`,
  customers,
  trades,
  receivables: Math.round(trades / 4),
});

/** Customers / transactions; a quarter as many receivables. */
export const SIZES: readonly Size[] = [size(1_000, 4_000), size(4_000, 16_000), size(20_000, 160_000)];

/** Needs some 8 GB of memory: `npm run bench -- --large` under `NODE_OPTIONS=--max-old-space-size=12000`. */
export const LARGE = size(100_000, 400_000);
