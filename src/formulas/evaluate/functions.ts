/** Functions of single values. Arguments come evaluated; an error among them is the result. */
import { addMonths, partsOf, serialOf } from '../../values/serial';
import type { FunctionName } from '../ast';
import { FormulaError, isError, roundTo, toBoolean, toNumber, toText } from './values';
import type { Value } from './values';

type Plain = (args: readonly Value[]) => Value;

const throughNumbers = (compute: (...numbers: number[]) => Value, args: readonly Value[]): Value => {
  const numbers: number[] = [];
  for (const arg of args) {
    const number = toNumber(arg);
    if (isError(number)) return number;
    numbers.push(number);
  }
  return compute(...numbers);
};

const numeric =
  (compute: (...numbers: number[]) => Value): Plain =>
  (args) => {
    for (const arg of args) if (typeof arg !== 'number') return throughNumbers(compute, args);
    return compute(...(args as readonly number[]));
  };

const textual =
  (compute: (text: string, ...rest: Value[]) => Value): Plain =>
  (args) => {
    const text = toText(args[0] ?? null);
    return isError(text) ? text : compute(text, ...args.slice(1));
  };

const logical =
  (compute: (tests: boolean[]) => boolean): Plain =>
  (args) => {
    const tests: boolean[] = [];
    for (const arg of args) {
      const test = toBoolean(arg);
      if (isError(test)) return test;
      tests.push(test);
    }
    return compute(tests);
  };

const day = (serial: number): Value => (serial < 0 ? FormulaError.num : serial);

export const plainFunctions: Partial<Record<FunctionName, Plain>> = {
  AND: logical((tests) => tests.every(Boolean)),
  OR: logical((tests) => tests.some(Boolean)),
  NOT: logical((tests) => !tests[0]),
  MIN: numeric((...numbers) => Math.min(...numbers)),
  MAX: numeric((...numbers) => Math.max(...numbers)),
  ROUND: numeric((value, digits) => roundTo(value!, digits!)),
  INT: numeric((value) => Math.floor(value!)),
  ABS: numeric((value) => Math.abs(value!)),
  DATE: numeric((year, month, date) => day(serialOf(Math.floor(year!), Math.floor(month!), Math.floor(date!)))),
  TIME: numeric((hour, minute, second) => (hour! * 3600 + minute! * 60 + second!) / 86_400),
  YEAR: numeric((serial) => partsOf(serial!).year),
  MONTH: numeric((serial) => partsOf(serial!).month),
  DAY: numeric((serial) => partsOf(serial!).day),
  WEEKDAY: numeric((serial, type) =>
    type === 2 ? ((Math.floor(serial!) + 5) % 7) + 1 : ((Math.floor(serial!) + 6) % 7) + 1,
  ),
  EDATE: numeric((start, months) => day(addMonths(start!, Math.trunc(months!)))),
  EOMONTH: numeric((start, months) => {
    const { year, month } = partsOf(start!);
    return day(serialOf(year, month + Math.trunc(months!) + 1, 0));
  }),
  COUNT: (args) => args.filter((arg) => typeof arg === 'number').length,
  SUM: (args) => args.reduce<number>((sum, arg) => (typeof arg === 'number' ? sum + arg : sum), 0),
  LEFT: textual((text, count = 1) => text.slice(0, Number(count))),
  RIGHT: textual((text, count = 1) =>
    Number(count) < 0 ? FormulaError.value : Number(count) === 0 ? '' : text.slice(-Number(count)),
  ),
  LEN: textual((text) => text.length),
  FIND: textual((text, within) => {
    const where = toText(within ?? null);
    if (isError(where)) return where;
    const at = where.indexOf(text);
    return at < 0 ? FormulaError.value : at + 1;
  }),
  TRIM: textual((text) => text.trim().replace(/ +/g, ' ')),
  VALUE: textual((text) => toNumber(text)),
  SUBSTITUTE: textual((text, from, to) => {
    const old = toText(from ?? null);
    const next = toText(to ?? null);
    if (isError(old)) return old;
    if (isError(next)) return next;
    return old === '' ? text : text.split(old).join(next);
  }),
};

/** The n-th day after `start` that is not among `nonWorking`; `start` itself for 0. */
export const workdayIntl = (start: number, count: number, nonWorking: ReadonlySet<number>): number => {
  let serial = Math.floor(start);
  let left = Math.abs(Math.trunc(count));
  const step = count < 0 ? -1 : 1;
  while (left > 0) {
    serial += step;
    if (!nonWorking.has(serial)) left--;
  }
  return serial;
};
