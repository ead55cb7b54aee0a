/** Columns that stand, when the policy changes what is said about them: header notes, lists to choose from, colours. */
import type { Session } from '../office/session';
import { Lists } from '../write/lists';
import { colourWhere } from '../write/register-sheet';
import type { SheetColumn } from '../write/sheet-model';
import { noteValidation, putValidation, validationOf, type Validation } from '../write/validation';
import type { StandingRegister } from './survey-columns';

interface Redressed {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly before: Validation;
  readonly after: Validation;
}

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Values that had no colour before. Colours that stand are left: nobody says whose they are. */
const freshTones = (old: SheetColumn, next: SheetColumn) =>
  Object.entries(next.tones ?? {}).filter(([value, tone]) => old.tones?.[value] !== tone);

/** True when something of a register's columns besides their formulas reads differently. */
export const isRedressed = ({ wanted }: StandingRegister, old: ReadonlyMap<string, SheetColumn>): boolean =>
  wanted.some((next) => {
    const before = old.get(next.label);
    return before && (before.note !== next.note || differs([before.rule, before.tones], [next.rule, next.tones]));
  });

/**
 * Brings the columns of a register to what the new policy says of them.
 * @param old its columns as the former policy had them, by label
 */
export const redressColumns = async (
  session: Session,
  { body, labels, wanted }: StandingRegister,
  old: ReadonlyMap<string, SheetColumn>,
  nameOf: (name: string) => string,
): Promise<void> => {
  const { sheet, row, rows } = body;
  const lists = new Lists('');
  const work = wanted.flatMap((next): Redressed[] => {
    const before = old.get(next.label);
    const at = labels.indexOf(next.label);
    if (!before || at < 0) return [];
    const column = body.column + at;
    const found: Redressed[] = [];
    const { label } = next;
    if (before.note !== next.note) {
      const notes = { before: noteValidation(label, before.note), after: noteValidation(label, next.note) };
      found.push({ row: row - 1, column, rows: 1, ...notes });
    }
    if (before.rule && next.rule && differs(before.rule, next.rule)) {
      const [was, is] = [before.rule, next.rule].map((rule) => validationOf(next, rule, lists, nameOf));
      found.push({ row, column, rows, before: was!, after: is! });
    }
    return found;
  });
  for (const { after, ...change } of work) {
    session.run.record({ kind: 'validation', sheet, ...change });
    await session.queue(
      () => putValidation(session.sheet(sheet).getRangeByIndexes(change.row, change.column, change.rows, 1), after),
      4,
      600,
    );
  }
  for (const next of wanted) {
    const before = old.get(next.label);
    const at = labels.indexOf(next.label);
    if (!before || at < 0) continue;
    const cells = session.sheet(sheet).getRangeByIndexes(row, body.column + at, rows, 1);
    for (const [value, tone] of freshTones(before, next)) await session.queue(() => colourWhere(cells, value, tone), 5);
  }
};
