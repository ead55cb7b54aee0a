/** The messages of Microsoft's client library: what a batch looks like on the wire, and what the answer must look like. */

/** How an object of a batch is reached. */
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

/** What a step of a batch does. */
export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Per argument: 0, or the id of the path whose object it stands for (nested for arrays). */
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface PathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
  readonly ObjectState?: Record<string, unknown>;
}

export interface Batch {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, PathInfo>>;
}

export interface BatchResult {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

/** A request as the library posts it. */
export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: Batch };
}

/** One entry of an event message; `message` is JSON text. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Category of Excel's own events, and of ribbon actions. */
export const EVENT_CATEGORY = 65536;

/** Requests whose flags carry this bit may wait until the user has left the cell he types in. */
export const FLAG_DELAY_FOR_CELL_EDIT = 64;

/** Key under which an object inside a plain-object argument is named by its path. */
export const PATH_ID_KEY = '_ObjectPathId';
