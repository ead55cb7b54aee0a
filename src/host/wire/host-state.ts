import type { Workbook } from '../model/workbook';
import type { EventHub } from './events';
import type { References } from './references';

/** Which Excel stands behind the client library: on the web its limits are tighter. */
export type Platform = 'web' | 'desktop';

/** What the host refuses, as Excel does. */
export interface Limits {
  /** Bytes of one request and of one response; Excel on the desktop has no such limit. */
  payloadBytes: number;
  /** Cells of one range that can be read. */
  readCells: number;
}

/** What a run has cost so far. */
export interface Metrics {
  /** Batches sent, that is `context.sync()` with something in it; releasing objects after `Excel.run` is not counted. */
  requests: number;
  bytesIn: number;
  bytesOut: number;
  cellsRead: number;
  cellsWritten: number;
}

/** The shared runtime's pane as the add-in left it. */
export interface PaneState {
  visible: boolean;
  /** `None` or `Load` as the library words it. */
  startup: string;
}

/** The host as the API classes see it. */
export interface HostState {
  readonly workbook: Workbook;
  readonly name: string;
  readonly references: References;
  readonly events: EventHub;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly pane: PaneState;
  /** Language of dates and numbers shown as text: `zh-CN`, `en-US`. */
  readonly locale: string;
  /** Title, author … of the file, by their names in the API. */
  readonly properties: Record<string, string>;
  /** Whether cells written beside a table by the API make it grow; Excel versions differ. */
  readonly autoExpandTables: boolean;
  /** `Office.addin.showAsTaskpane` and `hide`. */
  showPane(visible: boolean): void;
  /** A fault of the host itself, not an error Excel would give. */
  report(error: unknown): void;
}
