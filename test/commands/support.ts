/** A workbook with registers in the embedded host, and the real commands over it. */
import { build, planIntake } from '../../src/commands';
import type { Command, CommandOutcome } from '../../src/commands/types';
import type { RegisterDraft } from '../../src/intake/types';
import { openRun, writeRegisters } from '../../src/workbook';
import { TODAY, startHost } from '../support/host';

type Cell = string | number | null;

const QUIET = { signal: new AbortController().signal, progress: () => undefined };

export const AS_OF = { date: TODAY, time: TODAY + 1 - 1 / 1440 };

/** Runs a command as the pane does; gives all that it says. */
export const runOf = <Input, Output>(command: Command<Input, Output>, input: Input): Promise<CommandOutcome<Output>> =>
  command.run(input, QUIET);

/** Registers from drafts, as of the fixed clock. */
export const startWith = async (drafts: readonly RegisterDraft[], preset = '通用') => {
  const host = startHost();
  await writeRegisters(openRun(), { preset, drafts, asOf: AS_OF });
  return host;
};

/** Source sheets, found and built as 建账 does it. */
export const startFrom = async (sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>, preset = '通用') => {
  const host = startHost(sheets);
  const { plan } = (await runOf(planIntake, { preset, asOf: TODAY })).data;
  const built = (await runOf(build, { plan, preset, asOf: AS_OF })).data;
  return { host, built };
};

type Host = Awaited<ReturnType<typeof startWith>>;

/** Where a cell of a register stands: sheet, 0-based row and column. `row` counts the register's rows. */
export const at = (host: Host, register: string, row: number, column: string) => {
  const table = host.workbook.table(register)!;
  const index = table.columns.findIndex(({ name }) => name === column);
  if (index < 0) throw new Error(`No column ${column}`);
  const sheet = host.workbook.sheets.find(({ name }) => name === table.sheet.name)!;
  return { sheet, row: table.area.top + 1 + row, column: table.area.left + index };
};

/** What stands in a cell of a register. */
export const cellAt = (host: Host, register: string, row: number, column: string) => {
  const place = at(host, register, row, column);
  return place.sheet.value(place.row, place.column);
};

/** Types into a cell of a register, as a person does. */
export const typeIn = (host: Host, register: string, row: number, column: string, value: Cell): void => {
  const place = at(host, register, row, column);
  host.byPerson(() => place.sheet.setValue(place.row, place.column, value));
};
