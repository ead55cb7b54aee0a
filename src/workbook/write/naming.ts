/** What to do when a name of ours is taken: 台账, then 2, 3 … appended (requirements section 7). */
import type { Renamed } from '../types';

/** Names that are taken, compared as Excel does: without regard to case. */
export class TakenNames {
  private readonly taken: Set<string>;
  readonly renamed: Renamed[] = [];

  constructor(
    private readonly kind: Renamed['kind'],
    taken: Iterable<string>,
  ) {
    this.taken = new Set([...taken].map((name) => name.toLowerCase()));
  }

  /** The name itself when it is free, else the first free one after it; it is taken from now on. */
  claim(wanted: string): string {
    let given = wanted;
    for (let n = 1; this.taken.has(given.toLowerCase()); n++) given = `${wanted}台账${n > 1 ? n : ''}`;
    this.taken.add(given.toLowerCase());
    if (given !== wanted) this.renamed.push({ kind: this.kind, wanted, given });
    return given;
  }
}
