/** 撤销: takes back the last command that wrote, cell by cell; what people changed since stays. */
import { translate } from '../locales';
import { undoLast, undoable } from '../workbook';
import { withRun } from './support/with-run';
import { type Command, Refusal } from './types';

export const undo: Command<void, null> = {
  id: 'undo',
  run: (_, context) =>
    withRun(context, async (run) => {
      if (!undoable()) throw new Refusal('commands.refused.nothingToUndo');
      context.progress('undo');
      const { label } = await undoLast(run);
      return { message: 'commands.undo.done', params: { name: translate(`commands.${label}`) }, data: null };
    }),
};
