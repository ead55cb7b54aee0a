/** A workbook of a given size after 建账, without reports, as a file. */
import { build } from '../../src/commands';
import { Host } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';
import { planIntake } from '../../src/intake';
import { openRun, readSources } from '../../src/workbook';
import type { Size } from './sizes';
import { AS_OF, sourceFile } from './source';

const PRESET = '通用';
const QUIET = { signal: new AbortController().signal, progress: () => undefined };

export const builtFile = async (size: Size): Promise<Uint8Array> => {
  const host = new Host({ clock: () => AS_OF + 0.5 });
  await host.open(sourceFile(size), 'book.xlsx');
  attachHost(host);
  const plan = planIntake(await readSources(openRun()), { preset: PRESET, asOf: AS_OF });
  await build.run({ plan, preset: PRESET, asOf: { date: AS_OF, time: AS_OF + 0.999 } }, QUIET);
  return host.save();
};
