/** One open workbook in the workbench: the host behind it, the selection, and a version that changes with everything. */
import { contains } from '../host/model/areas';
import type { Sheet } from '../host/model/sheet';
import type { Area, SheetModel } from '../host/model/types';
import type { Workbook } from '../host/model/workbook';
import type { Language } from '../values/cell';
import type { Evaluate } from './grid/conditional';
import { enter } from './grid/edit';
import { evaluator } from './grid/evaluate';
import { type Point, type Selection, select, selectArea } from './grid/selection';

/** What the session needs of the embedded host. */
export interface SessionHost {
  readonly workbook: Workbook;
  /** While a cell is being edited the host makes the add-in wait, as Excel does. */
  editing: boolean;
  /** Runs changes as those of another person in the same workbook. */
  byCoauthor(change: (workbook: Workbook) => void): void;
}

export class Session {
  private readonly listeners = new Set<() => void>();
  private readonly selections = new WeakMap<SheetModel, Selection>();
  private cachedEvaluate: Evaluate | null = null;
  private pending = false;
  version = 0;

  /** Language of dates and numbers. */
  locale: Language = 'zh-CN';

  constructor(
    readonly host: SessionHost,
    readonly fileName: string,
  ) {
    this.workbook.onChange(() => this.changed());
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  get sheet(): Sheet {
    return this.workbook.activeSheet;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getVersion = (): number => this.version;

  /** Evaluates formulas of conditional formats and validation against the workbook as it is now. */
  get evaluate(): Evaluate {
    return (this.cachedEvaluate ??= evaluator(this.workbook));
  }

  /** The selection of the active sheet: the person's, or the one that the add-in made since. */
  get selection(): Selection {
    const { sheet } = this;
    const known = this.selections.get(sheet);
    const { sheet: selectedSheet, area } = this.workbook.selection;
    if (selectedSheet !== sheet) return known ?? select(sheet, { row: 0, column: 0 });
    return known && sameArea(known.area, area) ? known : selectArea(sheet, area);
  }

  select(selection: Selection): void {
    const before = this.workbook.selection;
    this.selections.set(this.sheet, selection);
    this.workbook.selection = { sheet: this.sheet, area: selection.area };
    if (before.sheet === this.sheet && sameArea(before.area, selection.area)) this.changed();
    else this.workbook.emit({ kind: 'selection', sheet: this.sheet, area: selection.area });
  }

  activate(sheet: SheetModel): void {
    this.workbook.activeSheet = sheet;
    const known = this.selections.get(sheet);
    if (known) this.select(known);
  }

  /** Shows dates and numbers in a language from now on. */
  speak(language: Language): void {
    if (this.locale === language) return;
    this.locale = language;
    this.changed();
  }

  /** Goes to the next visible sheet, or the one before. */
  step(by: 1 | -1): void {
    const visible = this.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible');
    const next = visible[visible.indexOf(this.workbook.activeSheet) + by];
    if (next) this.activate(next);
  }

  unhide(sheet: SheetModel): void {
    sheet.visibility = 'Visible';
    this.activate(sheet);
  }

  /** Types into a cell as the person; returns why not, when it was refused. */
  enter(at: Point, text: string): string | null {
    return enter(this.sheet, at, text, this.evaluate, this.locale);
  }

  /** True when the area holds a cell that may not be edited. */
  holdsProtected(area: Area): boolean {
    if (!this.sheet.protection.protected) return false;
    const used = this.sheet.usedArea(false);
    if (!used) return false;
    for (let row = area.top; row <= Math.min(area.bottom, used.bottom); row++) {
      for (let column = area.left; column <= Math.min(area.right, used.right); column++) {
        if (contains(used, row, column) && this.sheet.style(row, column).locked !== false) return true;
      }
    }
    return false;
  }

  /** Redraws soon; many changes of one batch cost one redraw. */
  changed(): void {
    this.cachedEvaluate = null;
    if (this.pending) return;
    this.pending = true;
    requestAnimationFrame(() => {
      this.pending = false;
      this.version += 1;
      for (const listener of this.listeners) listener();
    });
  }
}

const sameArea = (a: Area, b: Area): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
