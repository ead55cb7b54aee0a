import { areaName, intersect } from '../model/areas';
import type { Area, ModelChange, Scalar, SheetModel, TableModel, WorkbookModel } from '../model/types';
import type { Ref } from './api-class';
import { apiNotFound } from './errors';
import { EVENT_CATEGORY, type EventEntry } from './protocol';
import { valueType, wireValue } from './values';

/** Who makes a change: this add-in, the person at this screen, or a co-author. */
export interface ChangeOrigin {
  readonly source: 'Local' | 'Remote';
  readonly triggerSource: 'Unknown' | 'ThisLocalAddin';
}

export const BY_ADDIN: ChangeOrigin = { source: 'Local', triggerSource: 'ThisLocalAddin' };
export const BY_PERSON: ChangeOrigin = { source: 'Local', triggerSource: 'Unknown' };
export const BY_COAUTHOR: ChangeOrigin = { source: 'Remote', triggerSource: 'Unknown' };

/** The library's numbers of the events. */
const EventId = {
  selection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  sheetSelection: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  nameChanged: 25,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Target of the events that concern the whole workbook. */
const WORKBOOK = 'Workbook';

const SHEET_EVENTS =
  /^(Activated|Deactivated|Added|Deleted|Calculated|DataChanged|FormatChanged|RowSorted|SelectionChanged)Event$|^Event(NameChanged)$/;
const TABLE_EVENTS = /^(Added|Deleted|DataChanged)Event$/;

export type ChangeType =
  'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

export interface CellsChange {
  readonly sheet: SheetModel;
  readonly area: Area;
  readonly changeType?: ChangeType;
  readonly shiftDirection?: 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';
  /** Single cells only. */
  readonly before?: Scalar;
  readonly after?: Scalar;
}

/** Collects what happened and hands it to the client after the answer of the batch, in order. */
export class EventHub {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  origin: ChangeOrigin = BY_PERSON;
  private entries: EventEntry[] = [];
  private muted = 0;

  constructor(
    private readonly workbook: () => WorkbookModel,
    private readonly wake: () => void,
  ) {}

  /** Handlers live in the client, which drops what nobody listens to; here only the name is checked. */
  registration(ref: Ref, wireName: string): null {
    const event = wireName.replace(/^_(Un)?[Rr]egister/, '');
    const known = /^Table/.test(ref.type.name) ? TABLE_EVENTS : SHEET_EVENTS;
    if (!known.test(event)) throw apiNotFound(`${ref.type.name}.${event}`);
    return null;
  }

  /** Runs a step whose model changes are announced by the step itself. */
  quietly<T>(step: () => T): T {
    this.muted++;
    try {
      return step();
    } finally {
      this.muted--;
    }
  }

  /** What the model reports of itself: edits of the grid, of a co-author, and most of the add-in's. */
  heard(change: ModelChange): void {
    if (this.muted > 0 || !change.sheet || !change.area) return;
    if (change.kind === 'cells') this.cells({ sheet: change.sheet, area: change.area });
    else if (change.kind === 'calculated') this.calculated(change.sheet, change.area);
    else if (change.kind === 'format') this.formatted(change.sheet, change.area);
    else if (change.kind === 'selection') this.selected(change.sheet, change.area);
    else if (change.kind === 'sorted') this.sorted(change.sheet, change.area);
  }

  /** Takes what has been collected since the last time. */
  drain(): EventEntry[] {
    const entries = this.entries;
    this.entries = [];
    return entries;
  }

  cells(change: CellsChange): void {
    const { sheet, area, changeType = 'RangeEdited', shiftDirection = 'None' } = change;
    const address = areaName(area);
    const values =
      change.before === undefined && change.after === undefined
        ? {}
        : {
            valueBefore: wireValue(change.before ?? null),
            valueAfter: wireValue(change.after ?? null),
            valueTypeBefore: valueType(change.before ?? null),
            valueTypeAfter: valueType(change.after ?? null),
          };
    const message = { worksheetId: sheet.id, address, changeType, shiftDirection, ...this.origin, ...values };
    this.send(EventId.changed, [WORKBOOK, sheet.id], message);
    for (const table of this.workbook().tables) {
      if (table.sheet !== sheet || !intersect(table.area, area)) continue;
      this.send(EventId.tableChanged, tableTargets(table), { ...message, tableId: String(table.id) });
    }
  }

  calculated(sheet: SheetModel, area: Area): void {
    this.send(EventId.calculated, [WORKBOOK, sheet.id], { worksheetId: sheet.id, address: areaName(area) });
  }

  formatted(sheet: SheetModel, area: Area): void {
    const message = { worksheetId: sheet.id, address: areaName(area), source: this.origin.source };
    this.send(EventId.formatChanged, [WORKBOOK, sheet.id], message);
  }

  sorted(sheet: SheetModel, area: Area): void {
    const message = { worksheetId: sheet.id, address: areaName(area), source: this.origin.source };
    this.send(EventId.rowSorted, [WORKBOOK, sheet.id], message);
  }

  sheetAdded(sheet: SheetModel): void {
    this.send(EventId.added, [WORKBOOK], { worksheetId: sheet.id, source: this.origin.source });
  }

  sheetDeleted(sheet: SheetModel): void {
    this.send(EventId.deleted, [WORKBOOK], { worksheetId: sheet.id, source: this.origin.source });
  }

  sheetRenamed(sheet: SheetModel, nameBefore: string): void {
    const message = { worksheetId: sheet.id, nameBefore, nameAfter: sheet.name, source: this.origin.source };
    this.send(EventId.nameChanged, [WORKBOOK, sheet.id], message);
  }

  activated(before: SheetModel, after: SheetModel): void {
    if (before === after) return;
    this.send(EventId.deactivated, [WORKBOOK, before.id], { worksheetId: before.id });
    this.send(EventId.activated, [WORKBOOK, after.id], { worksheetId: after.id });
  }

  selected(sheet: SheetModel, area: Area): void {
    this.send(EventId.selection, [''], {});
    this.send(EventId.sheetSelection, [WORKBOOK, sheet.id], { worksheetId: sheet.id, address: areaName(area) });
  }

  tableAdded(table: TableModel): void {
    const message = { tableId: String(table.id), worksheetId: table.sheet.id, source: this.origin.source };
    this.send(EventId.tableAdded, tableTargets(table), message);
  }

  tableDeleted(table: TableModel): void {
    const message = {
      tableId: String(table.id),
      tableName: table.name,
      worksheetId: table.sheet.id,
      source: this.origin.source,
    };
    this.send(EventId.tableDeleted, tableTargets(table), message);
  }

  private send(messageType: number, targets: readonly string[], message: object): void {
    if (!this.enabled) return;
    const text = JSON.stringify(message);
    for (const targetId of targets)
      this.entries.push({ messageCategory: EVENT_CATEGORY, messageType, targetId, message: text });
    this.wake();
  }
}

/** The table itself, all tables of the workbook, and all tables of its sheet. */
const tableTargets = (table: TableModel): string[] => [String(table.id), WORKBOOK, table.sheet.id];
