/** Words of the file format against words of Office.js, where they differ by more than a capital letter. */
function both(pairs: readonly (readonly [string, string])[]): {
  toApi: Map<string, string>;
  toFile: Map<string, string>;
} {
  return { toApi: new Map(pairs), toFile: new Map(pairs.map(([file, api]) => [api, file])) };
}

export const HORIZONTAL = both([
  ['general', 'General'],
  ['left', 'Left'],
  ['center', 'Center'],
  ['right', 'Right'],
  ['fill', 'Fill'],
  ['justify', 'Justify'],
  ['centerContinuous', 'CenterAcrossSelection'],
  ['distributed', 'Distributed'],
]);

export const VERTICAL = both([
  ['top', 'Top'],
  ['center', 'Center'],
  ['bottom', 'Bottom'],
  ['justify', 'Justify'],
  ['distributed', 'Distributed'],
]);

export const UNDERLINE = both([
  ['none', 'None'],
  ['single', 'Single'],
  ['double', 'Double'],
  ['singleAccounting', 'SingleAccountant'],
  ['doubleAccounting', 'DoubleAccountant'],
]);

/** A border of the file is line and weight in one; `BorderStyle.style` keeps the file's word, which both can be told from. */
export const VALIDATION_OPERATOR = both([
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqualTo'],
  ['lessThanOrEqual', 'LessThanOrEqualTo'],
]);

/** Conditional formats spell two operators differently from validations. */
export const CONDITION_OPERATOR = both([
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
]);

export const PAPER: ReadonlyMap<number, string> = new Map([
  [1, 'Letter'],
  [5, 'Legal'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
  [12, 'B4'],
  [13, 'B5'],
]);
