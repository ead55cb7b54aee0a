/** Reads what the checks look at, runs them, and sets aside what people have dismissed. */
import { type CheckContext, type Finding, PARAMETERS, type RegisterRows, mergeFindings, runChecks } from '../../checks';
import { registerById } from '../../registers';
import type { RegisterId } from '../../registers/types';
import {
  type ColumnDifferences,
  type Dismissal,
  type Inspection,
  type ParameterPlace,
  type Parameters,
  type WorkbookRun,
  columnDifferences,
  inspect,
  parameterPlaces,
  readDismissals,
  readParameters,
  readRegisters,
} from '../../workbook';
import { nameKnowledge } from '../duplicates/name-knowledge';
import type { CommandContext } from '../types';
import type { FindingMark } from '../views';
import { lastCheck } from './last-check';
import { lasting } from './lasting';
import { markOf, markText } from './mark';

/** What only intake knows: its own findings, by draft row (= register row), and the fields no source column fed. */
export interface IntakeKnowledge {
  readonly findings: readonly Finding[];
  readonly missing: CheckContext['missing'];
}

/** A finding with its mark. */
export interface Marked {
  readonly finding: Finding;
  readonly mark: FindingMark;
}

/** Everything a run over the checks has read and found. */
export interface Found {
  readonly state: Inspection;
  readonly registers: Map<RegisterId, RegisterRows>;
  readonly parameters: Parameters;
  readonly parameterPlaces: ReadonlyMap<string, ParameterPlace>;
  readonly dismissals: readonly Dismissal[];
  readonly names: CheckContext['names'];
  readonly gaps: ColumnDifferences['gaps'];
  readonly renamed: ColumnDifferences['renamed'];
  readonly active: readonly Marked[];
  readonly dismissed: readonly (Marked & { readonly by: Dismissal })[];
}

/** Name of the table that a finding is about, by the contract. */
const PARAMETER_TABLE = '制度参数';
export const tableOf = (register: RegisterId): string =>
  register === PARAMETERS ? PARAMETER_TABLE : registerById(register).name;

/** Marks findings and parts them into those in force and those set aside. */
export const sift = (
  findings: readonly Finding[],
  registers: ReadonlyMap<RegisterId, RegisterRows>,
  dismissals: readonly Dismissal[],
): Pick<Found, 'active' | 'dismissed'> => {
  const known = new Map(dismissals.map((one) => [markText(one), one]));
  const active: Marked[] = [];
  const dismissed: (Marked & { by: Dismissal })[] = [];
  for (const finding of findings) {
    const mark = markOf(finding, registers.get(finding.register), tableOf(finding.register));
    const by = known.get(markText(mark));
    if (by) dismissed.push({ finding, mark, by });
    else active.push({ finding, mark });
  }
  return { active, dismissed };
};

/** The context of the checks from what was read. */
export const contextOf = (
  registers: ReadonlyMap<RegisterId, RegisterRows>,
  parameters: Parameters,
  more: Pick<CheckContext, 'missing' | 'names'> = {},
): CheckContext => ({
  registers,
  parameters: parameters.values,
  asOf: parameters.asOf,
  preset: parameters.policy,
  coveredYears: parameters.coveredYears,
  ...more,
});

/** One whole run over every register. */
export const find = async (run: WorkbookRun, context: CommandContext, intake?: IntakeKnowledge): Promise<Found> => {
  context.progress('readRegisters');
  const state = await inspect(run);
  const registers = await readRegisters(run);
  const parameters = await readParameters(run);
  const places = await parameterPlaces(run, [...parameters.values.keys()]);
  const dismissals = await readDismissals(run);
  const names = await nameKnowledge(run);
  const { gaps, renamed } = await columnDifferences(run);
  context.progress('check');
  const found = runChecks(contextOf(registers, parameters, { missing: intake?.missing, names }), {
    signal: context.signal,
  });
  const last = lastCheck();
  const fromIntake = intake?.findings ?? (last ? lasting(last, registers) : []);
  const findings = mergeFindings(fromIntake, found);
  const sifted = sift(findings, registers, dismissals);
  return { state, registers, parameters, parameterPlaces: places, dismissals, names, gaps, renamed, ...sifted };
};
