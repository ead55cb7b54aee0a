/** The command line of the headless run (requirements section 7). */
import { parseArgs } from 'node:util';
import { parseIso } from '../values/serial';

export interface Arguments {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly preset: string;
  /** As-of moment (a serial with time of day); undefined leaves 截至日期 at today. */
  readonly asOf: number | undefined;
  /** Report numbers; 'all' when not said. */
  readonly reports: 'all' | readonly number[];
  readonly json: string | undefined;
}

/** What is wrong with the command line, in one line. */
export class UsageError extends Error {}

export const USAGE =
  'npm run headless -- <in.xlsx|.csv>... --out <out.xlsx> [--preset 通用] [--as-of 2026-11-20] [--reports all|1,2,33] [--json <summary.json>]';

/** A date alone means the end of that day, 23:59 (requirements section 8). */
const asOfOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  const serial = parseIso(text);
  if (serial === undefined)
    throw new UsageError(`--as-of 须为 2026-11-20 或 2026-11-20T08:30 这样的日期，收到：${text}`);
  return text.trim().length === 10 ? serial + (23 * 60 + 59) / 1440 : serial;
};

const reportsOf = (text: string | undefined, known: readonly number[]): 'all' | readonly number[] => {
  if (text === undefined || text === 'all') return 'all';
  return text.split(',').map((part) => {
    const id = Number(part.trim());
    if (!known.includes(id))
      throw new UsageError(`--reports 中没有编号为“${part.trim()}”的报表，现有：${known.join(',')}`);
    return id;
  });
};

/** Reads the arguments; throws `UsageError` when something is missing or unknown. */
export const readArguments = (
  argv: readonly string[],
  presets: readonly string[],
  reports: readonly number[],
): Arguments => {
  const parse = () => {
    try {
      return parseArgs({
        args: [...argv],
        allowPositionals: true,
        options: {
          out: { type: 'string' },
          preset: { type: 'string', default: '通用' },
          'as-of': { type: 'string' },
          reports: { type: 'string' },
          json: { type: 'string' },
        },
      });
    } catch (error) {
      throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    }
  };
  const { values, positionals } = parse();
  if (positionals.length === 0) throw new UsageError(`缺少输入文件。\n${USAGE}`);
  if (!values.out) throw new UsageError(`缺少 --out。\n${USAGE}`);
  if (!presets.includes(values.preset))
    throw new UsageError(`没有名为“${values.preset}”的制度模板，现有：${presets.join('、')}`);
  return {
    inputs: positionals,
    out: values.out,
    preset: values.preset,
    asOf: asOfOf(values['as-of']),
    reports: reportsOf(values.reports, reports),
    json: values.json,
  };
};
