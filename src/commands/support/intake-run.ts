/** What every step of intake begins with: the source sheets, and how they are to be read. */
import type { IntakeOptions, IntakePlan, SourceSheet } from '../../intake';
import { presets } from '../../policy/presets';
import {
  type Inspection,
  type WorkbookRun,
  inspect,
  readMappingMemory,
  readSources,
  workbookName,
} from '../../workbook';
import type { CommandContext } from '../types';
import type { PlanView, TableDecision } from '../views';
import { todaySerial } from './today';

export interface IntakeInput {
  /** Preset id; the first one when the workbook has none yet. Registers that stand keep the one they were made under. */
  readonly preset?: string;
  /** Sheets of other workbooks that go into the same registers. */
  readonly others?: readonly SourceSheet[];
  /** Kinds of cleaning to leave out this time: keys of `intake.cleaning.*`. */
  readonly without?: readonly string[];
  /** The open workbook was a text file: fields of each line, by sheet name. A sheet alone does not tell a short line. */
  readonly lineLengths?: Readonly<Record<string, readonly number[]>>;
}

/** A sheet that was a text file, with the lengths of its lines. */
const withLengths = (sheet: SourceSheet, known: IntakeInput['lineLengths']): SourceSheet => {
  const lineLengths = known?.[sheet.name];
  return lineLengths ? { ...sheet, lineLengths } : sheet;
};

/** A plan with the person's corrections to it. */
export interface CorrectedInput extends IntakeInput {
  /** The plan the person saw. */
  readonly plan: IntakePlan;
  readonly decisions: readonly TableDecision[];
}

/** What would be written: shown before anything is. */
export type Preview = Pick<PlanView, 'plan' | 'cleaning' | 'updates'>;

export interface IntakeRun {
  readonly state: Inspection;
  readonly sheets: readonly SourceSheet[];
  readonly options: IntakeOptions & Required<Pick<IntakeOptions, 'workbook' | 'remembered'>>;
}

/** @param asOf a whole serial; today when left out. Dates without a year take theirs from it. */
export const openIntake = async (
  run: WorkbookRun,
  input: IntakeInput,
  asOf: number | undefined,
  context: CommandContext,
): Promise<IntakeRun> => {
  const state = await inspect(run);
  context.progress('readSources');
  const own = await readSources(run);
  const sheets = [...own.map((sheet) => withLengths(sheet, input.lineLengths)), ...(input.others ?? [])];
  const options = {
    preset: (state.built ? state.preset : input.preset) ?? presets[0]!.id,
    asOf: asOf ?? todaySerial(),
    workbook: await workbookName(run),
    remembered: await readMappingMemory(run),
    ...(input.without ? { without: input.without } : {}),
  };
  context.progress('plan');
  return { state, sheets, options };
};
