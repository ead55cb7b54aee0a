/** Numbers that look random and are the same on every machine, so that the sample never changes under a test. */
export interface Random {
  /** 0 ≤ n < 1. */
  next(): number;
  /** An integer, both ends included. */
  int(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in this share of calls. */
  chance(share: number): boolean;
}

/** The mulberry32 generator: 32 bits of state, good enough for made-up customers. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return { next, int, pick: (from) => from[int(0, from.length - 1)]!, chance: (share) => next() < share };
};
