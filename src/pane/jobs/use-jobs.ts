/** The command runner in React. */
import { useSyncExternalStore } from 'react';
import {
  cancelRunning,
  dismissNotice,
  onRunnerState,
  runCommand,
  type RunnerState,
  runnerState,
} from '../../commands/runner';

export type { Notice, Running } from '../../commands/runner';

export interface Jobs extends RunnerState {
  readonly run: typeof runCommand;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

export const useJobs = (): Jobs => ({
  ...useSyncExternalStore(onRunnerState, runnerState),
  run: runCommand,
  cancel: cancelRunning,
  dismiss: dismissNotice,
});
