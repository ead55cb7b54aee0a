/** Small registers in, computed columns out: the way these tests are written. */
import { parametersOf } from '../../src/policy/effective';
import { holidays } from '../../src/policy/calendar';
import { registerById } from '../../src/registers';
import { computeRegisters } from '../../src/schema/compute';
import { isoDate, isoDateTime, parseIso } from '../../src/values/serial';
import type { CellValue } from '../../src/values/cell';

export type Row = Readonly<Record<string, CellValue>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

/** Serial of an ISO day or moment; fails on anything else. */
export const at = (iso: string): number => {
  const serial = parseIso(iso);
  if (serial === undefined) throw new Error(`${iso} is no day`);
  return serial;
};

export interface Options {
  readonly preset?: string;
  readonly parameters?: Readonly<Record<string, CellValue>>;
}

/** Texts of ISO days become serials in date fields, so that tables read as a person would write them. */
const cell = (register: string, label: string, value: CellValue): CellValue => {
  const type = registerById(register).fields.find((field) => field.label === label)?.type ?? '';
  return ['date', 'datetime', 'month'].includes(type) && typeof value === 'string' ? (parseIso(value) ?? value) : value;
};

/** Computes the registers as of a day (23:59) or moment; ask for columns by register name, header and row. */
export const compute = (asOf: string, tables: Tables, { preset = '通用', parameters = {} }: Options = {}) => {
  const day = at(asOf.slice(0, 10));
  const values = new Map<string, CellValue>(
    parametersOf(preset).map((parameter) => [
      parameter.name,
      typeof parameter.value === 'object' ? null : parameter.value,
    ]),
  );
  values.set('截至日期', day);
  values.set('截至时间', asOf.length > 10 ? at(asOf) : day + (23 * 60 + 59) / 1440);
  for (const [name, value] of Object.entries(parameters)) values.set(name, value);
  const registers = new Map(
    Object.entries(tables).map(([id, rows]) => {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      return [id, { columns, rows: rows.map((row) => columns.map((column) => cell(id, column, row[column] ?? null))) }];
    }),
  );
  const evaluator = computeRegisters({ preset, registers, parameters: values, holidays });
  const get = (register: string, column: string, row = 0): CellValue =>
    evaluator.value(registerById(register).name, column, row);
  const shown = (register: string, column: string, row = 0, show = isoDate): CellValue => {
    const value = get(register, column, row);
    return typeof value === 'number' ? show(value) : value;
  };
  return {
    value: get,
    column: (register: string, column: string): readonly CellValue[] =>
      evaluator.column(registerById(register).name, column),
    date: (register: string, column: string, row = 0): CellValue => shown(register, column, row),
    moment: (register: string, column: string, row = 0): CellValue => shown(register, column, row, isoDateTime),
    /** 状态, 期限 and 逾期天数 of a rule. */
    deadline: (register: string, stem: string, row = 0): readonly CellValue[] => [
      get(register, `${stem}状态`, row),
      shown(register, `${stem}期限`, row),
      get(register, `${stem}逾期天数`, row),
    ],
  };
};
