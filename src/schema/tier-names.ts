/** Rules that speak of A, B and C, under bands of other names: they mean the best band, the second, the third. */
import type { DeadlineRule } from '../deadlines';
import type { Expr } from '../formulas/expr';
import { LETTERS, tierOfLetter, type Preset } from '../policy/presets';

const TIER = '综合等级';
const LETTER_SET: ReadonlySet<unknown> = new Set(LETTERS);

const inBands = (expr: Expr, bands: Preset['bands']): Expr => {
  switch (expr.kind) {
    case 'call':
      return { ...expr, args: expr.args.map((arg) => inBands(arg, bands)) };
    case 'operation': {
      const { left, right } = expr;
      const named = left.kind === 'column' && left.column === TIER && right.kind === 'literal';
      if (named && LETTER_SET.has(right.value))
        return { ...expr, right: { ...right, value: tierOfLetter(bands, String(right.value)) } };
      return { ...expr, left: inBands(left, bands), right: inBands(right, bands) };
    }
    default:
      return expr;
  }
};

/** A deadline rule with the tiers of a preset in place of letters. */
export const ruleInBands = (rule: DeadlineRule, bands: Preset['bands']): DeadlineRule => ({
  ...rule,
  ...(rule.applies ? { applies: inBands(rule.applies, bands) } : {}),
  ...(rule.done ? { done: inBands(rule.done, bands) } : {}),
  started: inBands(rule.started, bands),
  due: inBands(rule.due, bands),
});
