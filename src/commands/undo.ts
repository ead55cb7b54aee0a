/** 撤销: takes back the last command that wrote, cell by cell; what people changed since stays. */
import { translate } from '../locales';
import { undoLast } from '../workbook';
import { withRun } from './support/with-run';
import { type Command, Refusal } from './types';

export const undo: Command<void, null> = {
  id: 'undo',
  run: (_, context) =>
    withRun(context, async (run) => {
      context.progress('undo');
      const undone = await undoLast(run);
      if (!undone) throw new Refusal('commands.refused.nothingToUndo');
      return {
        message: undone.kept > 0 ? 'commands.undo.kept' : 'commands.undo.done',
        params: { name: translate(`commands.${undone.label}`), kept: undone.kept },
        data: null,
      };
    }),
};
