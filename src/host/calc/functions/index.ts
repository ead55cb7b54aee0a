/** Every worksheet function the engine knows, by name. */
import { AGGREGATE } from './aggregate';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import { FINANCE } from './finance';
import { INFORMATION } from './information';
import { LOGIC, LOGIC_LAZY } from './logic';
import { LOOKUP } from './lookup';
import { MATHS } from './maths';
import { ORDER } from './order-statistics';
import { REFERENCE } from './reference';
import type { FunctionTable, LazySpec } from './spec';
import { SUBTOTALS } from './subtotal';
import { TEXT } from './text';
import { TEXT_FORMAT } from './text-format';
import { WORKDAYS } from './workdays';

/** Without a prototype: a function named like an object's method is unknown. */
const table = <T>(...parts: Readonly<Record<string, T>>[]): Readonly<Record<string, T>> =>
  Object.assign(Object.create(null) as Record<string, T>, ...parts) as Record<string, T>;

export const FUNCTIONS: FunctionTable = table(
  AGGREGATE,
  CONDITIONAL,
  DATES,
  FINANCE,
  INFORMATION,
  LOGIC,
  LOOKUP,
  MATHS,
  ORDER,
  REFERENCE,
  SUBTOTALS,
  TEXT,
  TEXT_FORMAT,
  WORKDAYS,
);

export const LAZY: Readonly<Record<string, LazySpec>> = table(LOGIC_LAZY);
