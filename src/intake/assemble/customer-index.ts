/** The customers of this intake by code and by name, for tables that name customers either way. */
import type { CellValue } from '../../values/cell';
import { foldWidth } from '../clean/text';
import type { KnownCustomers } from '../update/known';
import { nameStem, normalizeName, spelledName } from '../names/normalize';

export interface FoundCustomer {
  readonly code: string;
  /** `exact`: the very code; `code`: a code written otherwise; `name`: by name. */
  readonly by: 'exact' | 'code' | 'name';
  /** More than one customer bears this name; the first is given. */
  readonly ambiguous: boolean;
}

const foldCode = (code: string): string => foldWidth(code).toUpperCase().replace(/[\s-]/g, '');
const withoutZeros = (code: string): string => foldCode(code).replace(/(^|[A-Z])0+(?=\d)/g, '$1');

/** Adds a code under a key; keys of several codes keep the first and remember that there are more. */
const add = (map: Map<string, string[]>, key: string, code: string): void => {
  const codes = map.get(key);
  if (!codes) map.set(key, [code]);
  else if (!codes.includes(code)) codes.push(code);
};

export class CustomerIndex {
  private readonly exact = new Set<string>();
  private readonly merged = new Map<string, string>();
  private readonly folded = new Map<string, string[]>();
  private readonly bare = new Map<string, string[]>();
  private readonly spelled = new Map<string, string[]>();
  private readonly names = new Map<string, string[]>();
  private readonly stems = new Map<string, string[]>();

  add(code: CellValue, name: CellValue): void {
    if (code === null) return;
    const text = String(code);
    this.exact.add(text);
    add(this.folded, foldCode(text), text);
    add(this.bare, withoutZeros(text), text);
    if (name === null) return;
    add(this.spelled, spelledName(String(name)), text);
    add(this.names, normalizeName(String(name)), text);
    add(this.stems, nameStem(String(name)), text);
  }

  /** Files the customers of a register, the codes that merging took away, and other names that people have noted. */
  addKnown({ customers, aliases }: KnownCustomers): void {
    for (const { code, name } of customers) this.add(code, name);
    for (const { alias, name, oldCode, code } of aliases) {
      const into = code ?? this.names.get(normalizeName(name))?.[0];
      if (into === undefined) continue;
      add(this.spelled, spelledName(alias), into);
      add(this.names, normalizeName(alias), into);
      if (oldCode !== undefined && !this.exact.has(oldCode)) this.merged.set(oldCode, into);
    }
  }

  /** The customer that a cell names, by code first, then by name; undefined when there is none. */
  find(cell: CellValue): FoundCustomer | undefined {
    const text = String(cell);
    if (this.exact.has(text)) return { code: text, by: 'exact', ambiguous: false };
    const into = this.merged.get(text);
    if (into !== undefined) return { code: into, by: 'code', ambiguous: false };
    for (const codes of [this.folded.get(foldCode(text)), this.bare.get(withoutZeros(text))])
      if (codes?.length === 1) return { code: codes[0]!, by: 'code', ambiguous: false };
    // 某某股份有限公司 and 某某有限公司 are compared as one, but a cell that spells one of them out means that one.
    const named = this.spelled.get(spelledName(text)) ?? this.names.get(normalizeName(text));
    if (named) return { code: named[0]!, by: 'name', ambiguous: named.length > 1 };
    const stem = this.stems.get(nameStem(text));
    return stem?.length === 1 ? { code: stem[0]!, by: 'name', ambiguous: false } : undefined;
  }
}

/** C000001 upward, leaving out codes that are taken. */
export const codeMaker = (taken: ReadonlySet<string>): (() => string) => {
  let next = 0;
  return () => {
    let code: string;
    do code = `C${String(++next).padStart(6, '0')}`;
    while (taken.has(code));
    return code;
  };
};
