/** All policy parameters, in the order of the sheet 制度参数. */
import { asOfParameters } from './as-of';
import { complaintDeadlineParameters } from './complaint-deadlines';
import { serviceDeadlineParameters } from './service-deadlines';
import { customerDeadlineParameters } from './customer-deadlines';
import { documentDeadlineParameters } from './document-deadlines';
import { jointVentureParameters } from './joint-venture';
import { hospitalityParameters } from './hospitality';
import { fineParameters } from './fines';
import { targetParameters } from './targets';
import { financeParameters } from './finance';
import { compositeParameters } from './composite';
import { pointsParameters } from './points';
import { classParameters } from './classes';
import { lifeCycleParameters } from './life-cycle';
import type { ParameterDef } from './types';

export type { ParameterDef, ParameterType } from './types';

export interface ParameterGroup {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly parameters: readonly ParameterDef[];
}

/** The parameters by subject, as the pane shows them. */
export const parameterGroups: readonly ParameterGroup[] = [
  { id: 'asOf', zh: '截至日期', en: 'As-of date', parameters: asOfParameters },
  {
    id: 'tiers',
    zh: '等级与分类',
    en: 'Tiers and classes',
    parameters: [...compositeParameters, ...pointsParameters, ...classParameters, ...lifeCycleParameters],
  },
  { id: 'jointVenture', zh: '联营工程评价', en: 'Joint-venture grading', parameters: jointVentureParameters },
  {
    id: 'deadlines',
    zh: '期限',
    en: 'Deadlines',
    parameters: [
      ...complaintDeadlineParameters,
      ...serviceDeadlineParameters,
      ...customerDeadlineParameters,
      ...documentDeadlineParameters,
    ],
  },
  {
    id: 'operations',
    zh: '招待、扣罚、账龄与其他',
    en: 'Hospitality, fines, aging and others',
    parameters: [...hospitalityParameters, ...fineParameters, ...targetParameters, ...financeParameters],
  },
];

export const parameters: readonly ParameterDef[] = parameterGroups.flatMap((group) => group.parameters);

export const parameterByName: ReadonlyMap<string, ParameterDef> = new Map(
  parameters.map((parameter) => [parameter.name, parameter]),
);
