/** Runs the command line and hands its exit code to the shell. */
import { runHeadless } from './run';

void runHeadless(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    // A fault of ours: the output file is written last, so nothing has been written.
    console.error(error);
    process.exitCode = 2;
  },
);
