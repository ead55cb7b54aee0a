/** How well the words of a header name a field, and why. */
import { distance } from 'fastest-levenshtein';
import type { FieldDef } from '../../registers/types';
import type { ColumnHeader } from '../find/header';
import type { HeaderText } from './header-text';
import { canonical, comparable, readHeader } from './header-text';

export interface HeaderFit {
  /** 0–1. */
  readonly score: number;
  /** Key of `intake.reason.*`. */
  readonly key: 'label' | 'synonym' | 'near' | 'similar' | 'part';
  /** The word of the definition that matched. */
  readonly word: string;
}

interface FieldWords {
  readonly label: string;
  readonly words: ReadonlyMap<string, string>;
  /** Place of each word in the definition: the plainest stand first. */
  readonly ranks: ReadonlyMap<string, number>;
  readonly near: ReadonlyMap<string, string>;
}

const cache = new WeakMap<FieldDef, FieldWords>();

const wordsOf = (field: FieldDef): FieldWords => {
  let words = cache.get(field);
  if (words) return words;
  const all = [field.label, field.en, ...(field.synonyms ?? [])];
  const exact = new Map(all.map((word) => [comparable(word), word]));
  const near = new Map([...exact].map(([text, word]) => [canonical(text), word]));
  const ranks = new Map([...exact.keys()].map((text, at) => [text, at]));
  words = { label: comparable(field.label), words: exact, ranks, near };
  cache.set(field, words);
  return words;
};

/** So little that it decides between equals only. */
const RANK = 0.00002;

/** Below this two words are not called similar. */
const SIMILAR = 0.66;

/** What many headers end in tells nothing: 成立日期 and 建立日期 are as different as 成立 and 建立. */
const COMMON_ENDING = /(?:日期|编号|名称|金额|类型|人)$/;

/** Words before a header that make it another: 下次跟进 is not 首次跟进, 未收金额 not 已收金额. */
const QUALIFIER =
  /^(?:首次?|初次?|第[一二三]次?|[一二三]次|上次?|下次?|最近|最后|末次|计划|预计|预定|原定|实际|原|新|旧|应|已|未|实|欠|余|累计|合计|平均|年|月|日|季|本|前|后|副|缺)/;

/** Words without evidence of their values must be nearly the same. */
const LIKE_WORDS = 0.8;

/** Words of fewer letters are other words when one letter differs: state, stage. */
const LEAST_LETTERS = 6;
const LIKE_LETTERS = 0.8;

/** Edit distance as a share of the longer word, held under the certain matches. */
const editSimilarity = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  if (longest < 3 || Math.min(a.length, b.length) * 2 < longest) return 0;
  const edits = 1 - distance(a, b) / longest;
  const ends = (a.endsWith(b) || b.endsWith(a)) && Math.min(a.length, b.length) >= longest * 0.65;
  const whole = ends && longest > 3 ? 0.7 : 0;
  return Math.max(edits, whole);
};

const similarity = (a: string, b: string): number => {
  if (/^[a-z\d]*$/.test(a) || /^[a-z\d]*$/.test(b)) {
    if (Math.min(a.length, b.length) < LEAST_LETTERS) return 0;
    const alike = 1 - distance(a, b) / Math.max(a.length, b.length);
    return alike >= LIKE_LETTERS ? alike : 0;
  }
  const [one, other] = [COMMON_ENDING.exec(a)?.[0] ?? '', COMMON_ENDING.exec(b)?.[0] ?? ''];
  if (one !== other || QUALIFIER.exec(a)?.[0] !== QUALIFIER.exec(b)?.[0]) return 0;
  return one === '' ? editSimilarity(a, b) : editSimilarity(a.slice(0, -one.length), b.slice(0, -one.length));
};

/** Words before a header that say whose it is, which the sheet says anyway: 客户建档日期. */
const WHOSE =
  /^(?:客户方?|顾客|用户|主要|常用|当前|现|详细|具体|最高(?=信用|授信)|(?:负责|经办|跟进|服务|维护|分管)(?=业务|顾问|销售|客服))(?=.{2})/;

/** Words behind a header that only say it is told at length: 投诉内容描述. */
const AT_LENGTH = /(?<=.{3})(?:描述|说明|情况|详情|明细)$|(?<=.人)姓名$/;

/** A header without the words that its sheet says anyway; the header itself first. */
const barer = (main: string, field: FieldDef): string[] => {
  const told = main.replace(AT_LENGTH, '');
  const subjects = (field.subjects ?? []).filter((word) => told.startsWith(word) && told.length >= word.length + 2);
  return [main.replace(WHOSE, ''), told, ...subjects.map((word) => told.slice(word.length).replace(WHOSE, ''))];
};

const fitText = (text: HeaderText, field: FieldDef): HeaderFit | undefined => {
  const { label, words, ranks, near } = wordsOf(field);
  for (const form of [text.main, text.full]) {
    if (form === label) return { score: 1, key: 'label', word: field.label };
    const word = words.get(form);
    // Of two columns that both name the field (客户全称, 客户简称) the plainer word is meant.
    if (word !== undefined) return { score: 0.96 - ranks.get(form)! * RANK, key: 'synonym', word };
  }
  for (const part of text.parts) {
    const word = words.get(part);
    if (word !== undefined) return { score: 0.85, key: 'part', word };
  }
  const one = canonical(text.main);
  const close = near.get(one);
  if (close !== undefined) return { score: 0.86, key: 'near', word: close };
  for (const form of barer(text.main, field)) {
    const plain = near.get(canonical(form));
    if (plain !== undefined) return { score: 0.76, key: 'near', word: plain };
  }
  return mostSimilar(one, near, field.type === 'text' ? LIKE_WORDS : SIMILAR);
};

const mostSimilar = (text: string, near: ReadonlyMap<string, string>, least: number): HeaderFit | undefined => {
  let best: HeaderFit | undefined;
  for (const [candidate, word] of near) {
    const alike = similarity(text, candidate);
    if (alike >= least && alike * 0.8 > (best?.score ?? 0)) best = { score: alike * 0.8, key: 'similar', word };
  }
  return best;
};

/** What a group's heading says beyond its subject: 联系人信息 is about 联系人, 联系方式 about 联系. */
const GROUP_TAIL = /(?:方式|信息|情况|资料|条件|内容|详情|info|information|details)$/i;

/** The better of the lowest header level alone and all levels read as one word (联系人 / 姓名 → 联系人姓名). */
export const headerFit = (header: ColumnHeader, field: FieldDef): HeaderFit | undefined => {
  const leaf = fitText(readHeader(header.leaf), field);
  if (header.path === header.leaf) return leaf;
  const levels = header.path.split(' / ');
  const group = levels[levels.length - 2]!.replace(GROUP_TAIL, '');
  const joined = fitText(readHeader(group + header.leaf), field);
  if (joined && joined.key !== 'similar' && joined.score >= (leaf?.score ?? 0)) return { ...joined, score: 1 };
  return leaf ?? joined;
};
