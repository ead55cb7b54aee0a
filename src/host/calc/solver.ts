/** Evaluates cells that may need one another, each once, with its own stack; circles are found and set to 0. */
import { type Context, PENDING, type PendingCell } from './context';
import type { Group } from './group';
import type { Scalar } from '../model/types';

const ON_STACK = 2;

export interface Outcome {
  /** A cell has its value. */
  readonly stored: (group: Group, row: number, value: Scalar) => void;
  /** A cell is part of a circle; its value is 0. */
  readonly circular: (group: Group, row: number) => void;
}

export const solve = (start: PendingCell, ctx: Context, groupOf: (id: number) => Group, outcome: Outcome): void => {
  const stack: PendingCell[] = [start];
  while (stack.length > 0) {
    const cell = stack[stack.length - 1]!;
    const { column, row } = cell;
    if (column.dirty[row] === 0) {
      stack.pop();
      continue;
    }
    const group = groupOf(column.group[row]!);
    column.dirty[row] = ON_STACK;
    ctx.pending = [];
    try {
      const value = group.evaluate(row, ctx);
      column.markClean(row);
      stack.pop();
      outcome.stored(group, row, value);
    } catch (signal) {
      if (signal !== PENDING) throw signal;
      const needed = ctx.pending;
      const circle = needed.find((other) => other.column.dirty[other.row] === ON_STACK);
      if (circle) breakCircle(stack, circle, groupOf, outcome);
      else for (let i = needed.length - 1; i >= 0; i--) stack.push(needed[i]!);
    }
  }
};

const breakCircle = (
  stack: PendingCell[],
  circle: PendingCell,
  groupOf: (id: number) => Group,
  outcome: Outcome,
): void => {
  let first = stack.length - 1;
  while (stack[first]!.column !== circle.column || stack[first]!.row !== circle.row) first -= 1;
  for (const { column, row } of stack.splice(first)) {
    if (column.dirty[row] !== ON_STACK) continue;
    const group = groupOf(column.group[row]!);
    column.markClean(row);
    outcome.circular(group, row);
  }
};
