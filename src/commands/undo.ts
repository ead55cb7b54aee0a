/** 撤销: takes back the last command that wrote, then the one before, cell by cell; what people changed since stays. */
import { translate } from '../locales';
import { undoLast, undoable } from '../workbook';
import { withRun } from './support/with-run';
import { type Command, Refusal } from './types';

export const undo: Command<void, null> = {
  id: 'undo',
  run: (_, context) =>
    withRun(context, async (run) => {
      context.progress('undo');
      const undone = await undoLast(run);
      if (!undone) throw new Refusal('commands.refused.nothingToUndo');
      // The command before it may be taken back next.
      const more = (await undoable(run)) !== null;
      return {
        message: undone.kept > 0 ? 'commands.undo.kept' : 'commands.undo.done',
        params: { name: translate(`commands.${undone.label}`), kept: undone.kept },
        undoable: more,
        data: null,
      };
    }),
};
