/**
 * Formulas that stand in no cell: those of conditional formats and validation. They are computed as if they stood in a
 * cell, by the host's own compiler, and remembered until the workbook changes.
 */
import { type Compiled, compileFormula } from '../../host/calc/compile';
import { Context } from '../../host/calc/context';
import { SheetState } from '../../host/calc/sheet-state';
import { moveFormula } from '../../host/model/formula-text';
import type { SheetModel } from '../../host/model/types';
import type { Workbook } from '../../host/model/workbook';
import type { Evaluate } from './conditional';

/** An evaluator for the workbook as it is now; make another one after each change. */
export function evaluator(workbook: Workbook): Evaluate {
  const states = new Map<SheetModel, SheetState>();
  const stateOf = (sheet: SheetModel): SheetState => {
    let found = states.get(sheet);
    if (!found) states.set(sheet, (found = new SheetState(sheet)));
    return found;
  };
  const context = new Context(workbook, (name) => {
    const sheet = workbook.sheet(name);
    return sheet && stateOf(sheet);
  });
  context.now = workbook.clock();
  const known = new Map<string, Compiled>();
  return (formula, origin, sheet, at) => {
    // References are relative to the origin. Compiled formulas follow the row by themselves, so one per column is enough.
    const key = `${sheet.id}\n${at.column}\n${origin.row},${origin.column}\n${formula}`;
    const state = stateOf(sheet);
    let compiled = known.get(key);
    if (!compiled) {
      const base = { row: origin.row, column: at.column };
      const moved = moveFormula(formula, origin, base);
      known.set(key, (compiled = compileFormula(moved, { workbook, state: stateOf, sheet: state, ...base })));
    }
    context.row = at.row;
    context.column = at.column;
    context.sheet = state;
    return compiled.scalar(context);
  };
}
