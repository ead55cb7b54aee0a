/**
 * `npm run bench`: the main job by phase and size; `npm run bench -- refresh`: all reports made and refreshed;
 * `npm run bench -- live`: what an edited cell costs; `npm run bench -- recalculation`: LibreOffice by size;
 * `npm run bench -- matching [folder]`: how well duplicates are found.
 */
import { benchLive } from './live';
import { benchMainJob } from './main-job';
import { matching } from './matching';
import { benchRecalculation } from './recalculation';
import { benchRefresh } from './refresh';

const [which, ...rest] = process.argv.slice(2);

const run = (): Promise<void> => {
  if (which === 'live') return benchLive(rest);
  if (which === 'refresh') return benchRefresh(rest);
  if (which === 'recalculation') return benchRecalculation(rest);
  if (which === 'matching') return matching(rest.find((argument) => !argument.startsWith('--')));
  return benchMainJob(process.argv.slice(2));
};

void run();
