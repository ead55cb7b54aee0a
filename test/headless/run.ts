/** Runs the command line in this process, on files in a folder of its own, and reads back what it left. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runHeadless } from '../../src/headless/run';
import { Host } from '../../src/host';
import { saveWorkbook } from '../../src/host/files';
import { Workbook } from '../../src/host/model/workbook';

type Cell = string | number | boolean | null;
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A workbook file with these sheets, cells from A1. */
export const xlsx = (sheets: Sheets): Uint8Array => {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, r) => row.forEach((cell, c) => cell !== null && sheet.setValue(r, c, cell)));
  }
  return saveWorkbook(workbook);
};

/** Two customers whom nothing is the matter with. */
export const TWO_CUSTOMERS: readonly (readonly Cell[])[] = [
  ['客户编号', '客户名称', '手机'],
  ['C001', '宏达贸易有限公司', '13812345678'],
  ['C002', '远航物流有限公司', '13987654321'],
];

export interface Outcome {
  readonly code: number;
  /** Lines on standard output and standard error. */
  readonly out: readonly string[];
  readonly err: readonly string[];
  /** Files in the folder that were not put there before the run. */
  readonly written: readonly string[];
  /** The summary JSON, when one was written. */
  readonly summary: Summary;
  readonly bytes: Uint8Array;
  /** The output opened again. */
  open(): Promise<Host>;
}

export interface Summary {
  readonly asOf: string;
  readonly preset: string;
  readonly sources: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly range: string;
    readonly headerRows: readonly number[];
    /** null: 未建账 */
    readonly register: string | null;
    readonly mapping: readonly { readonly header: string; readonly column: string; readonly confidence: number }[];
    readonly unmapped: readonly string[];
    readonly rowsIn: number;
    readonly rowsOut: number;
    readonly skipped: readonly { readonly row: number; readonly reason: string; readonly text: string }[];
  }[];
  readonly renamed: readonly { readonly kind: string; readonly wanted: string; readonly given: string }[];
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly count: number }[];
  readonly phases: readonly Readonly<Record<string, number | string>>[];
  readonly reports: readonly {
    readonly id: number;
    readonly title: string;
    readonly sheet: string;
    readonly rows: number;
  }[];
}

/**
 * @param files name → content, put into the folder first; all of them are inputs, in this order
 * @param options further arguments; `--reports` defaults to one report, as most tests ask about something else
 */
export const headless = async (
  files: Readonly<Record<string, Uint8Array | string>>,
  options: readonly string[] = [],
): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-headless-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const lines = { log: [] as string[], error: [] as string[] };
  const spies = (['log', 'error'] as const).map((kind) =>
    jest.spyOn(console, kind).mockImplementation((...texts: unknown[]) => void lines[kind].push(texts.join(' '))),
  );
  const json = join(folder, 'summary.json');
  const target = join(folder, 'out.xlsx');
  const reports = options.includes('--reports') ? [] : ['--reports', '3'];
  try {
    const code = await runHeadless([
      ...Object.keys(files).map((name) => join(folder, name)),
      ...['--out', target, '--json', json, '--as-of', '2026-06-30'],
      ...reports,
      ...options,
    ]);
    return {
      code,
      out: lines.log,
      err: lines.error,
      written: readdirSync(folder).filter((name) => !(name in files)),
      summary: existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as Summary) : (undefined as never),
      bytes: existsSync(target) ? new Uint8Array(readFileSync(target)) : new Uint8Array(),
      open: async () => {
        const host = new Host();
        await host.open(new Uint8Array(readFileSync(target)), 'out.xlsx');
        return host;
      },
    };
  } finally {
    spies.forEach((spy) => spy.mockRestore());
  }
};
