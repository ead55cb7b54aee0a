/** All policy parameters, in the order of the sheet 制度参数. */
import { asOfParameters } from './as-of';
import { deadlineParameters } from './deadlines';
import { jointVentureParameters } from './joint-venture';
import { operationParameters } from './operations';
import { tierParameters } from './tiers';
import type { ParameterDef } from './types';

export type { ParameterDef, ParameterType } from './types';

export const parameters: readonly ParameterDef[] = [
  ...asOfParameters,
  ...tierParameters,
  ...jointVentureParameters,
  ...deadlineParameters,
  ...operationParameters,
];

export const parameterByName: ReadonlyMap<string, ParameterDef> = new Map(
  parameters.map((parameter) => [parameter.name, parameter]),
);
