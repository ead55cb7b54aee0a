/** What each ribbon button does, by the FunctionName that the manifest gives it. */
import { check } from './checks/check';
import { type Page, requestPage } from './pane-link';
import { refreshReports } from './reports/refresh-reports';
import { runCommand, runnerState } from './runner';
import { undo } from './undo';

/** Shows the pane; `workbook/` knows how. */
type ShowPane = () => Promise<void>;

const open =
  (page: Page) =>
  async (showPane: ShowPane): Promise<void> => {
    requestPage(page);
    await showPane();
  };

/** A job of a button without a page of its own: the pane opens only when there is something to say about it. */
const troubleOpensPane = async (work: () => Promise<unknown>, showPane: ShowPane): Promise<void> => {
  await work();
  if ((runnerState().notice?.intent ?? 'success') !== 'success') await showPane();
};

export const ribbonActions = {
  build: open('intake'),
  check: async (showPane: ShowPane) => {
    await open('findings')(showPane);
    await runCommand(check, undefined);
  },
  policy: open('policy'),
  refreshReports: (showPane: ShowPane) => troubleOpensPane(() => runCommand(refreshReports, undefined), showPane),
  reportCentre: open('reports'),
  openPane: (showPane: ShowPane) => showPane(),
  undo: (showPane: ShowPane) => troubleOpensPane(() => runCommand(undo, undefined), showPane),
} as const;

export type RibbonAction = keyof typeof ribbonActions;
