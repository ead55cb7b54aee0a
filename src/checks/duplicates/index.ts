/** 重卡: which customers may be one, with evidence. Checks name them; merging is for a person to decide. */
export { findPairs } from './find-pairs';
export type { DuplicatePair, Evidence, NameKnowledge, Strength } from './types';
