/** 修正: puts the safe values that checks propose into their cells, one or many, as one step of undo; then checks again. */
import { inspect, transaction, writeCells } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import type { Checked, FindingMark } from '../views';
import { find } from './find';
import { findAndWrite } from './find-and-write';
import { markText } from './mark';

export interface FixInput {
  /** Which findings; those that no longer hold, or have no fix, are passed over. */
  readonly marks: readonly FindingMark[];
}

export const applyFixes: Command<FixInput, Checked> = {
  id: 'applyFixes',
  run: ({ marks }, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      // Looked for anew: rows may have moved and cells may have changed since the person saw the list.
      const wanted = new Set(marks.map(markText));
      const found = await find(run, context);
      const requests = found.active.flatMap(({ finding, mark }) => {
        const { register, row, column, fix } = finding;
        return fix && row !== null && column !== null && wanted.has(markText(mark))
          ? [{ register, row, column, value: fix.value }]
          : [];
      });
      if (requests.length === 0) throw new Refusal('commands.refused.noFix');
      const { cells, checked } = await transaction(run, 'applyFixes', async () => ({
        cells: await writeCells(run, 'applyFixes', requests),
        checked: await findAndWrite(run, context),
      }));
      return { message: 'commands.applyFixes.done', params: { count: cells }, undoable: true, data: checked };
    }),
};
