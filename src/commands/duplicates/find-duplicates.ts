/** 查找重卡: the customers that may be one, with their evidence side by side. Writes nothing. */
import { type DuplicatePair, type Evidence, type RegisterRows, type Strength, findPairs } from '../../checks';
import { inspect, readRegisters } from '../../workbook';
import { readableCells } from '../support/cell-text';
import { withRun } from '../support/with-run';
import { type Command, type Place, Refusal } from '../types';
import { mergeColumns } from './merge-columns';
import { nameKnowledge } from './name-knowledge';
import { type MergePlan, planMerge } from './plan-merge';

export interface DuplicateGroup extends MergePlan {
  readonly id: string;
  readonly strength: Strength;
  readonly evidence: readonly Evidence['key'][];
  /** Columns of identity in which the cards differ. */
  readonly against: readonly string[];
  readonly place: Place;
}

/** Above this many the strongest are shown; merging them makes room for the rest. */
const MOST = 300;

/** Pairs that are certain join into groups; all others stay pairs, so that a shared telephone chains nobody. */
const grouped = (pairs: readonly DuplicatePair[]): DuplicatePair[][] => {
  const groups = new Map<number, DuplicatePair[]>();
  const of = new Map<number, number>();
  const single: DuplicatePair[][] = [];
  for (const pair of pairs) {
    if (pair.strength !== 'certain') {
      single.push([pair]);
      continue;
    }
    const into = of.get(pair.earlier) ?? pair.earlier;
    const other = of.get(pair.later);
    const joined = [
      ...(groups.get(into) ?? []),
      ...(other !== undefined && other !== into ? (groups.get(other) ?? []) : []),
      pair,
    ];
    if (other !== undefined && other !== into) groups.delete(other);
    groups.set(into, joined);
    for (const { earlier, later } of joined) for (const row of [earlier, later]) of.set(row, into);
  }
  const together = ({ earlier, later }: DuplicatePair): boolean =>
    of.get(earlier) !== undefined && of.get(earlier) === of.get(later);
  return [...groups.values(), ...single.filter(([pair]) => !together(pair!))];
};

const RANK: Readonly<Record<Strength, number>> = { certain: 0, likely: 1, possible: 2 };

const groupOf = (
  table: RegisterRows,
  pairs: readonly DuplicatePair[],
  preset: string,
  sheet: string,
): DuplicateGroup => {
  const plan = planMerge(
    table,
    pairs.flatMap(({ earlier, later }) => [earlier, later]),
    mergeColumns(table, preset),
  );
  const readable = readableCells('customers', preset);
  const fields = plan.fields.map((field) => ({
    ...field,
    values: field.values.map((value) => readable(field.column, value)),
  }));
  return {
    ...plan,
    fields,
    id: plan.rows.join('-'),
    strength: pairs[0]!.strength,
    evidence: [...new Set(pairs.flatMap(({ evidence }) => evidence.map(({ key }) => key)))],
    against: [...new Set(pairs.flatMap(({ against }) => against))],
    place: { sheet, address: `A${table.firstSheetRow + plan.rows[0]!}` },
  };
};

export const findDuplicates: Command<void, readonly DuplicateGroup[]> = {
  id: 'findDuplicates',
  run: (_, context) =>
    withRun(context, async (run) => {
      const state = await inspect(run);
      if (!state.built) throw new Refusal('commands.refused.noRegisters');
      context.progress('readRegisters');
      const table = (await readRegisters(run, ['customers'])).get('customers')!;
      context.progress('duplicates');
      const groups = grouped(findPairs(table, await nameKnowledge(run)))
        .sort(([a], [b]) => RANK[a!.strength] - RANK[b!.strength])
        .slice(0, MOST)
        .map((pairs) => groupOf(table, pairs, state.preset ?? '', state.registers.get('customers')!.sheet));
      return {
        message: groups.length === 0 ? 'commands.findDuplicates.none' : 'commands.findDuplicates.done',
        params: { count: groups.length },
        data: groups,
      };
    }),
};
