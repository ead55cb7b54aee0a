/** The formula engine: keeps parsed formulas, dependencies and indexes, and brings values up to date. */
import type { Area, CalcEngine, Scalar, SheetModel, WorkbookModel } from '../model/types';
import { changedAreas } from './changed-areas';
import { compileFormula } from './compile';
import { Context } from './context';
import { Graph } from './graph';
import { Group } from './group';
import { rowFreeKey } from './normalise';
import { RowRuns } from './runs';
import { SheetState } from './sheet-state';
import { solve } from './solver';
import type { FormulaColumn } from './store';

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

/** A bracket without a table's name before it: what it means depends on the cell. */
const NAMELESS_TABLE = /\[@|[=(+\-*/&<>^]\[/;

class Engine implements Calc {
  evaluations = 0;
  private readonly states = new Map<SheetModel, SheetState>();
  private groups = new Map<number, Group>();
  private groupOfKey = new Map<FormulaColumn, Map<string, Group>>();
  private nextGroup = 1;
  private graph: Graph | null = null;
  private volatile: Group[] = [];
  /** Formulas must be read from the sheets again. */
  private unbound = true;
  /** Names or tables may mean something else than when the formulas were compiled. */
  private rebind = false;
  private dirty = true;
  private allDirty = true;
  private busy = false;
  private changes = new Map<SheetState, Map<number, RowRuns>>();
  private readonly circles = new Map<string, CellAddress>();
  private readonly ctx: Context;

  constructor(private readonly workbook: WorkbookModel) {
    this.ctx = new Context(workbook, (name) => {
      const sheet = workbook.sheet(name);
      return sheet && this.state(sheet);
    });
  }

  get circular(): readonly CellAddress[] {
    return [...this.circles.values()];
  }

  get unsupported(): readonly (CellAddress & { what: readonly string[] })[] {
    this.bind();
    const found: (CellAddress & { what: readonly string[] })[] = [];
    for (const group of this.groups.values()) {
      const what = group.compiled!.unsupported;
      if (what.length === 0) continue;
      for (let row = group.first; row <= group.last; row++)
        if (group.holds(row)) found.push({ sheet: group.state.sheet, row, column: group.column, what });
    }
    return found;
  }

  changed(sheet: SheetModel, row: number, column: number, formula: string | null, cached?: Scalar): void {
    this.dirty = true;
    if (this.unbound) return;
    const state = this.state(sheet);
    state.reach(row, column);
    const had = state.columns[column]?.has(row) === true;
    if (formula === null) {
      if (had) this.forget(state, row, column);
    } else this.adopt(state, row, column, formula, cached);
    state.edit(column, row, row);
  }

  areaChanged(sheet: SheetModel, area: Area): void {
    this.dirty = true;
    if (this.unbound) return;
    const state = this.state(sheet);
    state.forgetExtent();
    state.editArea(area);
  }

  structureChanged(what?: 'bindings'): void {
    this.dirty = this.rebind = true;
    if (what === undefined) this.unbound = true;
    this.graph = null;
  }

  touchVolatile(): void {
    this.dirty = true;
  }

  invalidateAll(): void {
    this.dirty = this.allDirty = true;
  }

  valueAt(sheet: SheetModel, row: number, column: number): Scalar {
    if (this.busy) return this.states.get(sheet)?.columns[column]?.get(row) ?? null;
    const manual = this.workbook.calculationMode === 'Manual';
    if (this.dirty && (!manual || this.unbound || !this.isKnown(sheet, row, column))) this.update();
    const cells = this.states.get(sheet)?.columns[column];
    return cells?.has(row) ? cells.get(row) : null;
  }

  recalculate(): readonly { sheet: SheetModel; area: Area }[] {
    if (this.dirty) this.update();
    const areas = changedAreas(this.changes);
    this.changes = new Map();
    return areas;
  }

  private isKnown(sheet: SheetModel, row: number, column: number): boolean {
    return this.states.get(sheet)?.columns[column]?.known[row] === 1;
  }

  private state(sheet: SheetModel): SheetState {
    let found = this.states.get(sheet);
    if (!found) this.states.set(sheet, (found = new SheetState(sheet)));
    return found;
  }

  private forget(state: SheetState, row: number, column: number): void {
    const cells = state.columns[column]!;
    this.leave(cells, row);
    cells.drop(row);
    if (this.circles.size > 0) this.circles.delete(circleKey(state, row, column));
  }

  private leave(cells: FormulaColumn, row: number): void {
    const old = this.groups.get(cells.group[row]!);
    if (old) old.size -= 1;
  }

  private adopt(state: SheetState, row: number, column: number, formula: string, cached: Scalar | undefined): void {
    const cells = state.formulaColumn(column);
    cells.reserve(row);
    const group = this.groupFor(state, row, column, formula, cells);
    if (cells.group[row] !== group.id) {
      this.leave(cells, row);
      cells.group[row] = group.id;
      group.take(row);
      this.graph = null;
    }
    if (cached !== undefined && cached !== null) cells.set(row, cached);
    group.mark(row, row);
  }

  private groupFor(state: SheetState, row: number, column: number, formula: string, cells: FormulaColumn): Group {
    let known = this.groupOfKey.get(cells);
    if (!known) this.groupOfKey.set(cells, (known = new Map()));
    // A text that is its own key says the same in every row: the usual case, and the cheap one.
    const same = known.get(formula);
    if (same) return same;
    let key = rowFreeKey(formula, row);
    if (NAMELESS_TABLE.test(formula)) key += `\n${this.workbook.tableAt(state.sheet, row, column)?.id ?? ''}`;
    let group = known.get(key);
    if (!group) {
      group = new Group(this.nextGroup++, state, column, cells, formula, row);
      known.set(key, group);
      this.groups.set(group.id, group);
    }
    return group;
  }

  /** Reads every formula of the workbook anew after sheets, tables, names or rows moved. */
  private bind(): void {
    if (this.unbound) {
      this.states.clear();
      this.groups = new Map();
      this.groupOfKey = new Map();
      this.circles.clear();
      this.unbound = false;
      this.allDirty = true;
      for (const sheet of this.workbook.sheets) {
        const state = this.state(sheet);
        sheet.forEachFormula((row, column, formula) => this.adopt(state, row, column, formula, undefined));
      }
      this.graph = null;
    }
    if (this.graph) return;
    this.prune();
    for (const group of this.groups.values()) if (this.rebind || !group.compiled) group.rebind(this.compile(group));
    this.rebind = false;
    const all = [...this.groups.values()];
    this.volatile = all.filter((group) => group.compiled!.volatile);
    this.graph = new Graph(all);
  }

  /** Formulas that no cell carries any more. */
  private prune(): void {
    for (const [id, group] of this.groups) if (group.size === 0) this.groups.delete(id);
    for (const known of this.groupOfKey.values())
      for (const [key, group] of known) if (group.size === 0) known.delete(key);
  }

  private compile(group: Group): ReturnType<typeof compileFormula> {
    return compileFormula(group.text, {
      workbook: this.workbook,
      state: (sheet) => this.state(sheet),
      sheet: group.state,
      row: group.sampleRow,
      column: group.column,
    });
  }

  private update(): void {
    this.busy = true;
    try {
      this.bind();
      this.ctx.now = this.workbook.clock();
      for (const group of this.volatile) group.mark(0, Infinity);
      if (this.allDirty) for (const group of this.groups.values()) group.mark(0, Infinity);
      this.spreadEdits();
      for (const { groups, strict } of this.graph!.components) {
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
    for (const state of this.states.values()) {
      for (const [column, runs] of state.edited) this.spread(state, column, runs);
      state.edited.clear();
    }
  }

  /** Marks the readers of changed cells; `source`: the group they belong to, when its circle is already dealt with. */
  private spread(state: SheetState, column: number, runs: RowRuns, source?: Group): void {
    if (this.allDirty || runs.empty) return;
    const graph = this.graph!;
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
          solve({ column: group.cells, row }, this.ctx, (id) => this.groups.get(id)!, outcome);
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
    const graph = this.graph!;
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
