/** Reports about a part of the customers: of one department, one owner, one region. */
import type { RegisterRows } from '../../checks/types';
import { CUSTOMER_CODE, type RegisterId } from '../../registers/types';
import type { CellValue } from '../../values/cell';
import { customerKey, positionsOf } from '../../values/rows';

export interface ReportScope {
  readonly department?: string;
  readonly owner?: string;
  readonly region?: string;
}

const COLUMNS = { department: '所属部门', owner: '客户经理', region: '地区' } as const;

/** Where registers without 客户编号, and records without one, name a department or a person. */
const OWN: Readonly<Record<keyof ReportScope, readonly string[]>> = {
  department: ['部门'],
  owner: ['业务员', '顾问', '责任人', '负责人', '借阅人'],
  region: [],
};

const text = (cell: CellValue | undefined): string => (cell === null || cell === undefined ? '' : String(cell).trim());

export const isScoped = (scope: ReportScope): boolean => Object.values(scope).some((value) => value);

/**
 * The registers with only those records that belong to customers of the scope. A record without a customer stays when
 * it names the department or person itself; what can be told of neither way is left out.
 */
export const scopeRegisters = (
  registers: ReadonlyMap<RegisterId, RegisterRows>,
  scope: ReportScope,
): ReadonlyMap<RegisterId, RegisterRows> => {
  const wanted = (Object.keys(COLUMNS) as (keyof ReportScope)[]).flatMap((part) =>
    scope[part] ? [{ part, value: scope[part] }] : [],
  );
  const customers = registers.get('customers');
  if (wanted.length === 0 || !customers) return registers;
  const at = positionsOf(customers.columns);
  const inside = (row: readonly CellValue[]): boolean =>
    wanted.every(({ part, value }) => text(row[at.get(COLUMNS[part]) ?? -1]) === value);
  const rows = customers.rows.filter(inside);
  const code = at.get(CUSTOMER_CODE) ?? -1;
  const keys = new Set(rows.map((row) => customerKey(row[code])));
  const scoped = new Map<RegisterId, RegisterRows>();
  for (const [id, table] of registers) {
    scoped.set(id, { ...table, rows: id === 'customers' ? rows : table.rows.filter(belongs(table, keys, wanted)) });
  }
  return scoped;
};

const belongs = (
  table: RegisterRows,
  keys: ReadonlySet<string>,
  wanted: readonly { readonly part: keyof ReportScope; readonly value: string }[],
): ((row: readonly CellValue[]) => boolean) => {
  const at = positionsOf(table.columns);
  const code = at.get(CUSTOMER_CODE);
  return (row) => {
    const key = code === undefined ? '' : customerKey(row[code]);
    if (key) return keys.has(key);
    return wanted.every(({ part, value }) => OWN[part].some((label) => text(row[at.get(label) ?? -1]) === value));
  };
};

/** The departments, owners and regions there are to choose from, by name. */
export const scopeChoices = (
  customers: RegisterRows | undefined,
): Readonly<Record<keyof ReportScope, readonly string[]>> => {
  const at = positionsOf(customers?.columns ?? []);
  const valuesOf = (part: keyof ReportScope): string[] => {
    const column = at.get(COLUMNS[part]);
    if (column === undefined || !customers) return [];
    return [...new Set(customers.rows.map((row) => text(row[column])))].filter((value) => value !== '').sort();
  };
  return { department: valuesOf('department'), owner: valuesOf('owner'), region: valuesOf('region') };
};
