/** 校验: every check over every register; the result stands in 校验问题 and in the pane. */
import { inspect } from '../workbook';
import { findAndWrite } from './support/find-and-write';
import { withRun } from './support/with-run';
import { type Command, Refusal } from './types';
import type { FindingView } from './views';

export const check: Command<void, readonly FindingView[]> = {
  id: 'check',
  run: (_, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const findings = await findAndWrite(run, context);
      const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
      return {
        message: findings.length === 0 ? 'commands.check.clean' : 'commands.check.done',
        params: { errors: count('错误'), warnings: count('警告'), notes: count('提示') },
        data: findings,
      };
    }),
};
