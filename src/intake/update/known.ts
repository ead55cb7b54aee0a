/** The customers that a register holds already, for an intake that adds to it. */
import { rowsOf } from '../../values/rows';
import { registerById } from '../../registers';
import { CUSTOMER_CODE } from '../../registers/types';
import type { RegisterDraft } from '../types';
import { normalizeName } from '../names/normalize';
import { draftPrints, madeCode } from './draft-prints';
import type { SourceMemory } from './memory';
import { Prints } from './prints';
import { recallRows, recordRows, recordsOf } from './recall';
import type { Standing } from './types';

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
  /** Codes that intake has made before, also for customers that have been deleted since: nobody else gets them. */
  readonly made: readonly string[];
  /**
   * Per row of a draft the code that its customer has or had, undefined for one that was not there before.
   * @param without rows that come without a code
   */
  readonly recall?: (draft: RegisterDraft, without: ReadonlySet<number>) => readonly (string | undefined)[];
}

/** What the last intake remembers of its sources. */
export interface Remembered {
  readonly memory: SourceMemory;
  /** File name of the open workbook. */
  readonly workbook: string;
}

export const NO_CUSTOMERS: KnownCustomers = { customers: [], aliases: [], made: [] };

const codesOf =
  (table: Standing, { memory, workbook }: Remembered): NonNullable<KnownCustomers['recall']> =>
  (draft, without) => {
    const prints = new Prints(memory.salt);
    const records = recordsOf(memory, 'customers');
    const codeAt = table.columns.indexOf(CUSTOMER_CODE);
    const rows = recordRows(records, table, prints, CUSTOMER_CODE, workbook);
    const own = draftPrints(registerById('customers'), draft, prints, workbook, without);
    return Array.from(recallRows(own, records), (at) => {
      if (at < 0) return undefined;
      const stands = rows[at]! < 0 ? null : table.rows[rows[at]!]![codeAt];
      if (stands !== null && stands !== undefined && String(stands).trim() !== '') return String(stands);
      return records[at]!.made > 0 ? madeCode(records[at]!.made) : undefined;
    });
  };

export const knownCustomers = (
  table: Standing | undefined,
  aliases: readonly AliasEntry[],
  remembered?: Remembered,
): KnownCustomers => ({
  customers: rowsOf(table).flatMap((row) => {
    const code = row.text(CUSTOMER_CODE);
    return code === '' ? [] : [{ code, name: row.text('客户名称') }];
  }),
  aliases,
  made: remembered
    ? recordsOf(remembered.memory, 'customers').flatMap(({ made }) => (made > 0 ? [madeCode(made)] : []))
    : [],
  ...(table && remembered ? { recall: codesOf(table, remembered) } : {}),
});

/** Codes for rows that come without one: of customers that stand in the register under that name, in their order. */
export class CodesByName {
  private readonly codes = new Map<string, string[]>();
  private readonly merged = new Map<string, string>();

  constructor({ customers, aliases }: Pick<KnownCustomers, 'customers' | 'aliases'>) {
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
