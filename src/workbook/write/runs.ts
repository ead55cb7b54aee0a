/** Neighbours that are alike, so that one call serves many columns. */
export interface Run<K> {
  readonly key: K;
  readonly from: number;
  readonly count: number;
}

/** Runs of equal keys; items without a key belong to none. */
export const runsOf = <T, K extends string | number | boolean>(
  items: readonly T[],
  keyOf: (item: T) => K | undefined,
): Run<K>[] => {
  const runs: { key: K; from: number; count: number }[] = [];
  items.forEach((item, at) => {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (key === undefined) return;
    if (last && last.key === key && last.from + last.count === at) last.count += 1;
    else runs.push({ key, from: at, count: 1 });
  });
  return runs;
};
