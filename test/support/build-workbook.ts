/** Runs the real commands on a workbook in memory, as the command line does. */
import { build, makeReports, planIntake, reportIds } from '../../src/commands';
import type { Built } from '../../src/commands/build';
import { Host } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';

const QUIET = { signal: new AbortController().signal, progress: () => undefined };

/** 23:59 of a day, the moment of an as-of without a time (requirements section 8). */
export const endOf = (day: number): number => day + (23 * 60 + 59) / 1440;

export interface BuildOptions {
  /** As-of date, a whole serial. */
  readonly asOf: number;
  /** As-of moment; that day 23:59 when left out. */
  readonly time?: number;
  readonly preset?: string;
  readonly reports?: boolean;
}

/** Builds the registers from an .xlsx file, and every report unless said otherwise. */
export const buildWorkbook = async (
  bytes: Uint8Array,
  { asOf, time = endOf(asOf), preset = '通用', reports = true }: BuildOptions,
): Promise<{ host: Host; built: Built }> => {
  const host = new Host({
    clock: () => asOf + 0.5,
    report: (error) => {
      throw error;
    },
  });
  await host.open(bytes, '来源.xlsx');
  attachHost(host);
  const { plan } = (await planIntake.run({ preset, asOf }, QUIET)).data;
  const built = (await build.run({ plan, preset, asOf: { date: asOf, time } }, QUIET)).data;
  if (reports) await makeReports.run({ ids: reportIds }, QUIET);
  return { host, built };
};
