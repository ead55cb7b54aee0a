/** What intake alone could see is not seen again by the checks: lost digits, an unknown name, an unclear date. */
import { type Finding, RULES } from '../../checks';
import type { CellValue } from '../../values/cell';
import type { Found } from './find';
import { markOf } from './mark';

const CHECKED_RULES: ReadonlySet<string> = new Set(RULES);

type Registers = Found['registers'];

const cellOf = (registers: Registers, { register, column }: Finding, row: number): CellValue => {
  const rows = registers.get(register);
  return rows?.rows[row]?.[rows.columns.indexOf(column ?? '')] ?? null;
};

/** Rows of a register by the key of their record; where two share one, the first. */
const rowsByKey = (registers: Registers, finding: Finding, table: string): ReadonlyMap<string, number> => {
  const rows = registers.get(finding.register);
  const keys = new Map<string, number>();
  for (let row = (rows?.rows.length ?? 0) - 1; row >= 0; row--)
    keys.set(markOf({ ...finding, row }, rows, table).key, row);
  return keys;
};

/** Findings that only intake could make go with their record, and last while the cell they name stays as it was. */
export const lasting = (known: Found, registers: Registers): Finding[] => {
  const moved = new Map<string, ReadonlyMap<string, number>>();
  return [...known.active, ...known.dismissed].flatMap(({ finding, mark }) => {
    if (CHECKED_RULES.has(finding.rule)) return [];
    if (finding.row === null) return [finding];
    let { row } = finding;
    if (markOf(finding, registers.get(finding.register), mark.register).key !== mark.key) {
      let keys = moved.get(finding.register);
      if (!keys) moved.set(finding.register, (keys = rowsByKey(registers, finding, mark.register)));
      const now = keys.get(mark.key);
      if (now === undefined) return [];
      row = now;
    }
    return cellOf(known.registers, finding, finding.row) === cellOf(registers, finding, row)
      ? [{ ...finding, row }]
      : [];
  });
};
