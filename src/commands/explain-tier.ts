/** 为何此等级: takes the tier of the selected customer apart. Writes nothing. */
import { registerById } from '../registers';
import { type TierExplanation, explainTier as explain } from '../tiers/explain';
import { type Reason, reasonsOf } from '../tiers/reasons';
import { inspect, readParameters, selectionInfo } from '../workbook';
import { withRun } from './support/with-run';
import { type Command, Refusal } from './types';

export interface ExplainedCustomer extends TierExplanation {
  /** The other schemes, each with its reason. */
  readonly reasons: readonly Reason[];
  readonly code: string;
  readonly name: string;
}

export const explainTier: Command<void, ExplainedCustomer> = {
  id: 'explainTier',
  run: (_, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const { record } = await selectionInfo(run);
      if (record?.register !== 'customers') {
        throw new Refusal('commands.refused.noCustomer', { register: registerById('customers').name });
      }
      const cell = (label: string) => record.values[record.columns.indexOf(label)] ?? null;
      const { values, policy } = await readParameters(run);
      const code = String(cell('客户编号') ?? '');
      const name = String(cell('客户名称') ?? '');
      return {
        message: 'commands.explainTier.done',
        params: { name },
        data: { code, name, ...explain(cell, values, policy), reasons: reasonsOf(cell, values, policy) },
      };
    }),
};
