/** Findings of intake and of the checks together: one finding per fault. */
import type { Finding } from './types';

/**
 * Intake sees what the register no longer shows: an unknown name, lost digits, an unclear date. Where it calls a cell an
 * error or has lost its digits, the check's complaint about the same cell is that fault under another name and is left out.
 */
export const mergeFindings = (intake: readonly Finding[], checks: readonly Finding[]): Finding[] => {
  const cell = (found: Finding): string => `${found.register}\u0000${found.row}\u0000${found.column}`;
  const spoiled = (found: Finding): boolean => found.severity === '错误' || found.rule === 'lostDigits';
  const named = new Set(intake.filter((found) => found.row !== null && spoiled(found)).map(cell));
  return [...intake, ...checks.filter((found) => found.row === null || !named.has(cell(found)))];
};
