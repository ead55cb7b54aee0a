/** A whole run over the checks whose result stands in 校验问题 and goes to the pane. */
import { type WorkbookRun, writeFindings } from '../../workbook';
import type { CommandContext, CommandOutcome } from '../types';
import type { Checked } from '../views';
import { type IntakeKnowledge, find } from './find';
import { remember } from './last-check';
import { checkedOf, toRow } from './views';

export const findAndWrite = async (
  run: WorkbookRun,
  context: CommandContext,
  intake?: IntakeKnowledge,
): Promise<Checked> => {
  const found = await find(run, context, intake);
  await writeFindings(
    run,
    found.active.map(({ finding }) => toRow(finding, found)),
  );
  remember(found);
  return checkedOf(found);
};

/** How many findings there are, for the closing sentence of a command. */
export const countsOf = ({ findings, dismissed }: Checked): NonNullable<CommandOutcome<unknown>['params']> => {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count('错误'),
    warnings: count('警告'),
    notes: count('提示'),
    dismissed: dismissed.length,
  };
};
