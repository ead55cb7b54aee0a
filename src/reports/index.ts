/** The standard reports, by number (requirements section 5). */
import { customerCategories } from './01-customer-categories';
import { customerAnalysis } from './02-customer-analysis';
import { customerTiers } from './03-customer-tiers';
import { tiersByDepartment } from './04-tiers-by-department';
import { keyCustomers } from './05-key-customers';
import { keyCustomerMeasures } from './06-key-customer-measures';
import { tierReview } from './07-tier-review';
import { goodCustomers } from './08-good-customers';
import { riskyCustomers } from './09-risky-customers';
import { problemCustomers } from './10-problem-customers';
import { customerDistribution } from './11-customer-distribution';
import { customerChanges } from './12-customer-changes';
import { salesByMonth } from './13-sales-by-month';
import { pareto } from './14-pareto';
import { customerRoll } from './15-customer-roll';
import { targetCustomers } from './16-target-customers';
import { creditReviews } from './22-credit-reviews';
import { leadStages } from './26-lead-stages';
import { contactLog } from './27-contact-log';
import { visitLog } from './28-visit-log';
import { visitPlan } from './29-visit-plan';
import { visitCompletion } from './30-visit-completion';
import { hospitalityLog } from './31-hospitality-log';
import { hospitalityCost } from './32-hospitality-cost';
import { receivablesMonth } from './33-receivables-month';
import { aging } from './34-aging';
import { collectionPlan } from './35-collection-plan';
import { collectionStatus } from './36-collection-status';
import { badDebts } from './37-bad-debts';
import { badDebtFollowUp } from './38-bad-debt-follow-up';
import { creditRecovery } from './40-credit-recovery';
import { complaintLog } from './42-complaint-log';
import { complaintStatistics } from './43-complaint-statistics';
import { satisfactionStatistics } from './48-satisfaction-statistics';
import { serviceStatistics } from './50-service-statistics';
import { informationCompleteness } from './52-information-completeness';
import { fileHandover } from './55-file-handover';
import { loanRegister } from './56-loan-register';
import { contractExpiry } from './57-contract-expiry';
import { overdue } from './58-overdue';
import { performance } from './60-performance';
import { salesByRegion } from './61-sales-by-region';
import { leadConversion } from './63-lead-conversion';
import { callRegister } from './76-call-register';
import { returns } from './77-returns';
import type { ReportDef } from './types';

export { customPeriod, defaultPeriod, monthPeriod, quarterPeriod, twelveMonths, yearPeriod } from './support/periods';
export type * from './types';

export const REPORTS: readonly ReportDef[] = [
  customerCategories,
  customerAnalysis,
  customerTiers,
  tiersByDepartment,
  keyCustomers,
  keyCustomerMeasures,
  tierReview,
  goodCustomers,
  riskyCustomers,
  problemCustomers,
  customerDistribution,
  customerChanges,
  salesByMonth,
  pareto,
  customerRoll,
  targetCustomers,
  creditReviews,
  leadStages,
  contactLog,
  visitLog,
  visitPlan,
  visitCompletion,
  hospitalityLog,
  hospitalityCost,
  receivablesMonth,
  aging,
  collectionPlan,
  collectionStatus,
  badDebts,
  badDebtFollowUp,
  creditRecovery,
  complaintLog,
  complaintStatistics,
  satisfactionStatistics,
  serviceStatistics,
  informationCompleteness,
  fileHandover,
  loanRegister,
  contractExpiry,
  overdue,
  performance,
  salesByRegion,
  leadConversion,
  callRegister,
  returns,
];

const byId = new Map(REPORTS.map((report) => [report.id, report]));

/** The report of a number; undefined when there is none. */
export const reportById = (id: number): ReportDef | undefined => byId.get(id);

/** Native table of a report: 报表_01 … 报表_78. */
export const reportTableName = (id: number): string => `报表_${String(id).padStart(2, '0')}`;
