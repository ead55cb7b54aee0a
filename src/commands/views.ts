/** What commands hand to the pane and the command line: plain data, no sentences and nothing of Excel. */
import type { CellValue, Bilingual } from '../values/cell';
import type { Severity } from '../checks/types';
import type { DateOrder } from '../intake';
import type { IntakePlan } from '../intake/types';
import type { CleaningGroup } from './support/cleaning-groups';
import type { UpdateView } from './update/view';
import type { Choice, Place } from './types';

export type { CleaningGroup } from './support/cleaning-groups';
export type { DuplicateGroup } from './duplicates/find-duplicates';
export type { ChangeView, UpdateView } from './update/view';
export type { TierExplanation } from '../tiers/explain';
export type { ExplainedCustomer } from './explain-tier';
export type { Severity } from '../checks/types';
export type { DateOrder, OrderChoice, PlanQuestion } from '../intake';
export type { IntakePlan, SourceSheet, TablePlan } from '../intake/types';

/** A register and its fields, for choosing where a source column goes. */
export interface RegisterChoice extends Choice {
  readonly fields: readonly Choice[];
}

export interface PlanView {
  readonly plan: IntakePlan;
  /** In a workbook with registers: what the plan as proposed would change in them. */
  readonly updates?: readonly UpdateView[] | undefined;
  /** What cleaning would change, by kind. */
  readonly cleaning: readonly CleaningGroup[];
  readonly registers: readonly RegisterChoice[];
  readonly presets: readonly Choice[];
  readonly preset: string;
}

/** What the person decided about one source table. */
export interface TableDecision {
  readonly table: string;
  /** Register id, or null: leave the table out (it is listed in 建账记录). */
  readonly register: string | null;
  /** Source column (1-based) → field label, or null to keep the column as it is. */
  readonly fields: Readonly<Record<number, string | null>>;
  /** Source column (1-based) → how its dates are to be read: the answers to the plan's questions. */
  readonly orders?: Readonly<Record<number, DateOrder>>;
}

export interface BuiltTable {
  /** Id of the table in the plan. */
  readonly id: string;
  readonly file: string;
  readonly sheet: string;
  readonly range: string;
  readonly register: string | null;
  readonly rowsIn: number;
  readonly rowsOut: number;
}

/** What a finding is about, recognised again wherever its row has moved to. */
export interface FindingMark {
  readonly rule: string;
  /** Table name by the contract. */
  readonly register: string;
  readonly key: string;
  readonly column: string;
  readonly print: string;
}

export interface FindingView {
  readonly rule: string;
  readonly severity: Severity;
  /** Table name, e.g. 客户台账. */
  readonly register: string;
  /** Sheet row, or null for a finding about a whole table. */
  readonly row: number | null;
  readonly column: string | null;
  readonly value: CellValue;
  readonly params: Readonly<Record<string, string | number>>;
  readonly related: string;
  readonly place: Place;
  readonly mark: FindingMark;
  /** A value that may safely replace the cell's. */
  readonly fix?: { readonly value: CellValue };
  /** Stands in a row that the person has just edited. */
  readonly fresh?: boolean;
}

/** A finding that somebody has set aside. */
export interface DismissedView {
  readonly finding: FindingView;
  readonly reason: string;
  readonly who: string;
  /** Serial date. */
  readonly date: number;
}

/** What a run over all checks says. */
export interface Checked {
  readonly findings: readonly FindingView[];
  readonly dismissed: readonly DismissedView[];
  /** Columns that were deleted, by table; `restoreColumns` puts them back. */
  readonly gaps: readonly { readonly table: string; readonly columns: readonly string[] }[];
  /** Columns that people have given another header; `renameBack` or `keepNames` settles it. */
  readonly renamed: readonly { readonly table: string; readonly label: string; readonly header: string }[];
}

export interface ParameterView {
  readonly name: string;
  readonly group: string;
  readonly type: string;
  readonly value: CellValue;
  readonly unit: string;
  /** As delivered; null for one that is a formula. */
  readonly standard: CellValue;
  readonly meaning: Bilingual;
  readonly source: string;
  readonly place: Place;
}

/** A factor or a band of the composite score as it stands. */
export interface CompositeView {
  readonly factors: readonly { readonly label: string; readonly weight: number }[];
  readonly bands: readonly { readonly tier: string; readonly floor: number | null }[];
  /** Columns of 客户台账 that may be factors. */
  readonly columns: readonly string[];
  /** Usual lists of bands to choose from. */
  readonly bandLists: readonly (Choice & { readonly bands: CompositeView['bands'] })[];
}

export interface DeadlineView {
  /** `客户台账.拜访` */
  readonly key: string;
  readonly register: Choice;
  readonly stem: Bilingual;
  readonly note: Bilingual;
  readonly applies: boolean;
}

/** What changing to a preset would do. */
export interface PresetPreview {
  readonly label: Bilingual;
  /** Registers it shows, in order. */
  readonly shown: readonly string[];
  readonly changes: readonly {
    readonly name: string;
    readonly type: string;
    readonly unit: string;
    readonly before: CellValue;
    readonly after: CellValue;
  }[];
  /** Duties that would be added to 定期事项. */
  readonly tasks: readonly { readonly name: string; readonly frequency: string }[];
  /** Whose factors and bands it takes; null where there is no choice. */
  readonly scoring: 'own' | 'preset' | null;
  readonly factors: readonly string[];
  readonly tiers: readonly string[];
}

export interface PolicyView {
  readonly composite: CompositeView;
  readonly deadlines: readonly DeadlineView[];
  readonly presets: readonly Choice[];
  /** Name of the preset in force. */
  readonly label: Bilingual;
  /** Years around the as-of date that 节假日 does not cover. */
  readonly uncovered: readonly number[];
  readonly parameters: readonly ParameterView[];
  readonly groups: readonly Choice[];
  readonly preset: string;
  /** As-of date of the workbook, a serial. */
  readonly asOf: number;
}

export interface ReportView {
  readonly id: number;
  readonly title: Bilingual;
  readonly kind: 'list' | 'statistic' | 'form';
  readonly aliases: readonly string[];
  /** The sheet it stands on, when it has been made. */
  readonly sheet: string | null;
  readonly note: Bilingual;
  /** It is about a period that can be chosen. */
  readonly hasPeriod: boolean;
  /** It can stand beside the previous period and the year before. */
  readonly comparable: boolean;
}

/** The first rows of a report, as texts. */
export interface PreviewView {
  readonly id: number;
  readonly columns: readonly string[];
  /** True for columns of numbers. */
  readonly numeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Rows of the whole report, without its total; forms that would be filled. */
  readonly total: number;
  /** Registers that the report needs and the workbook lacks, by name. */
  readonly missing: readonly string[];
}

/** What reports can be narrowed to. */
export interface ScopesView {
  readonly department: readonly string[];
  readonly owner: readonly string[];
  readonly region: readonly string[];
}

export { PERIOD_KINDS } from '../reports';
export type { PeriodKind, ReportChoice } from '../reports';

export interface ReportResult {
  readonly id: number;
  readonly title: string;
  readonly sheet: string;
  readonly rows: number;
  /** Cells that differed and were written. */
  readonly cellsWritten: number;
  /** Registers the report needs and the workbook lacks; the report was then not made. */
  readonly missing: readonly string[];
  /** Why it could not be written (a protected sheet, a filter …): a sentence. */
  readonly problem?: { readonly key: string; readonly params: Readonly<Record<string, string | number>> };
}
