/** One look at the workbook: which sheets, tables and names exist, and where ours are. One sync. */
import type { Session } from '../office/session';
import { parseState, STATE_KEY, type WorkbookState } from './state';

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
}

export interface TableFacts {
  readonly id: string;
  readonly name: string;
  readonly sheet: SheetFacts;
}

export class Survey {
  /** Register → label → header, where a person has renamed a column; filled by `recogniseColumns`. */
  readonly renamed = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    readonly state: WorkbookState | null,
    readonly sheets: readonly SheetFacts[],
    readonly tables: readonly TableFacts[],
    /** Defined names of the workbook, as written. */
    readonly names: readonly string[],
  ) {}

  /**
   * The table that is ours under a name of the contract, wherever it was moved and whatever it is called now: by the
   * name we gave, then by the id we kept, then (in a workbook without our settings) by the contract's name.
   */
  table(contract: string): TableFacts | undefined {
    const kept = this.state?.tables[contract];
    if (!kept) return this.state ? undefined : this.tables.find(({ name }) => name === contract);
    return this.tables.find(({ name }) => name === kept.name) ?? this.tables.find(({ id }) => id === kept.id);
  }

  /** The sheet of ours without a table. */
  sheet(contract: string): SheetFacts | undefined {
    const kept = this.state?.sheets[contract];
    if (!kept) return this.state ? undefined : this.sheets.find(({ name }) => name === contract);
    return this.sheets.find(({ id }) => id === kept.id) ?? this.sheets.find(({ name }) => name === kept.name);
  }

  tableName(contract: string): string {
    return this.table(contract)?.name ?? this.state?.tables[contract]?.name ?? contract;
  }

  /** How a column of a register is called now. */
  header(register: string, label: string): string {
    return this.renamed.get(register)?.get(label) ?? label;
  }

  definedName(contract: string): string {
    return this.state?.names[contract] ?? contract;
  }
}

export const survey = async (session: Session): Promise<Survey> => {
  const { workbook } = session;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load('items/id,items/name,items/worksheet/id');
  const names = workbook.names.load('items/name');
  const setting = workbook.settings.getItemOrNullObject(STATE_KEY).load('value');
  await session.sync();
  const facts: SheetFacts[] = sheets.items.map(({ id, name, visibility }) => ({ id, name, visibility }));
  const byId = new Map(facts.map((sheet) => [sheet.id, sheet]));
  return new Survey(
    setting.isNullObject ? null : parseState(setting.value),
    facts,
    tables.items.flatMap(({ id, name, worksheet }) => {
      const sheet = byId.get(worksheet.id);
      return sheet ? [{ id, name, sheet }] : [];
    }),
    names.items.map(({ name }) => name),
  );
};
