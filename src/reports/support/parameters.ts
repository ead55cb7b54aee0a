/** Numbers of 制度参数. */
import type { ReportContext } from '../types';

/** The number of a parameter by its name without `P_`; 0 when the manager has put something else there. */
export const parameter = (context: ReportContext, name: string): number => {
  const value = context.parameters.get(name);
  return typeof value === 'number' ? value : 0;
};
