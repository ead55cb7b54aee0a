/**
 * What a finding is about, so that it is recognised at the next run wherever its row has moved to: the rule, the record
 * by its key, the column, and a fingerprint of what stood there. Once the cell says something else it is a new finding.
 */
import { type Finding, PARAMETERS, type RegisterRows } from '../../checks';
import { keyField, registers } from '../../registers';
import { fingerprint } from '../../values/fingerprint';
import type { FindingMark } from '../views';

/** Keeps texts of neighbouring parts apart. */
const APART = '\u0001';

/** The columns that make a record itself: its key, else what is required of it. */
const identifying = (register: string): readonly string[] => {
  const def = registers.find(({ id }) => id === register);
  if (!def) return [];
  const key = keyField(def);
  return key ? [key.label] : def.fields.filter((field) => field.required).map((field) => field.label);
};

/** Finds the key of a row of a register; '' for a finding about a whole table. */
const keyOf = (finding: Finding, rows: RegisterRows | undefined): string => {
  const cells = finding.row === null ? undefined : rows?.rows[finding.row];
  if (!cells) return '';
  const labels = identifying(finding.register);
  const texts = labels.map((label) => String(cells[rows!.columns.indexOf(label)] ?? '').trim());
  const known = texts.some((text) => text !== '') ? texts : cells.map((cell) => String(cell ?? ''));
  return labels.length === 1 && texts[0] ? texts[0] : fingerprint(known.join(APART));
};

/** A contradiction of 制度参数 is about all the values its sentence names. */
const factsOf = (finding: Finding): string =>
  finding.register === PARAMETERS ? JSON.stringify(finding.params ?? {}) : (finding.related ?? '');

/**
 * @param rows the register's rows, in which `finding.row` counts
 * @param table name of the register's table by the contract, e.g. 客户台账
 */
export const markOf = (finding: Finding, rows: RegisterRows | undefined, table: string): FindingMark => ({
  rule: finding.rule,
  register: table,
  key: keyOf(finding, rows),
  column: finding.column ?? '',
  print: fingerprint(`${finding.value === null ? '' : String(finding.value)}${APART}${factsOf(finding)}`),
});

/** One text per mark, for looking marks up. */
export const markText = ({ rule, register, key, column, print }: FindingMark): string =>
  [rule, register, key, column, print].join(APART);
