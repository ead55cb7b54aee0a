/** 校验: every check over every register; the result stands in 校验问题 and in the pane. */
import { inspect, transaction } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import type { Checked } from '../views';
import { countsOf, findAndWrite } from './find-and-write';

const messageOf = ({ findings, dismissed }: Checked): string => {
  if (dismissed.length > 0) return 'commands.check.doneDismissed';
  return findings.length === 0 ? 'commands.check.clean' : 'commands.check.done';
};

export const check: Command<void, Checked> = {
  id: 'check',
  run: (_, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const checked = await transaction(run, 'check', () => findAndWrite(run, context));
      return {
        message: messageOf(checked),
        params: countsOf(checked),
        data: checked,
      };
    }),
};
