/** Every formula of the workbook: which cells carry it, what it was compiled to, who depends on whom. */
import type { Scalar, SheetModel, WorkbookModel } from '../model/types';
import { type Compiled, compileFormula } from './compile';
import { Graph } from './graph';
import { Group } from './group';
import { rowFreeKey } from './normalise';
import { SheetState } from './sheet-state';
import type { FormulaColumn } from './store';

/** A bracket without a table's name before it: what it means depends on the cell. */
const NAMELESS_TABLE = /\[@|[=(+\-*/&<>^]\[/;

export class FormulaBook {
  readonly states = new Map<SheetModel, SheetState>();
  readonly groups = new Map<number, Group>();
  graph: Graph | null = null;
  volatile: Group[] = [];
  /** Formulas must be read from the sheets again. */
  unbound = true;
  /** Names or tables may mean something else than when the formulas were compiled. */
  private rebind = false;
  private readonly groupOfKey = new Map<FormulaColumn, Map<string, Group>>();
  private nextGroup = 1;

  constructor(private readonly workbook: WorkbookModel) {}

  state(sheet: SheetModel): SheetState {
    let found = this.states.get(sheet);
    if (!found) this.states.set(sheet, (found = new SheetState(sheet)));
    return found;
  }

  forget(state: SheetState, row: number, column: number): void {
    const cells = state.columns[column]!;
    this.leave(cells, row);
    cells.drop(row);
  }

  private leave(cells: FormulaColumn, row: number): void {
    const old = this.groups.get(cells.group[row]!);
    if (old) old.size -= 1;
  }

  adopt(state: SheetState, row: number, column: number, formula: string, cached: Scalar): void {
    const cells = state.formulaColumn(column);
    cells.reserve(row);
    const group = this.groupFor(state, row, column, formula, cells);
    if (cells.group[row] !== group.id) {
      this.leave(cells, row);
      cells.group[row] = group.id;
      group.take(row);
      this.graph = null;
    }
    if (cached !== null) cells.set(row, cached);
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

  /** Names and tables may mean something else; `moved`: cells may be elsewhere too. */
  loosen(moved: boolean): void {
    this.rebind = true;
    if (moved) this.unbound = true;
    this.graph = null;
  }

  /** Makes groups, their compiled formulas and the graph fit the workbook; returns whether every formula was read anew. */
  bind(): boolean {
    const anew = this.unbound;
    if (anew) this.readAll();
    if (this.graph) return anew;
    this.prune();
    for (const group of this.groups.values()) if (this.rebind || !group.compiled) group.rebind(this.compile(group));
    this.rebind = false;
    const all = [...this.groups.values()];
    this.volatile = all.filter((group) => group.compiled!.volatile);
    this.graph = new Graph(all);
    return anew;
  }

  private readAll(): void {
    this.states.clear();
    this.groups.clear();
    this.groupOfKey.clear();
    this.unbound = false;
    for (const sheet of this.workbook.sheets) {
      const state = this.state(sheet);
      sheet.forEachFormula((row, column, formula) =>
        this.adopt(state, row, column, formula, sheet.stored(row, column)),
      );
    }
    this.graph = null;
  }

  /** Formulas that no cell carries any more. */
  private prune(): void {
    for (const [id, group] of this.groups) if (group.size === 0) this.groups.delete(id);
    for (const known of this.groupOfKey.values())
      for (const [key, group] of known) if (group.size === 0) known.delete(key);
  }

  private compile(group: Group): Compiled {
    return compileFormula(group.text, {
      workbook: this.workbook,
      state: (sheet) => this.state(sheet),
      sheet: group.state,
      row: group.sampleRow,
      column: group.column,
    });
  }
}
