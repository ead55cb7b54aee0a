/** Every name that 建账 needs, claimed at once, so that formulas can be written before anything stands. */
import { plainNames, type Names } from '../../formulas/expr';
import { parameterName } from '../state/contract';
import type { Survey } from '../state/survey';
import type { Renamed } from '../types';
import { TakenNames } from './naming';

export class BuildNames {
  private readonly sheets = new Map<string, string>();
  private readonly tables = new Map<string, string>();
  private readonly names = new Map<string, string>();
  readonly renamed: readonly Renamed[];

  /**
   * @param tables contract names of our tables; each stands on a sheet of its name
   * @param sheets contract names of sheets without a table
   * @param names contract names of defined names
   */
  constructor(found: Survey, tables: readonly string[], sheets: readonly string[], names: readonly string[]) {
    const freeSheets = new TakenNames(
      'sheet',
      found.sheets.map(({ name }) => name),
    );
    // Tables and defined names share one space of names.
    const taken = [...found.tables.map(({ name }) => name), ...found.names];
    const freeTables = new TakenNames('table', taken);
    for (const name of [...tables, ...sheets]) this.sheets.set(name, freeSheets.claim(name));
    for (const name of tables) this.tables.set(name, freeTables.claim(name));
    const freeNames = new TakenNames('name', [...taken, ...this.tables.values()]);
    for (const name of names) this.names.set(name, freeNames.claim(name));
    this.renamed = [...freeSheets.renamed, ...freeTables.renamed, ...freeNames.renamed];
  }

  sheet(contract: string): string {
    return this.sheets.get(contract) ?? contract;
  }

  table(contract: string): string {
    return this.tables.get(contract) ?? contract;
  }

  name(contract: string): string {
    return this.names.get(contract) ?? contract;
  }

  /** Defined names that are not called as in the contract. */
  get differing(): Record<string, string> {
    return Object.fromEntries([...this.names].filter(([contract, given]) => contract !== given));
  }

  /** For writing formulas of a table. */
  forTable(contract: string): Names {
    return {
      ...plainNames(this.table(contract)),
      table: (name) => this.table(name),
      parameter: (name) => this.name(parameterName(name)),
    };
  }
}
