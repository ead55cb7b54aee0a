/** Remembers which column is which, so that a renamed one is known again. */
import type { Session } from '../office/session';
import { rememberColumns } from '../state/column-memory';
import type { Survey } from '../state/survey';
import type { StandingRegister } from './survey-columns';

/** To be called once columns have been added; a person's own columns are not remembered. */
export const rememberRegisters = (
  session: Session,
  found: Survey,
  registers: readonly StandingRegister[],
): Promise<void> =>
  rememberColumns(
    session,
    registers.map(({ name, headers, labels, wanted }) => {
      const ours = new Set(wanted.map(({ label }) => label));
      return {
        name,
        table: found.tableName(name),
        labels: new Map(
          headers.map((header, at) => [header, labels[at]!] as const).filter(([, label]) => ours.has(label)),
        ),
      };
    }),
  );
