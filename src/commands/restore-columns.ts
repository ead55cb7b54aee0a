/** 补回列: puts back columns of registers that were deleted, and mends the formulas that read them. */
import { inspect, restoreColumns as restore, transaction } from '../workbook';
import { findAndWrite } from './checks/find-and-write';
import { withRun } from './support/with-run';
import { type Command, Refusal } from './types';
import type { Checked } from './views';

export const restoreColumns: Command<void, Checked> = {
  id: 'restoreColumns',
  run: (_, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const { count, checked } = await transaction(run, 'restoreColumns', async () => ({
        count: await restore(run),
        checked: await findAndWrite(run, context),
      }));
      return { message: 'commands.restoreColumns.done', params: { count }, undoable: true, data: checked };
    }),
};
