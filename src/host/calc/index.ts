/** The formula engine: keeps parsed formulas, dependencies and indexes, and brings values up to date. */
import type { Area, CalcEngine, Scalar, SheetModel, WorkbookModel } from '../model/types';
import { changedAreas } from './changed-areas';
import { Context } from './context';
import { FormulaBook } from './formula-book';
import type { Group } from './group';
import { RowRuns } from './runs';
import type { SheetState } from './sheet-state';
import { solve } from './solver';

export interface CellAddress {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

export interface Calc extends CalcEngine {
  /** Cells evaluated since the engine was made. */
  readonly evaluations: number;
  /** Cells that read themselves, directly or through others; their value is 0. */
  readonly circular: readonly CellAddress[];
  /** Cells whose formula uses something we do not compute; they keep the value their file cached, else show #NAME?. */
  readonly unsupported: readonly (CellAddress & { readonly what: readonly string[] })[];
}

class Engine implements Calc {
  evaluations = 0;
  private readonly book: FormulaBook;
  private dirty = true;
  private allDirty = true;
  private busy = false;
  private changes = new Map<SheetState, Map<number, RowRuns>>();
  private readonly circles = new Map<string, CellAddress>();
  private readonly ctx: Context;

  constructor(private readonly workbook: WorkbookModel) {
    this.book = new FormulaBook(workbook);
    this.ctx = new Context(workbook, (name) => {
      const sheet = workbook.sheet(name);
      return sheet && this.book.state(sheet);
    });
  }

  get circular(): readonly CellAddress[] {
    return [...this.circles.values()];
  }

  get unsupported(): readonly (CellAddress & { what: readonly string[] })[] {
    this.bind();
    const found: (CellAddress & { what: readonly string[] })[] = [];
    for (const group of this.book.groups.values()) {
      const what = group.compiled!.unsupported;
      if (what.length === 0) continue;
      for (let row = group.first; row <= group.last; row++)
        if (group.holds(row)) found.push({ sheet: group.state.sheet, row, column: group.column, what });
    }
    return found;
  }

  changed(sheet: SheetModel, row: number, column: number, formula: string | null, cached?: Scalar): void {
    this.dirty = true;
    if (this.book.unbound) return;
    const state = this.book.state(sheet);
    state.reach(row, column);
    const had = state.columns[column]?.has(row) === true;
    if (formula === null) {
      if (had) this.book.forget(state, row, column);
      if (this.circles.size > 0) this.circles.delete(circleKey(state, row, column));
    } else this.book.adopt(state, row, column, formula, cached ?? null);
    state.edit(column, row, row);
  }

  areaChanged(sheet: SheetModel, area: Area): void {
    this.dirty = true;
    if (this.book.unbound) return;
    const state = this.book.state(sheet);
    state.forgetExtent();
    state.editArea(area);
  }

  structureChanged(what?: 'bindings'): void {
    this.dirty = true;
    this.book.loosen(what === undefined);
  }

  touchVolatile(): void {
    this.dirty = true;
  }

  invalidateAll(): void {
    this.dirty = this.allDirty = true;
  }

  valueAt(sheet: SheetModel, row: number, column: number): Scalar {
    if (this.busy) return this.book.states.get(sheet)?.columns[column]?.get(row) ?? null;
    const manual = this.workbook.calculationMode === 'Manual';
    if (this.dirty && (!manual || this.book.unbound || !this.isKnown(sheet, row, column))) this.update();
    const cells = this.book.states.get(sheet)?.columns[column];
    return cells?.has(row) ? cells.get(row) : null;
  }

  recalculate(): readonly { sheet: SheetModel; area: Area }[] {
    if (this.dirty) this.update();
    const areas = changedAreas(this.changes);
    this.changes = new Map();
    return areas;
  }

  private isKnown(sheet: SheetModel, row: number, column: number): boolean {
    return this.book.states.get(sheet)?.columns[column]?.known[row] === 1;
  }

  private bind(): void {
    if (!this.book.bind()) return;
    this.circles.clear();
    this.allDirty = true;
  }

  private update(): void {
    this.busy = true;
    try {
      this.bind();
      this.ctx.now = this.workbook.clock();
      for (const group of this.book.volatile) group.mark(0, Infinity);
      if (this.allDirty) for (const group of this.book.groups.values()) group.mark(0, Infinity);
      this.spreadEdits();
      for (const { groups, strict } of this.book.graph!.components) {
        if (!groups.some((group) => group.isDirty)) continue;
        if (strict) this.evaluateTogether(groups);
        else this.evaluateGroup(groups[0]!);
      }
      this.dirty = this.allDirty = false;
    } finally {
      this.busy = false;
      this.ctx.strict = false;
    }
  }

  private spreadEdits(): void {
    for (const state of this.book.states.values()) {
      for (const [column, runs] of state.edited) this.spread(state, column, runs);
      state.edited.clear();
    }
  }

  /** Marks the readers of changed cells; `source`: the group they belong to, when its circle is already dealt with. */
  private spread(state: SheetState, column: number, runs: RowRuns, source?: Group): void {
    if (this.allDirty || runs.empty) return;
    const graph = this.book.graph!;
    graph.eachReader(state, column, runs.merged(), (reader, from, to) => {
      if (!source || !graph.sameComponent(source, reader)) reader.mark(from, to);
    });
  }

  private evaluateGroup(group: Group): void {
    const { ctx } = this;
    const { cells } = group;
    const changed = new RowRuns();
    ctx.strict = false;
    for (let row = group.dirtyFirst; row <= group.dirtyLast; row++) {
      if (cells.dirty[row] === 0 || !group.holds(row)) continue;
      const value = group.evaluate(row, ctx);
      this.evaluations += 1;
      cells.markClean(row);
      if (this.circles.size > 0) this.circles.delete(circleKey(group.state, row, group.column));
      if (cells.set(row, value)) changed.add(row);
    }
    group.settle();
    this.report(group, changed);
    this.spread(group.state, group.column, changed);
  }

  /** Groups that read one another: first everything that can be stale is marked, then each cell is computed once. */
  private evaluateTogether(groups: readonly Group[]): void {
    if (!this.allDirty) this.markWithin(groups);
    const changed = new Map<Group, RowRuns>();
    const note = (group: Group, row: number, value: Scalar): void => {
      this.evaluations += 1;
      if (!group.cells.set(row, value)) return;
      let runs = changed.get(group);
      if (!runs) changed.set(group, (runs = new RowRuns()));
      runs.add(row);
    };
    const outcome = {
      stored: (group: Group, row: number, value: Scalar): void => {
        if (this.circles.size > 0) this.circles.delete(circleKey(group.state, row, group.column));
        note(group, row, value);
      },
      circular: (group: Group, row: number): void => {
        const address = { sheet: group.state.sheet, row, column: group.column };
        this.circles.set(circleKey(group.state, row, group.column), address);
        note(group, row, 0);
      },
    };
    this.ctx.strict = true;
    for (const group of groups) {
      for (let row = group.dirtyFirst; row <= group.dirtyLast; row++) {
        if (group.cells.dirty[row] !== 0 && group.holds(row))
          solve({ column: group.cells, row }, this.ctx, (id) => this.book.groups.get(id)!, outcome);
      }
      group.settle();
    }
    this.ctx.strict = false;
    for (const [group, runs] of changed) {
      this.report(group, runs);
      this.spread(group.state, group.column, runs, group);
    }
  }

  private markWithin(groups: readonly Group[]): void {
    const work: [Group, RowRuns][] = [];
    for (const group of groups) {
      const runs = new RowRuns();
      for (let row = group.dirtyFirst; row <= group.dirtyLast; row++)
        if (group.cells.dirty[row] !== 0 && group.holds(row)) runs.add(row);
      if (!runs.empty) work.push([group, runs]);
    }
    const graph = this.book.graph!;
    for (let next = work.pop(); next; next = work.pop()) {
      const [source, stale] = next;
      graph.eachReader(source.state, source.column, stale.merged(), (reader, from, to) => {
        if (!graph.sameComponent(source, reader)) return;
        const runs = new RowRuns();
        reader.mark(from, to, (row) => runs.add(row));
        if (!runs.empty) work.push([reader, runs]);
      });
    }
  }

  private report(group: Group, runs: RowRuns): void {
    if (runs.empty) return;
    let columns = this.changes.get(group.state);
    if (!columns) this.changes.set(group.state, (columns = new Map()));
    const known = columns.get(group.column);
    if (!known) columns.set(group.column, runs);
    else for (let i = 0; i < runs.pairs.length; i += 2) known.addRun(runs.pairs[i]!, runs.pairs[i + 1]!);
  }
}

const circleKey = (state: SheetState, row: number, column: number): string => `${state.sheet.id}!${row},${column}`;

/** The engine of a workbook. Everything is dirty at first and is computed when a value is asked for. */
export const createCalc = (workbook: WorkbookModel): Calc => new Engine(workbook);
