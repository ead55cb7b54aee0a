/**
 * How well customers that are one are found: `npm run bench -- matching [folder]`. Beside it fuzzball's token_set_ratio over
 * all pairs, on names and on names with addresses, at whichever threshold suits it best.
 */
import { token_set_ratio } from 'fuzzball';
import { findPairs } from '../../src/checks';
import { loadSounds } from '../../src/commands/duplicates/name-sounds';
import { bestThreshold, scoreOf, type Score } from './matching-score';
import { generated, pairKey, setsIn, type MatchingSet } from './matching-sets';

const shown = ({ precision, recall, f1 }: Score): string =>
  `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`;

/** Pairs of ours against the truth; `--misses` lists where they part. */
const ours = async (set: MatchingSet): Promise<Score & { readonly seconds: number }> => {
  const start = performance.now();
  const pairs = findPairs(set, { sound: await loadSounds() });
  const seconds = (performance.now() - start) / 1000;
  const found = pairs
    .map(({ earlier, later }) => pairKey(earlier, later))
    .filter((key) => !set.asked || set.asked.has(key));
  if (process.argv.includes('--misses')) {
    const hit = new Set(found);
    const text = (key: string): string =>
      key
        .split(' ')
        .map((at) => set.rows[Number(at)]!.slice(1).join(' · '))
        .join('   |   ');
    for (const key of set.same) if (!hit.has(key)) console.log(`  missed  ${text(key)}`);
    for (const key of hit) if (!set.same.has(key)) console.log(`  wrong   ${text(key)}`);
  }
  return { ...scoreOf(found.filter((key) => set.same.has(key)).length, found.length, set.same.size), seconds };
};

const yardstick = (set: MatchingSet, columns: readonly string[]): Score & { readonly threshold: number } => {
  const places = columns.map((label) => set.columns.indexOf(label)).filter((at) => at >= 0);
  const texts = set.rows.map((row) => places.map((at) => String(row[at] ?? '')).join(' '));
  const rated: { rate: number; same: boolean }[] = [];
  const rate = (key: string, a: number, b: number): void =>
    void rated.push({ rate: token_set_ratio(texts[a]!, texts[b]!), same: set.same.has(key) });
  if (set.asked) for (const key of set.asked) rate(key, ...(key.split(' ').map(Number) as [number, number]));
  else for (let a = 0; a < texts.length; a++) for (let b = a + 1; b < texts.length; b++) rate(`${a} ${b}`, a, b);
  return bestThreshold(rated, set.same.size);
};

/** Prints one line per set and method. */
export const matching = async (folder?: string): Promise<void> => {
  for (const set of [generated(), ...(folder ? setsIn(folder) : [])]) {
    console.log(`${set.name}: ${set.rows.length} customers, ${set.same.size} pairs`);
    const score = await ours(set);
    console.log(`  ours                     ${shown(score)}  ${score.seconds.toFixed(2)} s`);
    for (const columns of [['客户名称'], ['客户名称', '地址', '地区']]) {
      if (columns.some((label) => !set.columns.includes(label))) continue;
      const best = yardstick(set, columns);
      console.log(
        `  token_set_ratio ≥ ${best.threshold.toFixed(1).padStart(5)}  ${shown(best)}  on ${columns.join('+')}`,
      );
    }
  }
};
