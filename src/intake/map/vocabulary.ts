/** Every header that the registers know, for telling a header row from data before any mapping is tried. */
import type { IntakeDefinitions } from '../definitions';
import { canonical, comparable, isRowNumberHeader, readHeader } from './header-text';

export interface Vocabulary {
  /** 1 for a known header, 0.8 for a near one, 0 for anything else. */
  score(text: string): number;
}

const cache = new WeakMap<IntakeDefinitions, Vocabulary>();

/** Headers common in offices that no register holds, still headers. */
const COMMON = [
  '开户银行',
  '银行账号',
  '微信',
  '微信号',
  'qq',
  '传真',
  '性别',
  '年龄',
  '规格',
  '型号',
  '状态',
  '数量',
  '单价',
  '合计金额',
];

/** The words of all definitions; built once per set of definitions. */
export const vocabularyOf = (definitions: IntakeDefinitions): Vocabulary => {
  const known = cache.get(definitions);
  if (known) return known;
  const exact = new Set<string>(COMMON);
  for (const register of definitions.registers) {
    for (const field of register.fields)
      for (const word of [field.label, field.en, ...(field.synonyms ?? [])]) exact.add(comparable(word));
    for (const label of definitions.computed.get(register.id) ?? []) exact.add(comparable(label));
  }
  const near = new Set([...exact].map(canonical));
  const scores = new Map<string, number>();
  const vocabulary: Vocabulary = {
    score(text) {
      let score = scores.get(text);
      if (score === undefined) {
        const { main, full, parts } = readHeader(text);
        score =
          exact.has(main) || exact.has(full) || isRowNumberHeader(main)
            ? 1
            : near.has(canonical(main)) || parts.some((part) => exact.has(part))
              ? 0.8
              : 0;
        if (scores.size < 50_000) scores.set(text, score);
      }
      return score;
    },
  };
  cache.set(definitions, vocabulary);
  return vocabulary;
};
