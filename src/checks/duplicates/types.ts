/** 重卡: two rows that may be one customer, why, and how sure. */

/** One thing that two rows share. */
export interface Evidence {
  /** Key of `pane.duplicates.evidence.*`. */
  readonly key:
    | 'creditCode'
    | 'idNumber'
    | 'name'
    | 'telephone'
    | 'alias'
    | 'nameForm'
    | 'homophone'
    | 'shortName'
    | 'latinName'
    | 'romanised'
    | 'address';
  /** The column where the later row shows it. */
  readonly column: string;
}

/**
 * `certain`: an identity number, or a name with another thing in common; `likely`: one name however written, or one
 * telephone; `possible`: names that only sound or look alike — shown, never more.
 */
export type Strength = 'certain' | 'likely' | 'possible';

export interface DuplicatePair {
  /** Rows of the register, 0-based; `earlier` stands above. */
  readonly earlier: number;
  readonly later: number;
  readonly strength: Strength;
  /** The strongest first. */
  readonly evidence: readonly Evidence[];
  /** Identities that both rows fill and that differ: what speaks against one customer. */
  readonly against: readonly string[];
}

export interface NameKnowledge {
  /** Sound of a Chinese character without tone; without it no homophones are found. */
  readonly sound?: (character: string) => string;
  /** Other name → name in the register, as a person keeps them in 别名. */
  readonly aliases?: ReadonlyMap<string, string>;
}
