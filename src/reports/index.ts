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
import { newCustomerApplication } from './17-new-customer-application';
import { customerData } from './18-customer-data';
import { customerCard } from './19-customer-card';
import { relationshipCard } from './20-relationship-card';
import { creditInvestigation } from './21-credit-investigation';
import { creditReviews } from './22-credit-reviews';
import { regularCustomerMeasures } from './23-regular-customer-measures';
import { relationshipPlan } from './24-relationship-plan';
import { leadRefusals } from './25-lead-refusals';
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
import { creditBalances } from './39-credit-balances';
import { creditRecovery } from './40-credit-recovery';
import { overLimitSale } from './41-over-limit-sale';
import { complaintLog } from './42-complaint-log';
import { complaintStatistics } from './43-complaint-statistics';
import { complaintAnalysis } from './44-complaint-analysis';
import { complaintHandling } from './45-complaint-handling';
import { complaintNotice } from './46-complaint-notice';
import { complaintWeeks } from './47-complaint-weeks';
import { satisfactionStatistics } from './48-satisfaction-statistics';
import { satisfactionSurvey } from './49-satisfaction-survey';
import { serviceStatistics } from './50-service-statistics';
import { customerProposals } from './51-customer-proposals';
import { informationCompleteness } from './52-information-completeness';
import { purchasesAndExpense } from './53-purchases-and-expense';
import { newCustomerExpense } from './54-new-customer-expense';
import { fileHandover } from './55-file-handover';
import { loanRegister } from './56-loan-register';
import { contractExpiry } from './57-contract-expiry';
import { overdue } from './58-overdue';
import { toDo } from './59-to-do';
import { performance } from './60-performance';
import { salesByRegion } from './61-sales-by-region';
import { dealersMonth } from './62-dealers-month';
import { leadConversion } from './63-lead-conversion';
import { serviceVoucher } from './64-service-voucher';
import { repairCard } from './65-repair-card';
import { goodsReceipt } from './66-goods-receipt';
import { goodsInAndOut } from './67-goods-in-and-out';
import { technicianDay } from './68-technician-day';
import { serviceHeadDay } from './69-service-head-day';
import { maintenanceNotice } from './70-maintenance-notice';
import { customerDataChange } from './71-customer-data-change';
import { newCustomerExpenseApplication } from './72-new-customer-expense-application';
import { visitReport } from './73-visit-report';
import { salesFunnel } from './74-sales-funnel';
import { partnerAdmission } from './75-partner-admission';
import { callRegister } from './76-call-register';
import { returns } from './77-returns';
import { salesPlan } from './78-sales-plan';
import type { ReportDef } from './types';

export {
  customPeriod,
  defaultPeriod,
  monthPeriod,
  quarterPeriod,
  twelveMonths,
  weekPeriod,
  yearPeriod,
} from './support/periods';
export { NO_CHOICE, PERIOD_KINDS, chosenPeriod, hasPeriod } from './support/choice';
export type { PeriodChoice, PeriodKind, ReportChoice } from './support/choice';
export { buildCompared, isComparable } from './support/compare';
export { isScoped, scopeChoices, scopeRegisters } from './support/scope';
export type { ReportScope } from './support/scope';
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
  newCustomerApplication,
  customerData,
  customerCard,
  relationshipCard,
  creditInvestigation,
  creditReviews,
  regularCustomerMeasures,
  relationshipPlan,
  leadRefusals,
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
  creditBalances,
  creditRecovery,
  overLimitSale,
  complaintLog,
  complaintStatistics,
  complaintAnalysis,
  complaintHandling,
  complaintNotice,
  complaintWeeks,
  satisfactionStatistics,
  satisfactionSurvey,
  serviceStatistics,
  customerProposals,
  informationCompleteness,
  purchasesAndExpense,
  newCustomerExpense,
  fileHandover,
  loanRegister,
  contractExpiry,
  overdue,
  toDo,
  performance,
  salesByRegion,
  dealersMonth,
  leadConversion,
  serviceVoucher,
  repairCard,
  goodsReceipt,
  goodsInAndOut,
  technicianDay,
  serviceHeadDay,
  maintenanceNotice,
  customerDataChange,
  newCustomerExpenseApplication,
  visitReport,
  salesFunnel,
  partnerAdmission,
  callRegister,
  returns,
  salesPlan,
];

const byId = new Map(REPORTS.map((report) => [report.id, report]));

/** The report of a number; undefined when there is none. */
export const reportById = (id: number): ReportDef | undefined => byId.get(id);

/** Native table of a report: 报表_01 … 报表_78. */
export const reportTableName = (id: number): string => `报表_${String(id).padStart(2, '0')}`;
