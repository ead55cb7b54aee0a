/** Weights as a person types them: percent points, with or without the sign. */

/** 0.4 → `40`, without the noise of binary fractions. */
export const percentText = (fraction: number): string => String(Number((fraction * 100).toPrecision(12)));

/** `40`, `40%` → 0.4; NaN for what is no number. */
export const percentOf = (text: string): number => {
  const bare = text.replace(/[%％\s]/g, '');
  return bare === '' ? NaN : Number((Number(bare) / 100).toPrecision(12));
};

/** Sum in percent points, for showing beside 100. */
export const sumOf = (texts: readonly string[]): number =>
  Number((texts.reduce((sum, text) => sum + percentOf(text), 0) * 100).toPrecision(12));
