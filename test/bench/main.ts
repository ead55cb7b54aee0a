/**
 * `npm run bench`: the main job by phase and size; `npm run bench -- refresh`: all reports made and refreshed;
 * `npm run bench -- matching [folder]`: how well duplicates are found.
 */
import { benchMainJob } from './main-job';
import { matching } from './matching';
import { benchRefresh } from './refresh';

const [which, ...rest] = process.argv.slice(2);

void (which === 'matching'
  ? matching(rest.find((argument) => !argument.startsWith('--')))
  : which === 'refresh'
    ? benchRefresh(rest)
    : benchMainJob(process.argv.slice(2)));
