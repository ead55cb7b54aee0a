import { createCalc } from './calc';
import { openWorkbook, saveWorkbookNatively } from './files';
import { Workbook } from './model/workbook';
import { Bridge, type BridgeHost, type Deliver, type RequestHook } from './wire/bridge';
import { BY_COAUTHOR, BY_PERSON, EventHub, type ChangeOrigin } from './wire/events';
import type { Limits, Metrics, PaneState, Platform } from './wire/host-state';
import { References } from './wire/references';

export { ExcelError } from './wire/errors';
export type { Limits, Metrics, Platform } from './wire/host-state';
export type { RequestHook } from './wire/bridge';

export interface HostOptions {
  /** Local serial date-time for TODAY and NOW; the machine's clock when missing. */
  clock?: () => number;
  /** Language of dates and numbers shown as text. */
  locale?: string;
  /** Which Excel it stands for; Excel on the web when missing. */
  platform?: Platform;
  /** Other limits than those of the platform. */
  limits?: Partial<Limits>;
  /** Whether the API makes a table grow by writing beside it, as typing does. */
  autoExpandTables?: boolean;
  /** Files that count their days from 1904 are held as if they counted from 1900, and saved in their own count. */
  countFrom1900?: boolean;
  /** Lets a page draw between two requests. */
  pause?: () => Promise<void>;
  /** Hears of faults of the host itself, beside `Host.faults`. */
  report?: (error: unknown) => void;
}

/** Excel on the web takes and gives 5 MB at a time; no Excel reads more than 5,000,000 cells of one range. */
const LIMITS: Readonly<Record<Platform, Limits>> = {
  web: { payloadBytes: 5 * 1024 * 1024, readCells: 5_000_000 },
  desktop: { payloadBytes: Infinity, readCells: 5_000_000 },
};

/** A workbook with Microsoft's client library in front of it. Several hosts may live in one process, one at a time in use. */
export class Host implements BridgeHost {
  workbook: Workbook;
  name = '工作簿1.xlsx';
  readonly platform: Platform;
  readonly limits: Limits;
  readonly metrics: Metrics = { requests: 0, bytesIn: 0, bytesOut: 0, cellsRead: 0, cellsWritten: 0 };
  readonly references = new References();
  readonly events: EventHub;
  readonly pane: PaneState = { visible: false, startup: 'None' };
  readonly properties: Record<string, string> = {};
  readonly locale: string;
  readonly autoExpandTables: boolean;
  readonly hooks = new Set<RequestHook>();
  readonly bridge: Bridge;
  /** Faults of the host itself, which the add-in saw as GeneralException. */
  readonly faults: unknown[] = [];
  private deliver: Deliver = () => undefined;
  private stopListening: () => void = () => undefined;
  private cellEdit = false;
  private afterEdit: (() => void)[] = [];
  private readonly paneListeners = new Set<(visible: boolean) => void>();

  constructor(private readonly options: HostOptions = {}) {
    this.platform = options.platform ?? 'web';
    this.limits = { ...LIMITS[this.platform], ...options.limits };
    this.locale = options.locale ?? 'zh-CN';
    this.autoExpandTables = options.autoExpandTables ?? false;
    this.bridge = new Bridge(this, (text) => this.deliver(text));
    this.events = new EventHub(
      () => this.workbook,
      () => this.bridge.flushSoon(),
    );
    this.workbook = new Workbook({ clock: options.clock, createCalc });
    this.workbook.addSheet('Sheet1');
    this.listen();
  }

  /** Opens a file in place of the present workbook. Throws what `files/` throws for files that are none. */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { clock, countFrom1900 } = this.options;
    this.use(openWorkbook(bytes, name, { clock, createCalc, countFrom1900 }), name);
  }

  /** Puts a workbook in place of the present one. */
  use(workbook: Workbook, name = this.name): void {
    this.stopListening();
    this.references.clear();
    this.workbook = workbook;
    this.name = name;
    this.listen();
  }

  /** The workbook as the bytes of an .xlsx file, formulas up to date. */
  async save(): Promise<Uint8Array> {
    this.workbook.calc.recalculate();
    return saveWorkbookNatively(this.workbook);
  }

  /** Where answers and events go: set by whoever loads the client library. */
  connect(deliver: Deliver): void {
    this.deliver = deliver;
  }

  /** Runs before every counted request; see `RequestHook`. Gives back a function that takes the hook off. */
  beforeRequest(hook: RequestHook): () => void {
    this.hooks.add(hook);
    return () => this.hooks.delete(hook);
  }

  /** An edit by the person at this screen: events say Local, not by the add-in. */
  byPerson<T>(edit: (workbook: Workbook) => T): T {
    return this.as(BY_PERSON, edit);
  }

  /** An edit by someone else who has the workbook open: events say Remote. */
  byCoauthor<T>(edit: (workbook: Workbook) => T): T {
    return this.as(BY_COAUTHOR, edit);
  }

  /** True while the person types into a cell; requests then fail, or wait when they asked to. */
  get editing(): boolean {
    return this.cellEdit;
  }

  set editing(value: boolean) {
    this.cellEdit = value;
    if (value) return;
    const waiting = this.afterEdit;
    this.afterEdit = [];
    for (const go of waiting) go();
  }

  whenNotEditing(): Promise<void> {
    return this.cellEdit ? new Promise((resolve) => this.afterEdit.push(resolve)) : Promise.resolve();
  }

  pause(): Promise<void> {
    return this.options.pause?.() ?? Promise.resolve();
  }

  showPane(visible: boolean): void {
    this.pane.visible = visible;
    for (const listener of this.paneListeners) listener(visible);
  }

  /** Hears when the add-in shows or hides its pane. */
  onPane(listener: (visible: boolean) => void): () => void {
    this.paneListeners.add(listener);
    return () => this.paneListeners.delete(listener);
  }

  resetMetrics(): void {
    Object.assign(this.metrics, { requests: 0, bytesIn: 0, bytesOut: 0, cellsRead: 0, cellsWritten: 0 });
  }

  report(error: unknown): void {
    this.faults.push(error);
    this.options.report?.(error);
  }

  private listen(): void {
    this.stopListening = this.workbook.onChange((change) => this.events.heard(change));
  }

  private as<T>(origin: ChangeOrigin, edit: (workbook: Workbook) => T): T {
    const before = this.events.origin;
    this.events.origin = origin;
    try {
      return edit(this.workbook);
    } finally {
      this.events.origin = before;
    }
  }
}
