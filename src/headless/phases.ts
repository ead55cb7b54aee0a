/** What each command cost, for the summary. */
import type { Command } from '../commands/types';
import type { Host } from '../host';

export interface Phase {
  readonly command: string;
  readonly seconds: number;
  readonly syncs: number;
  readonly cellsRead: number;
  readonly cellsWritten: number;
  /** Bytes that came from the workbook and went to it, as JSON text. */
  readonly bytesIn: number;
  readonly bytesOut: number;
}

const QUIET = { signal: new AbortController().signal, progress: () => undefined };

/** Runs commands on a host and notes their cost as the host saw it. */
export class Phases {
  readonly list: Phase[] = [];

  constructor(private readonly host: Host) {}

  async run<Input, Output>(command: Command<Input, Output>, input: Input): Promise<Output> {
    this.host.resetMetrics();
    const start = performance.now();
    try {
      return (await command.run(input, QUIET)).data;
    } finally {
      this.note(command.id, start);
    }
  }

  private note(command: string, start: number): void {
    // The host's bytes in are the client's requests: what went out from the command's point of view.
    const { requests, cellsRead, cellsWritten, bytesIn, bytesOut } = this.host.metrics;
    const seconds = Math.round(performance.now() - start) / 1000;
    this.list.push({
      command,
      seconds,
      syncs: requests,
      cellsRead,
      cellsWritten,
      bytesIn: bytesOut,
      bytesOut: bytesIn,
    });
  }
}
