/** The usual yardstick for matching names: the token set ratio (0–100), on words in lower case. */

const words = (text: string): string[] => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].sort();

/** 100 × 2 × common ÷ all characters, with the longest common subsequence as what is common. */
const ratio = (a: string, b: string): number => {
  if (a.length + b.length === 0) return 100;
  let above = new Uint16Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const line = new Uint16Array(b.length + 1);
    for (let j = 0; j < b.length; j++)
      line[j + 1] = a.charCodeAt(i) === b.charCodeAt(j) ? above[j]! + 1 : Math.max(above[j + 1]!, line[j]!);
    above = line;
  }
  return (200 * above[b.length]!) / (a.length + b.length);
};

export const tokenSetRatio = (left: string, right: string): number => {
  const [a, b] = [words(left), words(right)];
  if (a.length === 0 || b.length === 0) return 0;
  const common = a.filter((word) => b.includes(word)).join(' ');
  const first = `${common} ${a.filter((word) => !b.includes(word)).join(' ')}`.trim();
  const second = `${common} ${b.filter((word) => !a.includes(word)).join(' ')}`.trim();
  const shared = common === '' ? 0 : Math.max(ratio(common, first), ratio(common, second));
  return Math.max(ratio(first, second), shared);
};
