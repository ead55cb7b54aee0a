/** The task pane. */
import type { Texts } from '../types';
import type zh from '../zh-CN/pane';

const en: Texts<typeof zh> = {
  cancel: 'Cancel',
  cancelled: 'Cancelled. The workbook is as it was.',
  failed: 'This was not finished and the workbook was not changed: {{reason}}',
  dismiss: 'Dismiss',
  jump: 'Go to',
  undo: 'Undo',
  listSeparator: ', ',
  'severity.错误': 'Error',
  'severity.警告': 'Warning',
  'severity.提示': 'Note',

  'intake.tab': 'Intake',
  'intake.title': 'Intake',
  'intake.hint':
    'Finds customer, transaction, receivable and other tables in your sheets and builds registers once you agree. Your own sheets are not changed in any cell.',
  'intake.look': 'Look for tables',
  'intake.lookAgain': 'Look again',
  'intake.build': 'Build registers as shown',
  'intake.preset': 'Preset',
  'intake.presetHint': 'Decides which registers are shown and the initial parameters; it can be changed later.',
  'intake.found': 'Tables found: {{count}}. Check which register each one becomes and which field each column feeds.',
  'intake.tableAt': '{{sheet}} ({{range}})',
  'intake.becomes': 'Becomes',
  'intake.leaveOut': 'Leave out',
  'intake.counts':
    'Header row {{headers}} · data rows {{rows}} · mapped columns {{mapped}} · kept as they are {{kept}}',
  'intake.mapping': 'Mapping',
  'intake.column': 'Source column (samples)',
  'intake.field': 'Register field',
  'intake.fieldFor': 'Field for “{{header}}”',
  'intake.sure': 'Sure',
  'intake.keep': 'Keep as it is',
  'intake.noHeader': '(no header)',
  'intake.skipped': 'Rows that are not data ({{count}})',
  'intake.skippedRow': 'Row {{row}} · {{reason}}: {{text}}',

  'findings.tab': 'Checks',
  'findings.title': 'Checks',
  'findings.hint':
    'Checks every entry of every register and says what is wrong, why, and what to do. The result also goes to the sheet 校验问题.',
  'findings.run': 'Run all checks',
  'findings.none': 'Nothing found.',
  'findings.group': '{{register}} · {{rule}}',
  'findings.cell': '{{register}}, row {{row}} · {{column}}',
  'findings.table': '{{register}} · {{column}}',
  'findings.more': 'Show more ({{count}} left)',

  'tier.tab': 'Tier',
  'tier.title': 'Why this tier',
  'tier.hint': 'Select any cell of a customer on the sheet 客户台账, then press the button.',
  'tier.explain': 'Explain the selected customer',
  'tier.customer': '{{code}} {{name}}',
  'tier.none': 'No tier',
  'tier.provisional': 'Provisional',
  'tier.approved': 'Approved as {{approved}} (computed: {{computed}}). Reason: {{reason}}',
  'tier.potentialAlone': 'No trade yet: scored on potential alone.',
  'tier.noScore':
    'Nothing to score, so no tier. Fill in the potential score, or wait for trades and receivables: the tier follows by itself.',
  'tier.noData': 'no data, left out',
  'tier.part': '{{score}} × {{weight}}% → {{points}}',
  'tier.total': 'Composite score',
  'tier.band': '{{tier}} ≥ {{floor}}',
  'tier.rest': 'otherwise {{tier}}',
  'tier.next': '{{gap}} points short of {{tier}}. Any one of these alone would do:',
  'tier.alone': '{{column}}: {{score}} → {{needed}}',
  'tier.together': 'No single factor is enough; several have to rise together.',

  'policy.tab': 'Policy',
  'policy.title': 'Policy parameters',
  'policy.hint': 'The same cells as on the sheet 制度参数. Tiers and deadlines follow at once.',
  'policy.read': 'Read again',
  'policy.search': 'Search by name, meaning or source',

  'reports.tab': 'Reports',
  'reports.title': 'Report centre',
  'reports.hint':
    'Choose the reports you need and make them in one go; afterwards the ribbon button 刷新报表 updates them in place.',
  'reports.make': 'Make chosen ({{count}})',
  'reports.refresh': 'Refresh reports',
  'reports.search': 'Search reports by name or content',
  'reports.open': 'Open',
};

export default en;
