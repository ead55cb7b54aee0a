/** All policy parameters, in the order of the sheet 制度参数. */
import { asOfParameters } from './as-of';
import { deadlineParameters } from './deadlines';
import { jointVentureParameters } from './joint-venture';
import { operationParameters } from './operations';
import { tierParameters } from './tiers';
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
  { id: 'tiers', zh: '等级与分类', en: 'Tiers and classes', parameters: tierParameters },
  { id: 'jointVenture', zh: '联营工程评价', en: 'Joint-venture grading', parameters: jointVentureParameters },
  { id: 'deadlines', zh: '期限', en: 'Deadlines', parameters: deadlineParameters },
  {
    id: 'operations',
    zh: '招待、扣罚、账龄与其他',
    en: 'Hospitality, fines, aging and others',
    parameters: operationParameters,
  },
];

export const parameters: readonly ParameterDef[] = parameterGroups.flatMap((group) => group.parameters);

export const parameterByName: ReadonlyMap<string, ParameterDef> = new Map(
  parameters.map((parameter) => [parameter.name, parameter]),
);
