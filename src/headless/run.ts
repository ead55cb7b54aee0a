/**
 * The door without Excel: the ribbon's commands on a file, from the command line.
 * Exit 0 done; 1 done, with findings of severity 错误; 2 refused, nothing written (requirements section 7).
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, makeReports, planIntake, presetIds, reportIds, todaySerial } from '../commands';
import { Refusal } from '../commands/types';
import { t, translate } from '../locales';
import { UsageError, readArguments } from './arguments';
import { InputError, openInputs } from './inputs';
import { Phases } from './phases';
import { summaryOf } from './summary';

const DONE = 0;
const DONE_WITH_ERRORS = 1;
const REFUSED = 2;

export const runHeadless = async (argv: readonly string[]): Promise<number> => {
  try {
    const options = readArguments(argv, presetIds, reportIds);
    for (const file of [options.out, options.json ?? options.out])
      if (!existsSync(dirname(file))) return refuse(t('headless.noFolder', { path: dirname(file) }));
    const { host, others, lineLengths } = await openInputs(options.inputs);
    const phases = new Phases(host);
    const asOf = options.asOf === undefined ? undefined : { date: Math.floor(options.asOf), time: options.asOf };
    const today = todaySerial();

    const { plan } = await phases.run(planIntake, {
      preset: options.preset,
      asOf: asOf?.date ?? today,
      others,
      lineLengths,
    });
    const built = await phases.run(build, { plan, preset: options.preset, asOf, others, lineLengths });
    const ids = options.reports === 'all' ? reportIds : options.reports;
    const reports = ids.length === 0 ? [] : await phases.run(makeReports, { ids });

    writeFileSync(options.out, await host.save());
    const summary = summaryOf({
      asOf: options.asOf,
      today,
      preset: options.preset,
      fileName: host.name,
      built,
      reports,
      phases: phases.list,
    });
    if (options.json) writeFileSync(options.json, `${JSON.stringify(summary, null, 2)}\n`);
    const errors = built.findings.filter((finding) => finding.severity === '错误').length;
    console.log(
      t('headless.done', {
        out: options.out,
        rows: sum(built.tables.map((table) => table.rowsOut)),
        findings: built.findings.length,
        errors,
      }),
    );
    return errors > 0 ? DONE_WITH_ERRORS : DONE;
  } catch (error) {
    if (error instanceof UsageError || error instanceof InputError) return refuse(error.message);
    if (error instanceof Refusal) return refuse(translate(error.key, error.params));
    throw error;
  }
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const refuse = (line: string): number => {
  console.error(line);
  return REFUSED;
};
