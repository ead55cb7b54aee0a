/** 定位: shows a cell. */
import { jump as jumpTo } from '../workbook';
import { withRun } from './support/with-run';
import type { Command, Place } from './types';

export const jump: Command<Place, null> = {
  id: 'jump',
  run: (place, context) =>
    withRun(context, async (run) => {
      await jumpTo(run, place.sheet, place.address);
      return { message: 'commands.jump.done', params: { ...place }, data: null };
    }),
};
