/** 范围: the departments, account managers and regions that customers have. */
import { scopeChoices } from '../../reports';
import { readRegisters } from '../../workbook';
import { withRun } from '../support/with-run';
import type { Command } from '../types';
import type { ScopesView } from '../views';

export const readScopes: Command<void, ScopesView> = {
  id: 'readScopes',
  run: (_, context) =>
    withRun(context, async (run) => {
      const registers = await readRegisters(run, ['customers']);
      return { message: 'commands.readScopes.done', data: scopeChoices(registers.get('customers')) };
    }),
};
