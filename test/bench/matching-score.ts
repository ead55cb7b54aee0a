/** Precision, recall and F1 of pairs against the truth, and the best that a likeness can reach over all its thresholds. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const scoreOf = (right: number, found: number, wanted: number): Score => {
  const precision = found === 0 ? 1 : right / found;
  const recall = wanted === 0 ? 1 : right / wanted;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
};

/** The threshold with the best F1, chosen with the truth in hand: more than any user could do. */
export const bestThreshold = (
  rated: readonly { readonly rate: number; readonly same: boolean }[],
  wanted: number,
): Score & { readonly threshold: number } => {
  const falling = [...rated].sort((a, b) => b.rate - a.rate);
  let best = { ...scoreOf(0, 0, wanted), threshold: 101 };
  let right = 0;
  falling.forEach(({ rate, same }, at) => {
    if (same) right += 1;
    if (falling[at + 1]?.rate === rate) return;
    const score = scoreOf(right, at + 1, wanted);
    if (score.f1 > best.f1) best = { ...score, threshold: rate };
  });
  return best;
};
