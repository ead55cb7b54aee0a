/** What the workbook changes in its preset, and which registers it shows, as they stand. */
import { DEFAULT_PRESET, type Overrides } from '../../policy/presets';
import { registers } from '../../registers';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import type { ShelvedPolicy } from '../state/state';
import { survey } from '../state/survey';

export interface PolicyState {
  readonly preset: string;
  readonly overrides: Overrides;
  /** What was made of the presets that were in force before. */
  readonly shelf: Readonly<Record<string, ShelvedPolicy>>;
  /** Names of the registers whose sheets are visible, in the order of their tabs. */
  readonly shown: readonly string[];
}

export const readPolicyState = (run: WorkbookRun): Promise<PolicyState> =>
  withWorkbook(run, async (session) => {
    const found = await survey(session);
    const tabs = registers.flatMap(({ name }) => {
      const sheet = found.table(name)?.sheet;
      return sheet?.visibility === 'Visible' ? [{ name, position: found.sheets.indexOf(sheet) }] : [];
    });
    return {
      preset: found.state?.preset ?? DEFAULT_PRESET,
      overrides: found.state?.policy ?? {},
      shelf: found.state?.shelf ?? {},
      shown: tabs.sort((a, b) => a.position - b.position).map(({ name }) => name),
    };
  });
