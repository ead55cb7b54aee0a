/** What merging customers would do, field by field, before anything is written. Pure. */
import type { RegisterRows } from '../../checks';
import { registers } from '../../registers';
import { CUSTOMER_CODE } from '../../registers/types';
import type { RegisterId } from '../../registers/types';
import { type CellValue, isBlank } from '../../values/cell';
import { rowsOf, type Row } from '../../values/rows';

export interface MergedField {
  readonly column: string;
  /** Value per merged row, in their order. */
  readonly values: readonly CellValue[];
  /** Index into `values` of the one that survives. */
  readonly survives: number;
}

export interface MergePlan {
  /** Rows of 客户台账, the surviving card first. */
  readonly rows: readonly number[];
  /** 客户编号 of each of `rows`. */
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** Every input and kept column in which a merged row holds something. */
  readonly fields: readonly MergedField[];
}

/** A reference elsewhere that must name the surviving card. */
export interface Repoint {
  readonly register: RegisterId;
  readonly row: number;
  readonly column: string;
  readonly value: string;
}

const FILED = '建档日期';
const LATE = Number.MAX_SAFE_INTEGER;

/** The earliest card stays [1.15]: by 建档日期, else the upper row. A card without the date counts as later. */
const earliestFirst = (a: Row, b: Row): number =>
  (a.number(FILED) ?? LATE) - (b.number(FILED) ?? LATE) || a.index - b.index;

/**
 * @param columns labels of input and kept columns
 * @param chosen column → row of the register whose value the person wants; left out, the surviving card's own, else the
 * first that is filled
 */
export const planMerge = (
  table: RegisterRows,
  rows: readonly number[],
  columns: ReadonlySet<string>,
  chosen: Readonly<Record<string, number>> = {},
): MergePlan => {
  const all = rowsOf(table);
  const cards = [...new Set(rows)].map((row) => all[row]!).sort(earliestFirst);
  const fields = table.columns.flatMap((column): MergedField[] => {
    const values = cards.map((card) => card.get(column));
    if (!columns.has(column) || values.every((value) => isBlank(value))) return [];
    const wished = cards.findIndex((card) => card.index === chosen[column]);
    const filled = values.findIndex((value) => !isBlank(value));
    // The surviving card keeps its code: other sheets and other people know it by that.
    const survives = column === CUSTOMER_CODE ? 0 : wished >= 0 ? wished : filled;
    return [{ column, values, survives }];
  });
  return {
    rows: cards.map(({ index }) => index),
    codes: cards.map((card) => card.text(CUSTOMER_CODE)),
    names: cards.map((card) => card.text('客户名称')),
    fields,
  };
};

const key = (value: CellValue | undefined): string => (isBlank(value) ? '' : String(value).trim().toUpperCase());

/** Every cell of any register that names a card which goes. */
export const repoints = (plan: MergePlan, tables: ReadonlyMap<RegisterId, RegisterRows>): Repoint[] => {
  const [into, ...gone] = plan.codes;
  const old = new Set(gone.map(key).filter((code) => code !== '' && code !== key(into)));
  if (old.size === 0 || into === undefined || into === '') return [];
  return registers.flatMap((register) => {
    const table = tables.get(register.id);
    const fields = register.fields.filter(({ references }) => references === 'customers');
    if (!table) return [];
    return fields.flatMap(({ label }) => {
      const at = table.columns.indexOf(label);
      if (at < 0) return [];
      return table.rows.flatMap((row, n) =>
        old.has(key(row[at])) ? [{ register: register.id, row: n, column: label, value: into }] : [],
      );
    });
  });
};

/** What the merged cards said and the surviving one does not: nothing of it is lost. */
export const conflicts = ({ fields, names, codes }: MergePlan): string[] =>
  fields.flatMap(({ column, values, survives }) => {
    const kept = key(values[survives]);
    const others = values.flatMap((value, at) =>
      isBlank(value) || key(value) === kept ? [] : [`${String(value)}（${codes[at] || names[at]}）`],
    );
    return others.length === 0 ? [] : [`${column}：${others.join('、')}`];
  });
