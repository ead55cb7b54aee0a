/** What is remembered of a first intake. */
import { registerById } from '../../registers';
import { fingerprint } from '../../values/fingerprint';
import type { IntakeResult } from '../types';
import { draftPrints, segmentsOf } from './draft-prints';
import type { SourceMemory } from './memory';
import { Prints, cellText } from './prints';

/** A salt of the workbook's own: made of its first rows, so that the same intake gives the same file. */
export const saltOf = ({ drafts }: Pick<IntakeResult, 'drafts'>): string =>
  fingerprint(
    drafts
      .flatMap(({ register, rows }) => [register, String(rows.length), ...rows.slice(0, 200).flat().map(cellText)])
      .join('\u0000'),
  );

export const memoryOf = (result: IntakeResult, workbook: string): SourceMemory => {
  const salt = saltOf(result);
  const prints = new Prints(salt);
  return {
    salt,
    segments: result.drafts.flatMap((draft) => {
      const made = draft.register === 'customers' ? result.made : new Set<number>();
      return segmentsOf(draft, draftPrints(registerById(draft.register), draft, prints, workbook, made), made);
    }),
  };
};
