/** 忽略: sets findings aside with a reason; the workbook remembers it, and later runs honour it. */
import { type Dismissal, inspect, readDismissals, transaction, writeDismissals } from '../../workbook';
import { todaySerial } from '../support/today';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import type { Checked, FindingMark } from '../views';
import { findAndWrite } from './find-and-write';
import { markText } from './mark';

export interface DismissInput {
  readonly marks: readonly FindingMark[];
  readonly reason: string;
  /** Who says so, as the person typed it. */
  readonly who: string;
}

export const dismiss: Command<DismissInput, Checked> = {
  id: 'dismiss',
  run: ({ marks, reason, who }, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      if (reason.trim() === '') throw new Refusal('commands.refused.noReason');
      if (who.trim() === '') throw new Refusal('commands.refused.noName');
      const about = { reason: reason.trim(), who: who.trim(), date: todaySerial() };
      const fresh = new Map(marks.map((mark): [string, Dismissal] => [markText(mark), { ...mark, ...about }]));
      const checked = await transaction(run, 'dismiss', async () => {
        const known = (await readDismissals(run)).filter((one) => !fresh.has(markText(one)));
        await writeDismissals(run, [...known, ...fresh.values()]);
        return findAndWrite(run, context);
      });
      return { message: 'commands.dismiss.done', params: { count: fresh.size }, undoable: true, data: checked };
    }),
};

export interface RecallInput {
  readonly marks: readonly FindingMark[];
}

/** 恢复提示: findings that were set aside count again. */
export const recall: Command<RecallInput, Checked> = {
  id: 'recall',
  run: ({ marks }, context) =>
    withRun(context, async (run) => {
      const wanted = new Set(marks.map(markText));
      const known = await readDismissals(run);
      const rest = known.filter((one) => !wanted.has(markText(one)));
      const checked = await transaction(run, 'recall', async () => {
        if (rest.length < known.length) await writeDismissals(run, rest);
        return findAndWrite(run, context);
      });
      return {
        message: 'commands.recall.done',
        params: { count: known.length - rest.length },
        undoable: true,
        data: checked,
      };
    }),
};
