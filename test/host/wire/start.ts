import { Host, type HostOptions } from '../../../src/host';
import { attachHost } from '../../../src/host/wire/node';

/** A fresh workbook with one sheet, Sheet1, behind the genuine client library. */
export function start(options: HostOptions = {}): Host {
  const host = new Host({
    report: (error) => {
      throw error;
    },
    ...options,
  });
  attachHost(host);
  return host;
}

/** The code of the error a run ends with, or 'none'. */
export async function codeOf(run: Promise<unknown>): Promise<string> {
  try {
    await run;
    return 'none';
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

/** Lets events travel: they are sent after the answer of the request that caused them. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
