/** Every command of the product, for ribbon, pane and headless run alike. */
export { planIntake } from './plan-intake';
export { build } from './build';
export { check } from './checks/check';
export { applyFixes } from './checks/apply-fixes';
export { dismiss, recall } from './checks/dismiss';
export { readPolicy } from './policy/read-policy';
export { setParameter } from './policy/set-parameter';
export { listReports } from './reports/list-reports';
export { makeReports } from './reports/make-reports';
export { refreshReports } from './reports/refresh-reports';
export { undo } from './undo';
export { jump } from './jump';
export { explainTier } from './explain-tier';
export { startAddIn } from './start';
export { readSourceSheets } from './support/read-source-sheets';
export { presetIds, registerName, reportIds } from './support/ids';
export { reasonText as skippedReason } from './support/intake-log';
export { todaySerial } from './support/today';
