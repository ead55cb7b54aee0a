/** 适用的期限: which deadlines apply. The columns of those that do not stay, blank. */
import { deadlineRules } from '../../deadlines';
import { registers } from '../../registers';
import { deadlineKey } from '../../schema';
import { type PolicyOutcome, applyPolicy, inspect, readPolicyState } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';

export interface DeadlinesInput {
  /** `客户台账.拜访` … */
  readonly off: readonly string[];
}

/** Every deadline there is, by the name a policy calls it. */
export const allDeadlines = registers.flatMap((def) =>
  deadlineRules(def.id).map((rule) => ({ key: deadlineKey(def, rule), register: def, rule })),
);

export const setDeadlines: Command<DeadlinesInput, PolicyOutcome> = {
  id: 'setDeadlines',
  run: ({ off }, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const { preset, overrides } = await readPolicyState(run);
      const known = allDeadlines.map(({ key }) => key).filter((key) => off.includes(key));
      context.progress('policy');
      const done = await applyPolicy(run, 'setDeadlines', {
        preset,
        overrides: { ...overrides, deadlinesOff: known },
        values: new Map(),
        arrange: false,
      });
      return { message: 'commands.setDeadlines.done', params: { ...done }, undoable: true, data: done };
    }),
};
