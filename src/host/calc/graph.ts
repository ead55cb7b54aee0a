/** Who reads whom, group by group, and the order to compute in. */
import type { Group } from './group';
import { components } from './order';
import type { Reference } from './references';
import type { SheetState } from './sheet-state';
import type { FormulaColumn } from './store';

interface Reader {
  readonly group: Group;
  readonly reference: Reference;
}

/** Groups computed together. `strict`: a circle is possible, or cells are read that the text does not name. */
export interface Component {
  readonly groups: readonly Group[];
  readonly strict: boolean;
}

/** References wider than this are kept in one list per sheet instead of one per column. */
const WIDE = 64;
/** A reader of more groups than this in one column depends on the column as a whole. */
const CROWD = 256;

/** Rows that a group's reference can reach. */
const reach = (group: Group, { top, bottom }: Reference): [number, number] => {
  const ends = [
    top.relative ? group.first + top.row : top.row,
    top.relative ? group.last + top.row : top.row,
    bottom.relative ? group.first + bottom.row : bottom.row,
    bottom.relative ? group.last + bottom.row : bottom.row,
  ];
  return [Math.min(...ends), Math.max(...ends)];
};

/** Rows of the reader that changed rows `from`–`to` touch. */
const touched = ({ top, bottom }: Reference, from: number, to: number): [number, number] | null => {
  if (!top.relative && !bottom.relative) {
    const [low, high] = top.row <= bottom.row ? [top.row, bottom.row] : [bottom.row, top.row];
    return to >= low && from <= high ? [0, Infinity] : null;
  }
  if (top.relative && bottom.relative) {
    const [low, high] = top.row <= bottom.row ? [top.row, bottom.row] : [bottom.row, top.row];
    return [from - high, to - low];
  }
  return [0, Infinity];
};

export class Graph {
  readonly components: readonly Component[];
  private readonly readers = new Map<SheetState, { byColumn: Map<number, Reader[]>; wide: Reader[] }>();
  private readonly componentOf = new Map<Group, number>();

  constructor(groups: readonly Group[]) {
    for (const group of groups) for (const reference of group.compiled!.references) this.register({ group, reference });
    this.components = this.arrange(groups);
    this.components.forEach((component, i) => component.groups.forEach((group) => this.componentOf.set(group, i)));
  }

  sameComponent(a: Group, b: Group): boolean {
    return this.componentOf.get(a) === this.componentOf.get(b);
  }

  /** Calls `visit` with every group that reads some of the changed rows, and the reader's rows concerned. */
  eachReader(
    state: SheetState,
    column: number,
    runs: readonly (readonly [number, number])[],
    visit: (group: Group, from: number, to: number) => void,
  ): void {
    const found = this.readers.get(state);
    if (!found) return;
    const tell = ({ group, reference }: Reader): void => {
      if (column < reference.left || column > reference.right) return;
      for (const [from, to] of runs) {
        const rows = touched(reference, from, to);
        if (!rows) continue;
        visit(group, rows[0], rows[1]);
        if (rows[1] === Infinity) return;
      }
    };
    found.byColumn.get(column)?.forEach(tell);
    found.wide.forEach(tell);
  }

  private register(reader: Reader): void {
    const { sheet, left, right } = reader.reference;
    let found = this.readers.get(sheet);
    if (!found) this.readers.set(sheet, (found = { byColumn: new Map(), wide: [] }));
    if (right - left >= WIDE) {
      found.wide.push(reader);
      return;
    }
    for (let column = left; column <= right; column++) {
      const list = found.byColumn.get(column);
      if (list) list.push(reader);
      else found.byColumn.set(column, [reader]);
    }
  }

  private arrange(groups: readonly Group[]): Component[] {
    const { needs, count } = dependencies(groups);
    const all = components(count, needs);
    const late = new Uint8Array(count);
    const early: Component[] = [];
    const after: Component[] = [];
    for (const nodes of all) {
      const own = nodes.filter((node) => node < groups.length).map((node) => groups[node]!);
      const isLate =
        own.some((g) => g.compiled!.dynamic) || nodes.some((node) => needs[node]!.some((n) => late[n] === 1));
      if (isLate) for (const node of nodes) late[node] = 1;
      const circular = nodes.length > 1 || needs[nodes[0]!]!.includes(nodes[0]!);
      if (own.length > 0) (isLate ? after : early).push({ groups: own, strict: circular || isLate });
    }
    return [...early, ...after];
  }
}

/** For every group (and every crowded column, numbered after the groups) the nodes it depends on. */
const dependencies = (groups: readonly Group[]): { needs: number[][]; count: number } => {
  const needs: number[][] = groups.map(() => []);
  const inColumn = new Map<FormulaColumn, number[]>();
  groups.forEach((group, node) => {
    const list = inColumn.get(group.cells);
    if (list) list.push(node);
    else inColumn.set(group.cells, [node]);
  });
  const crowds = new Map<FormulaColumn, number>();
  const crowd = (cells: FormulaColumn, members: number[]): number => {
    let node = crowds.get(cells);
    if (node === undefined) {
      node = needs.length;
      needs.push(members);
      crowds.set(cells, node);
    }
    return node;
  };
  const nodeOfId = new Map(groups.map((group, node) => [group.id, node]));
  groups.forEach((group, node) => {
    const found = new Set<number>();
    for (const reference of group.compiled!.references) {
      const [from, to] = reach(group, reference);
      const { columns } = reference.sheet;
      const right = Math.min(reference.right, columns.length - 1);
      for (let column = reference.left; column <= right; column++) {
        const cells = columns[column];
        const members = cells && inColumn.get(cells);
        if (!members) continue;
        if (members.length > CROWD && to - from > CROWD) found.add(crowd(cells, members));
        else if (members.length > CROWD) {
          for (let row = Math.max(0, from); row <= Math.min(to, cells.length - 1); row++) {
            const other = nodeOfId.get(cells.group[row]!);
            if (other !== undefined) found.add(other);
          }
        } else
          for (const other of members) if (groups[other]!.first <= to && groups[other]!.last >= from) found.add(other);
      }
    }
    needs[node]!.push(...found);
  });
  return { needs, count: needs.length };
};
