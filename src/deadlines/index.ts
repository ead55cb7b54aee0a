/** Deadline rules by register. */
import type { DeadlineRule } from './types';
import { complaintDeadlines } from './complaints';
import { customerDeadlines } from './customers';
import { leadDeadlines } from './leads';
import {
  archiveDeadlines,
  contractDeadlines,
  creditReviewDeadlines,
  loanDeadlines,
  receivableDeadlines,
  relationshipExpenseDeadlines,
  visitDeadlines,
} from './others';
import { serviceDeadlines } from './service-calls';

export { deadlineColumns } from './engine';
export type { DeadlineRule } from './types';

const RULES: Readonly<Record<string, readonly DeadlineRule[]>> = {
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
export const deadlineRules = (register: string): readonly DeadlineRule[] => RULES[register] ?? [];
