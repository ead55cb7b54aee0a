import type { Workbook } from '../model/workbook';
import type { ChartPlace } from './read-charts';
import type { Relationship } from './package';

/** What is remembered of the package a workbook was read from, beside its parts. */
export interface SourceIndex {
  readonly workbookPart: string;
  /** Relationships of the workbook part, as read. */
  readonly relations: readonly Relationship[];
  /** Sheet part → its `sheetId` and relationship id. */
  readonly sheets: ReadonlyMap<string, { readonly sheetId: number; readonly relation: string }>;
  readonly charts: ReadonlyMap<string, ChartPlace>;
  readonly stylesPart: string | null;
  /** Part that holds the settings, when the package had one. */
  readonly settingsPart: string | null;
}

export function sourceIndex(workbook: Workbook): SourceIndex | null {
  return workbook.source ? (workbook.source.index as SourceIndex) : null;
}

/** Root namespace of the custom part that keeps `WorkbookModel.settings`. */
export const SETTINGS_NAMESPACE = 'urn:embedded-workbook:settings:1';
