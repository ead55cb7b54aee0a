/** The customers that a register holds already, for an intake that adds to it. */
import { rowsOf } from '../../values/rows';
import { CUSTOMER_CODE } from '../../registers/types';
import type { Standing } from './types';
import { normalizeName } from '../names/normalize';

export interface KnownCustomer {
  readonly code: string;
  readonly name: string;
}

/** What people have said about names and what merging has done, from 别名. */
export interface AliasEntry {
  readonly alias: string;
  readonly name: string;
  /** 客户编号 that merging took away, and the one that it went to. */
  readonly oldCode?: string;
  readonly code?: string;
}

export interface KnownCustomers {
  readonly customers: readonly KnownCustomer[];
  readonly aliases: readonly AliasEntry[];
}

export const NO_CUSTOMERS: KnownCustomers = { customers: [], aliases: [] };

export const knownCustomers = (table: Standing | undefined, aliases: readonly AliasEntry[]): KnownCustomers => ({
  customers: rowsOf(table).flatMap((row) => {
    const code = row.text(CUSTOMER_CODE);
    return code === '' ? [] : [{ code, name: row.text('客户名称') }];
  }),
  aliases,
});

/** Codes for rows that come without one: of customers that stand in the register under that name, in their order. */
export class CodesByName {
  private readonly codes = new Map<string, string[]>();
  private readonly merged = new Map<string, string>();

  constructor({ customers, aliases }: KnownCustomers) {
    for (const { code, name } of customers) {
      const key = normalizeName(name);
      const known = this.codes.get(key);
      if (known) known.push(code);
      else this.codes.set(key, [code]);
    }
    for (const { alias, code } of aliases) if (code) this.merged.set(normalizeName(alias), code);
  }

  /** The next customer of a name, or the one it was merged into; undefined for a new customer. */
  next(name: string): { readonly code: string; readonly absorbed: boolean } | undefined {
    const key = normalizeName(name);
    const code = this.codes.get(key)?.shift();
    if (code !== undefined) return { code, absorbed: false };
    const into = this.merged.get(key);
    return into === undefined ? undefined : { code: into, absorbed: true };
  }
}
