/** A growing set of rows, kept as runs: neighbours written in order cost one pair. */
export class RowRuns {
  /** Pairs first, last; may overlap when rows came in disorder. */
  readonly pairs: number[] = [];

  add(row: number): void {
    this.addRun(row, row);
  }

  addRun(first: number, last: number): void {
    const { pairs } = this;
    const end = pairs.length - 1;
    if (end > 0 && first <= pairs[end]! + 1 && first >= pairs[end - 1]!) {
      if (last > pairs[end]!) pairs[end] = last;
    } else pairs.push(first, last);
  }

  get empty(): boolean {
    return this.pairs.length === 0;
  }

  /** The same rows sorted, without overlap. */
  merged(): [number, number][] {
    const sorted: [number, number][] = [];
    for (let i = 0; i < this.pairs.length; i += 2) sorted.push([this.pairs[i]!, this.pairs[i + 1]!]);
    sorted.sort((a, b) => a[0] - b[0]);
    const out: [number, number][] = [];
    for (const run of sorted) {
      const last = out[out.length - 1];
      if (last && run[0] <= last[1] + 1) last[1] = Math.max(last[1], run[1]);
      else out.push(run);
    }
    return out;
  }
}
