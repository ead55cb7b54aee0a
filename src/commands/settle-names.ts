/** 改回原名 and 沿用新名: what becomes of the columns that people have renamed. Formulas and checks know both names. */
import { inspect, keepNames as keep, renameBack as rename, transaction, type WorkbookRun } from '../workbook';
import { findAndWrite } from './checks/find-and-write';
import { withRun } from './support/with-run';
import { type Command, Refusal } from './types';
import type { Checked } from './views';

const settling = (id: string, work: (run: WorkbookRun) => Promise<number>): Command<void, Checked> => ({
  id,
  run: (_, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const { count, checked } = await transaction(run, id, async () => ({
        count: await work(run),
        checked: await findAndWrite(run, context),
      }));
      return { message: `commands.${id}.done`, params: { count }, undoable: true, data: checked };
    }),
});

export const renameBack = settling('renameBack', rename);
export const keepNames = settling('keepNames', keep);
