/** The checks in the order in which their findings are shown, and the run over all of them. */
import { blacklistTrade } from './blacklist-trade';
import { calendarYear } from './calendar-year';
import { closedUnsatisfied } from './closed-unsatisfied';
import { compensation } from './compensation';
import { complaintHandler } from './complaint-handler';
import { creditCode } from './credit-code';
import { dateOrder } from './date-order';
import { duplicateCustomer } from './duplicate-customer';
import { email } from './email';
import { expenseAfterSigning } from './expense-after-signing';
import { expenseCustomer } from './expense-customer';
import { futureDate } from './future-date';
import { hospitalityCompanions } from './hospitality-companions';
import { hospitalityHost } from './hospitality-host';
import { hospitalityOver } from './hospitality-over';
import { idNumber } from './id-number';
import { incompleteFile } from './incomplete-file';
import { leadCancelled } from './lead-cancelled';
import { leadDuplicate } from './lead-duplicate';
import { list } from './list';
import { loanApprover } from './loan-approver';
import { lostDigits } from './lost-digits';
import { overCredit } from './over-credit';
import { overCreditTrade } from './over-credit-trade';
import { override } from './override';
import { ownerChange } from './owner-change';
import { parameters } from './parameters';
import { plate } from './plate';
import { postcode } from './postcode';
import { qualityVisits } from './quality-visits';
import { range } from './range';
import { reference } from './reference';
import { repeatComplaint } from './repeat-complaint';
import { required } from './required';
import { retention } from './retention';
import { secondOwner } from './second-owner';
import { similarNames } from './similar-names';
import { taskDay } from './task-day';
import { telephone } from './telephone';
import { type } from './type';
import { unique } from './unique';
import { vin } from './vin';
import type { Check, CheckContext, Finding } from './types';

export { findPairs } from './duplicates';
export type { DuplicatePair, Evidence, NameKnowledge, Strength } from './duplicates';
export { mergeFindings } from './merge';
export { PARAMETERS, parameters as checkParameters } from './parameters';
export type { Check, CheckContext, Finding, RegisterRows, Severity } from './types';

export const CHECKS: readonly Check[] = [
  parameters,
  required,
  unique,
  type,
  list,
  range,
  taskDay,
  reference,
  dateOrder,
  futureDate,
  lostDigits,
  telephone,
  email,
  postcode,
  creditCode,
  idNumber,
  plate,
  vin,
  duplicateCustomer,
  similarNames,
  leadDuplicate,
  override,
  overCredit,
  overCreditTrade,
  blacklistTrade,
  secondOwner,
  ownerChange,
  retention,
  incompleteFile,
  loanApprover,
  hospitalityOver,
  hospitalityCompanions,
  hospitalityHost,
  expenseCustomer,
  expenseAfterSigning,
  repeatComplaint,
  complaintHandler,
  compensation,
  closedUnsatisfied,
  qualityVisits,
  leadCancelled,
  calendarYear,
];

/** Every rule id a finding may carry. */
export const RULES: readonly string[] = CHECKS.flatMap((check) => check.rules ?? [check.id]);

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** Which checks to run; all when left out. */
  readonly only?: (check: Check) => boolean;
  /** Told after each check. */
  readonly onProgress?: (done: number, total: number, check: string) => void;
}

/**
 * Runs every check. Findings come in the order of `CHECKS`, within a check by register and row.
 * @throws the signal's reason when the run is cancelled; nothing is half done, since checks only read.
 */
export const runChecks = (context: CheckContext, { signal, only, onProgress }: RunOptions = {}): Finding[] => {
  const findings: Finding[] = [];
  CHECKS.filter((check) => only?.(check) ?? true).forEach((check, at) => {
    signal?.throwIfAborted();
    for (const found of check.run(context)) findings.push(found);
    onProgress?.(at + 1, CHECKS.length, check.id);
  });
  return findings;
};
