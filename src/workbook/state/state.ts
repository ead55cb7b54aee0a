/**
 * What the workbook remembers of us, in its settings: how our tables, names and sheets are really called, and which
 * preset was chosen. Structure only — never a cell's content, so no personal data.
 */
import { overridesSchema, presetById, presets, presetWith, type Overrides, type Preset } from '../../policy/presets';
import type { CellValue } from '../../values/cell';
import type { Session } from '../office/session';
import type { WorkbookRun } from '../office/run';

export const STATE_KEY = 'taizhang';
export const STATE_VERSION = 1;

/** Where something of ours is: its name when last seen, and the id that stays when a person renames it. */
export interface Place {
  readonly name: string;
  readonly id: string;
  /** Of a report's table: the headers that we wrote last, so that a person's own columns are known from them. */
  readonly columns?: readonly string[];
}

/** What a company had made of a preset when it changed to another one. */
export interface ShelvedPolicy {
  readonly policy: Overrides;
  /** Parameters that the change has set to something else, as they were. */
  readonly values: Readonly<Record<string, CellValue>>;
}

export interface WorkbookState {
  readonly version: number;
  readonly preset: string;
  /** Table of the contract (`客户台账`, `制度参数`, `报表_03`) → the real one. */
  readonly tables: Readonly<Record<string, Place>>;
  /** Defined name of the contract (`P_满分销售额`) → the real one, only where they differ. */
  readonly names: Readonly<Record<string, string>>;
  /** Sheets of ours without a table: the lists, and reports that are forms. */
  readonly sheets: Readonly<Record<string, Place>>;
  /** Register → label → the header that a person has given the column and keeps. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the workbook changes in its preset. */
  readonly policy?: Overrides;
  /** By id of the preset left behind: changing back brings it back. */
  readonly shelf?: Readonly<Record<string, ShelvedPolicy>>;
}

export const EMPTY_STATE: WorkbookState = { version: STATE_VERSION, preset: '通用', tables: {}, names: {}, sheets: {} };

/** Reads a state as it came from the settings; anything unreadable counts as none. */
export const parseState = (raw: unknown): WorkbookState | null => {
  if (typeof raw !== 'string') return null;
  try {
    const state = JSON.parse(raw) as Partial<WorkbookState> | null;
    if (!state || state.version !== STATE_VERSION) return null;
    const policy = overridesSchema.safeParse(state.policy ?? {});
    const shelf = Object.entries(state.shelf ?? {}).filter(
      ([, kept]) => overridesSchema.safeParse(kept.policy).success,
    );
    return {
      ...EMPTY_STATE,
      ...state,
      policy: policy.success ? policy.data : undefined,
      ...(state.shelf ? { shelf: Object.fromEntries(shelf) } : {}),
    };
  } catch {
    return null;
  }
};

/** Writes the state when it differs from what stands there, and notes it for undo. */
export const saveState = (session: Session, run: WorkbookRun, before: WorkbookState | null, after: WorkbookState) => {
  const text = JSON.stringify(after);
  const old = before ? JSON.stringify(before) : null;
  if (text === old) return;
  run.record({ kind: 'setting', key: STATE_KEY, before: old });
  session.workbook.settings.add(STATE_KEY, text);
};

/** The preset in force: the one chosen, with what the workbook changes in it. An unknown one counts as the first. */
export const policyOf = (state: WorkbookState | null): Preset =>
  presetWith(presetById(state?.preset ?? '') ?? presets[0]!, state?.policy ?? {});
