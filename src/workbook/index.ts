/**
 * The room that talks to Excel, and the only one that names its objects. Every function opens the workbook itself and
 * takes the run of its command: `const run = openRun({ signal }); await readSources(run)`. Errors are `WorkbookError`s.
 */
export { openRun } from './office/run';
export type { RunOptions, WorkbookRun } from './office/run';
export type { Metrics } from './office/metrics';
export { WorkbookError } from './office/errors';
export type { WorkbookErrorCode } from './office/errors';
export { columnName, columnIndex, cellAddress } from './office/a1';
export * from './types';
export { readSources } from './read/read-sources';
export { workbookName } from './read/workbook-name';
export { readMappingMemory, writeMappingMemory } from './state/mapping-memory';
export { inspect } from './state/inspect';
export { readRegisters } from './read/read-registers';
export { rereadRegister } from './read/reread-register';
export type { Reread } from './read/reread-register';
export { readTable } from './read/read-table';
export { readAliases } from './read/read-aliases';
export { readParameters } from './read/read-parameters';
export { writeRegisters } from './write/write-registers';
export { parameterPlaces, setAsOf, setParameter, setParameters } from './write/set-parameter';
export type { ParameterContent, ParameterPlace } from './write/set-parameter';
export { refreshValues } from './write/refresh-values';
export { writeFindings } from './write/write-findings';
export { readDismissals, writeDismissals } from './write/dismissals';
export { missingColumns, restoreColumns } from './align/missing-columns';
export { addAliases } from './write/add-aliases';
export type { NewAlias } from './write/add-aliases';
export { deleteRows } from './write/delete-rows';
export { updateRegisters } from './write/update-registers';
export { applyPolicy } from './policy/apply-policy';
export type { PolicyChange, PolicyOutcome } from './policy/apply-policy';
export { readPolicyState } from './policy/read-policy-state';
export type { PolicyState } from './policy/read-policy-state';
export { readHeader } from './read/read-header';
export { writeCells } from './write/write-cells';
export { writeIntakeLog } from './write/write-intake-log';
export { writeReport, writeReports } from './report/write-report';
export { transaction, undoLast, undoable } from './undo/transaction';
export { jump } from './events/jump';
export { selectedRecords } from './events/selected-records';
export type { SelectedRecords } from './events/selected-records';
export { selectionInfo } from './events/selection-info';
export { onLocalChange } from './events/on-local-change';
