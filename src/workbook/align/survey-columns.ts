/** The columns of registers as they stand, beside those that the policy asks for. */
import type { Preset } from '../../policy/presets';
import { registers } from '../../registers';
import type { RegisterId } from '../../registers/types';
import { registerSchema } from '../../schema';
import type { Session } from '../office/session';
import { readBlocks, type Block } from '../read/blocks';
import { locate } from '../read/read-registers';
import { namesOf } from '../state/names-of';
import { labelsOf, recogniseColumns } from './known-columns';
import type { Survey } from '../state/survey';
import { columnsOf, emptyDraft } from '../write/register-plan';
import type { SheetColumn } from '../write/sheet-model';

export interface StandingRegister {
  readonly register: RegisterId;
  /** Contract name. */
  readonly name: string;
  readonly body: Block;
  /** Headers as they stand. */
  readonly headers: readonly string[];
  /** The same as labels of the schema; a person's own columns keep their names. */
  readonly labels: readonly string[];
  /** First row, as formulas. */
  readonly first: readonly unknown[];
  /** Every column of the schema, with its formula in this workbook's names. */
  readonly wanted: readonly SheetColumn[];
}

/** Every column of a register under a policy, as it would be written into this workbook. */
export const wantedColumns = (found: Survey, register: RegisterId, name: string, policy: Preset): SheetColumn[] => {
  const schema = registerSchema(register, policy);
  return columnsOf(schema, emptyDraft(schema), namesOf(found, name), new Set(), '');
};

export const surveyColumns = async (session: Session, found: Survey, policy: Preset): Promise<StandingRegister[]> => {
  const defs = registers.filter(({ name }) => found.table(name));
  const places = await locate(
    session,
    found,
    defs.map(({ name }) => name),
  );
  const blocks = places.map((place): Block => ({ ...place!.header, rows: Math.min(2, place!.body.rows + 1) }));
  const cells = await readBlocks(session, blocks, ['formulas']);
  const headers = cells.map(({ formulas }) => formulas[0]!.map(String));
  // All of them before any formula is rendered: formulas read columns of other registers.
  await recogniseColumns(
    session,
    found,
    defs.map(({ id }, at) => ({ register: id, headers: headers[at]! })),
  );
  const standing: StandingRegister[] = [];
  for (const [at, { id, name }] of defs.entries()) {
    standing.push({
      register: id,
      name,
      body: places[at]!.body,
      headers: headers[at]!,
      labels: await labelsOf(session, found, id, headers[at]!),
      first: cells[at]!.formulas[1] ?? [],
      wanted: wantedColumns(found, id, name, policy),
    });
  }
  return standing;
};

/** Columns of the schema that a person has deleted (or that a new policy asks for). */
export const gapsOf = ({ wanted, labels }: StandingRegister): readonly SheetColumn[] => {
  const standing = new Set(labels);
  return wanted.filter(({ label }) => !standing.has(label));
};
