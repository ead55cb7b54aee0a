/** Deadline rules by register. */
import type { DeadlineRule } from './types';
import { complaintDeadlines } from './complaints';
import { customerDeadlines } from './customers';
import { leadDeadlines } from './leads';
import { archiveDeadlines } from './archives';
import { contractDeadlines } from './contracts';
import { creditReviewDeadlines } from './credit-reviews';
import { loanDeadlines } from './loans';
import { receivableDeadlines } from './receivables';
import { relationshipExpenseDeadlines } from './relationship-expense';
import { visitDeadlines } from './visits';
import { serviceDeadlines } from './service-calls';

export { deadlineColumns } from './engine';
export type { DeadlineRule } from './types';

/** Rules by register id. A new rule is a line in its register's file; a register's first rules are a file and a line here. */
export const deadlinesByRegister: Readonly<Record<string, readonly DeadlineRule[]>> = {
  customers: customerDeadlines,
  receivables: receivableDeadlines,
  complaints: complaintDeadlines,
  visits: visitDeadlines,
  relationshipExpense: relationshipExpenseDeadlines,
  contracts: contractDeadlines,
  archives: archiveDeadlines,
  loans: loanDeadlines,
  serviceCalls: serviceDeadlines,
  leads: leadDeadlines,
  creditReviews: creditReviewDeadlines,
};

/** The rules of a register, in the order of their columns; none for most. */
export const deadlineRules = (
  register: string,
  rules: Readonly<Record<string, readonly DeadlineRule[]>> = deadlinesByRegister,
): readonly DeadlineRule[] => rules[register] ?? [];
