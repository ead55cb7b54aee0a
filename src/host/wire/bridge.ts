import { runBatch } from './dispatcher';
import { BY_ADDIN } from './events';
import { ExcelError, cellEditMode, requestTooLarge, responseTooLarge } from './errors';
import type { HostState } from './host-state';
import { utf8Length } from './payload';
import { ActionType, FLAG_DELAY_FOR_CELL_EDIT, type Batch, type BatchResult, type RequestMessage } from './protocol';

/** Called before each counted request with its number from 1; may throw an `ExcelError`, or edit the workbook. */
export type RequestHook = (request: number, batch: Batch) => void | Promise<void>;

/** What the bridge needs of its host beside the state. */
export interface BridgeHost extends HostState {
  readonly hooks: ReadonlySet<RequestHook>;
  /** True while the person types into a cell. */
  readonly editing: boolean;
  whenNotEditing(): Promise<void>;
  /** Lets the page breathe between two requests; nothing in Node. */
  pause(): Promise<void>;
}

/** Where answers and events go: the client library's `onMessageFromHost`. */
export type Deliver = (messageText: string) => void;

/** Answers the client library's messages, one after the other, and passes events on. */
export class Bridge {
  private queue: Promise<void> = Promise.resolve();
  private flushing = false;

  constructor(
    private readonly host: BridgeHost,
    private readonly deliver: Deliver,
  ) {}

  receive(text: string): void {
    const message = JSON.parse(text) as RequestMessage;
    this.queue = this.queue.then(() => this.answer(message, text));
  }

  /** Sends what the event hub has collected, soon and in one message. */
  flushSoon(): void {
    if (this.flushing) return;
    this.flushing = true;
    this.queue = this.queue.then(() => this.flush());
  }

  private flush(): void {
    this.flushing = false;
    const entries = this.host.events.drain();
    if (entries.length > 0) this.deliver(JSON.stringify({ type: 3, message: { entries } }));
  }

  private async answer(message: RequestMessage, text: string): Promise<void> {
    const { batch, size } = this.measure(message, text);
    try {
      const result = await this.run(batch, size, message.flags);
      const body = JSON.stringify(result);
      const bytes = utf8Length(body);
      if (bytes > this.host.limits.payloadBytes) throw responseTooLarge();
      this.host.metrics.bytesOut += bytes;
      this.reply(message.id, 200, body);
    } catch (error) {
      if (!(error instanceof ExcelError)) this.host.report(error);
      const {
        code,
        message: words,
        httpStatus,
      } = error instanceof ExcelError ? error : new ExcelError('GeneralException', String(error), 500);
      this.reply(message.id, httpStatus, JSON.stringify({ error: { code, message: words } }));
    }
    this.flush();
  }

  private measure(message: RequestMessage, text: string): { batch: Batch; size: number } {
    return { batch: message.message.body, size: utf8Length(text) };
  }

  private async run(batch: Batch, size: number, flags: number): Promise<BatchResult> {
    const { host } = this;
    await host.pause();
    if (isCleanUp(batch)) return runBatch(batch, host);
    host.metrics.requests++;
    host.metrics.bytesIn += size;
    if (size > host.limits.payloadBytes) throw requestTooLarge();
    if (host.editing) {
      if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) throw cellEditMode();
      await host.whenNotEditing();
    }
    for (const hook of [...host.hooks]) await hook(host.metrics.requests, batch);
    const before = host.events.origin;
    host.events.origin = BY_ADDIN;
    try {
      return runBatch(batch, host);
    } finally {
      host.events.origin = before;
    }
  }

  private reply(id: number, statusCode: number, body: string): void {
    // The body is JSON already: put in as it is, so that a large answer is not quoted and parsed twice.
    this.deliver(`{"id":${id},"type":2,"message":{"statusCode":${statusCode},"headers":{},"body":${body}}}`);
  }
}

/** What the library sends by itself after `Excel.run`: only the release of kept objects. */
function isCleanUp(batch: Batch): boolean {
  return (
    batch.Actions.every(
      (action) =>
        action.ActionType === ActionType.instantiate ||
        (action.ActionType === ActionType.method && action.Name === '_RemoveReference'),
    ) && batch.Actions.some((action) => action.Name === '_RemoveReference')
  );
}
