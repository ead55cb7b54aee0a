/** The main job in its phases, each with what it cost as the host saw it. */
import { build, check, makeReports, reportIds } from '../../src/commands';
import { Host } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';
import { type SourceSheet, planIntake } from '../../src/intake';
import { openRun, readSources } from '../../src/workbook';
import { AS_OF } from './source';

const PRESET = '通用';
const QUIET = { signal: new AbortController().signal, progress: () => undefined };

export interface Cost {
  readonly seconds: number;
  readonly syncs: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** From the workbook and to it, as JSON text. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

export interface Phase extends Cost {
  readonly name: string;
}

/** Times `work` and takes the host's counts of it. */
export const measure = async <T>(host: Host, work: () => T | Promise<T>): Promise<[T, Cost]> => {
  host.resetMetrics();
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  const { requests, cellsRead, cellsWritten, bytesIn, bytesOut } = host.metrics;
  return [result, { seconds, syncs: requests, cellsRead, cellsWritten, bytesIn: bytesOut, bytesOut: bytesIn }];
};

/** Runs the main job on a source file; gives the costs and the built workbook for the floor to be measured against. */
export const runPhases = async (
  file: Uint8Array,
  onPhase: (phase: Phase) => void,
): Promise<{ host: Host; saved: Uint8Array }> => {
  const host = new Host({ clock: () => AS_OF + 0.5 });
  const phase = async <T>(name: string, on: Host, work: () => T | Promise<T>): Promise<T> => {
    const [result, cost] = await measure(on, work);
    onPhase({ name, ...cost });
    return result;
  };
  await phase('open source', host, () => host.open(file, 'source.xlsx'));
  attachHost(host);
  const sheets: SourceSheet[] = await phase('read sources', host, () => readSources(openRun({ signal: QUIET.signal })));
  const plan = await phase('plan', host, () => planIntake(sheets, { preset: PRESET, asOf: AS_OF }));
  const asOf = { date: AS_OF, time: AS_OF + 0.999 };
  await phase('build', host, () => build.run({ plan, preset: PRESET, asOf }, QUIET));
  await phase('check', host, () => check.run(undefined, QUIET));
  await phase('reports', host, () => makeReports.run({ ids: reportIds }, QUIET));
  const saved = await phase('save', host, () => host.save());
  const again = new Host({ clock: () => AS_OF + 0.5 });
  await phase('open output', again, () => again.open(saved, 'output.xlsx'));
  await phase('recalculate', again, () => again.workbook.calc.recalculate());
  return { host, saved };
};
