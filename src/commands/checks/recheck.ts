/**
 * Checks again after a person's edits: only the edited rows are read, and 校验问题 is left alone, so that nothing is
 * written while people type.
 */
import { type Finding, RULES, type RegisterRows, mergeFindings, runChecks } from '../../checks';
import type { RegisterId } from '../../registers/types';
import { type LocalChange, type WorkbookRun, inspect, readParameters, rereadRegister } from '../../workbook';
import { withRun } from '../support/with-run';
import type { Command, CommandContext } from '../types';
import type { Checked } from '../views';
import { type Edit, findingsAfter } from './edited-rows';
import { type Found, contextOf, find, sift } from './find';
import { lastCheck, remember } from './last-check';
import { lasting } from './lasting';
import { checkedOf } from './views';

/** Up to this many rows in all registers every check runs again; beyond, only those that the edited rows concern. */
const FEW_ROWS = 4_000;

/** Rules of the checks; the others are of intake. */
const CHECKED: ReadonlySet<string> = new Set(RULES);

const POLICY_TABLES = ['制度参数', '节假日'] as const;

/** Rows read anew, by register; the rows that were edited. */
interface Fresh {
  readonly registers: Map<RegisterId, RegisterRows>;
  readonly touched: Map<RegisterId, ReadonlySet<number>>;
  readonly edits: Edit[];
}

const reread = async (run: WorkbookRun, known: Found, changes: readonly LocalChange[]): Promise<Fresh> => {
  const fresh: Fresh = { registers: new Map(), touched: new Map(), edits: [] };
  for (const [id, { sheet }] of known.state.registers) {
    const own = changes.filter((change) => change.sheet === sheet);
    const rows = known.registers.get(id);
    if (own.length === 0 || !rows) continue;
    const read = await rereadRegister(run, rows, own);
    if (!read) continue;
    fresh.registers.set(id, read.rows);
    fresh.touched.set(id, read.touched);
    fresh.edits.push({ before: rows, after: read.rows, rows: read.whole ? null : read.touched });
  }
  return fresh;
};

const findAgain = async (
  run: WorkbookRun,
  context: CommandContext,
  known: Found,
  changes: readonly LocalChange[],
): Promise<{ found: Found; fresh: Fresh } | null> => {
  const fresh = await reread(run, known, changes);
  const policy = POLICY_TABLES.some((name) =>
    changes.some(({ sheet }) => sheet === known.state.others.get(name)?.sheet),
  );
  if (fresh.registers.size === 0 && !policy) return null;
  const registers = new Map([...known.registers, ...fresh.registers]);
  const parameters = policy ? await readParameters(run) : known.parameters;
  const rows = [...registers.values()].reduce((sum, table) => sum + table.rows.length, 0);
  const about = contextOf(registers, parameters, { names: known.names });
  const before = (): Finding[] =>
    [...known.active, ...known.dismissed].flatMap(({ finding }) => (CHECKED.has(finding.rule) ? [finding] : []));
  const found =
    rows <= FEW_ROWS
      ? runChecks(about, { signal: context.signal })
      : findingsAfter(about, before(), fresh.edits, policy);
  const findings = mergeFindings(lasting(known, registers), found);
  const sifted = sift(findings, registers, known.dismissals);
  return { fresh, found: { ...known, registers, parameters, ...sifted } };
};

export const recheck: Command<readonly LocalChange[], Checked | null> = {
  id: 'recheck',
  run: (changes, context) =>
    withRun(context, async (run) => {
      const state = await inspect(run);
      const nothing = { message: 'commands.recheck.done', data: null };
      const ours = new Set([...state.registers.values()].map(({ sheet }) => sheet));
      for (const name of POLICY_TABLES) ours.add(state.others.get(name)?.sheet ?? '');
      if (!state.built || !changes.some(({ sheet }) => ours.has(sheet))) return nothing;
      const last = lastCheck();
      // What was read before any of this workbook's registers existed is no help.
      const known =
        last && last.registers.size === state.registers.size ? { ...last, state } : await find(run, context);
      const again = await findAgain(run, context, known, changes);
      if (!again) return nothing;
      remember(again.found);
      const checked = checkedOf(again.found);
      const edited = new Map(
        [...again.fresh.touched].map(([id, rows]) => [
          state.registers.get(id)!.sheet,
          new Set([...rows].map((row) => again.found.registers.get(id)!.firstSheetRow + row)),
        ]),
      );
      const findings = checked.findings.map((finding) => {
        const fresh = finding.row !== null && edited.get(finding.place.sheet)?.has(finding.row);
        return fresh ? { ...finding, fresh } : finding;
      });
      return { message: 'commands.recheck.done', data: { ...checked, findings } };
    }),
};
