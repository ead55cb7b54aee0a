/** The policy as it stands: 制度参数 with meaning and source, the composite score, the deadlines, the presets. */
import { parameterGroups } from '../../policy/parameters';
import { parametersOf } from '../../policy/effective';
import { FACTORS, bandLists, bandsOf, presets } from '../../policy/presets';
import { registerSchema } from '../../schema';
import { partsOf } from '../../values/serial';
import { type Parameters, inspect, parameterPlaces, readHeader, readParameters } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import type { CompositeView, PolicyView } from '../views';
import { NO_FACTOR } from './set-composite';
import { allDeadlines } from './set-deadlines';

/** Parameters that a workbook has made for its own factors and bands stand with those of the tiers. */
const OWN_GROUP = 'tiers';
const groupOf = new Map(parameterGroups.flatMap(({ id, parameters }) => parameters.map(({ name }) => [name, id])));

const compositeOf = ({ policy, values }: Parameters, header: readonly string[]): CompositeView => {
  const number = (name: string): number => Number(values.get(name) ?? 0);
  const factors = policy.factors.length > 0 ? policy.factors : FACTORS;
  const bands = bandsOf(policy);
  const { columns } = registerSchema('customers', policy);
  const known = new Set(columns.map(({ label }) => label));
  const scores = columns
    .filter(({ label, type }) => type === 'score' && header.includes(label))
    .map(({ label }) => label);
  // A person's own columns may hold scores too; which of them do only the person knows.
  const own = header.filter((label) => !known.has(label));
  return {
    factors: factors.map(({ label, weight }) => ({ label, weight: number(weight) })),
    bands: bands.map(({ tier, floor }) => ({ tier, floor: floor === null ? null : number(floor) })),
    columns: [...scores, ...own].filter((label) => !NO_FACTOR.has(label)),
    bandLists: bandLists.map(({ id, label, bands: list }) => ({ id, ...label, bands: list })),
  };
};

/** Working days run from the as-of date into what follows: from November on the next year matters as well. */
const uncoveredOf = ({ asOf, coveredYears }: Parameters): number[] => {
  const { year, month } = partsOf(asOf);
  return [year, ...(month >= 11 ? [year + 1] : [])].filter((each) => !coveredYears.has(each));
};

export const readPolicy: Command<void, PolicyView> = {
  id: 'readPolicy',
  run: (_, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const current = await readParameters(run);
      const { policy, values } = current;
      const defs = parametersOf(policy);
      const places = await parameterPlaces(
        run,
        defs.map(({ name }) => name),
      );
      const header = await readHeader(run, 'customers');
      return {
        message: 'commands.readPolicy.done',
        data: {
          groups: parameterGroups.map(({ id, zh, en }) => ({ id, zh, en })),
          preset: current.preset,
          label: policy.label,
          asOf: current.asOf,
          presets: presets.map(({ id, label }) => ({ id, ...label })),
          composite: compositeOf(current, header),
          deadlines: allDeadlines.map(({ key, register, rule }) => ({
            key,
            register: { id: register.id, zh: register.name, en: register.en },
            stem: { zh: rule.stem, en: rule.en },
            note: rule.note,
            applies: !policy.deadlinesOff.includes(key),
          })),
          uncovered: uncoveredOf(current),
          parameters: defs.flatMap(({ name, type, unit, value, meaning, source }) => {
            const place = places.get(name);
            if (!place) return [];
            const standard = typeof value === 'object' ? null : value;
            const group = groupOf.get(name) ?? OWN_GROUP;
            return { name, group, type, value: values.get(name) ?? null, unit, standard, meaning, source, place };
          }),
        },
      };
    }),
};
