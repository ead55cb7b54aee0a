/** Sets of reports that are made together, by number (requirements section 5). */
export interface ReportSet {
  /** Its name is the sentence `pane.reports.set.<id>`. */
  readonly id: string;
  readonly reports: readonly number[];
}

export const REPORT_SETS: readonly ReportSet[] = [
  { id: 'monthEnd', reports: [1, 3, 12, 13, 33, 34, 36, 42, 43, 58, 59, 60] },
  { id: 'receivables', reports: [33, 34, 35, 36, 37, 38, 39, 40] },
  { id: 'grading', reports: [1, 2, 3, 4, 5, 7, 8, 9, 10, 14] },
  { id: 'visits', reports: [27, 28, 29, 30, 31, 32] },
  { id: 'service', reports: [42, 43, 44, 47, 48, 50, 67, 68, 69, 76] },
  { id: 'week', reports: [29, 47, 57, 58, 59] },
];
