/** What a sheet without any header is about. */
import type { Candidate } from './candidate';
import { candidateOf } from './candidate';
import type { IntakeDefinitions } from './definitions';
import type { FoundSheet } from './find/found';
import { headerlessTable, sameColumns } from './find/headerless';
import type { Choice } from './map/choose';
import { chooseRegister } from './map/choose';
import type { ColumnMapping } from './types';

/** A sheet without header as its sibling's continuation, or as customers when the values alone tell. */
export const adoptHeaderless = (
  found: FoundSheet,
  candidates: readonly Candidate[],
  choices: readonly Choice[],
  definitions: IntakeDefinitions,
  preset: string,
): { readonly candidate: Candidate; readonly choice: Choice } | undefined => {
  const table = headerlessTable(found);
  if (!table) return undefined;
  const plain = candidateOf(found, table);
  const profiles = plain.columns.map(({ profile }) => profile);
  const at = candidates.findIndex(
    (sibling, i) =>
      choices[i]?.register != null &&
      sibling.columns.length === plain.columns.length &&
      sameColumns(
        sibling.columns.map(({ profile }) => profile),
        profiles,
      ),
  );
  if (at >= 0) {
    const sibling = choices[at]!;
    const mapping = plain.columns.map(({ column, samples }, i): ColumnMapping => {
      const like = sibling.mapping[i]!;
      const confidence = like.field === null ? 0 : Math.min(like.confidence, SIBLING);
      const reason = { key: 'reason.sibling', params: { sheet: candidates[at]!.found.grid.sheet.name } };
      return { ...like, column, samples, confidence, reason };
    });
    return { candidate: plain, choice: { ...sibling, confidence: Math.min(sibling.confidence, SIBLING), mapping } };
  }
  const choice = chooseRegister(plain.columns, plain.texts, definitions, preset);
  return choice.register === 'customers' ? { candidate: plain, choice } : undefined;
};

/** How sure a mapping is that rests on another sheet's header. */
const SIBLING = 0.7;
