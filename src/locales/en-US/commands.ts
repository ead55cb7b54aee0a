/** Commands: what is going on, what was done, and why something was refused. */
import type { Texts } from '../types';
import type zh from '../zh-CN/commands';

const en: Texts<typeof zh> = {
  planIntake: 'Look for tables',
  build: 'Intake',
  check: 'Check',
  readPolicy: 'Read policy parameters',
  setParameter: 'Change a parameter',
  listReports: 'List reports',
  makeReports: 'Make reports',
  refreshReports: 'Refresh reports',
  undo: 'Undo',
  jump: 'Go to',
  'step.start': 'Starting…',
  'step.readSources': 'Reading the sheets…',
  'step.plan': 'Finding tables and matching columns…',
  'step.clean': 'Tidying the data…',
  'step.write': 'Writing {{name}}…',
  'step.compute': 'Calculating…',
  'step.readRegisters': 'Reading the registers…',
  'step.check': 'Checking…',
  'step.report': 'Making {{name}}…',
  'step.undo': 'Undoing…',
  'planIntake.done': 'Tables found: {{count}}. Please look them over, then build.',
  'build.done':
    'Registers built: {{rows}} rows from {{tables}} tables, {{changes}} values tidied. The sheet 建账记录 has the details.',
  'check.done':
    'Checked: {{errors}} errors, {{warnings}} warnings, {{notes}} notes. They are listed on the sheet 校验问题.',
  'check.clean': 'Checked. Nothing found.',
  'readPolicy.done': 'Policy parameters read.',
  'setParameter.done': '{{name}} is now {{value}}.',
  'setParameter.same': '{{name}} is unchanged.',
  'listReports.done': 'Reports listed.',
  'reports.done': 'Reports updated: {{count}}; cells changed: {{cells}}.',
  'reports.same': 'Reports checked: {{count}}. Nothing had changed, so nothing was written.',
  'reports.missing': 'Reports updated: {{count}}. Not made because a register is missing: {{missing}}.',
  period: '{{from}} to {{to}}',
  'undo.done': 'Undone: {{name}}.',
  'undo.kept': 'Undone: {{name}}. Cells changed by someone since then were left alone: {{kept}}.',
  'jump.done': 'Went to {{sheet}}!{{address}}.',
  'refused.noRegisters': 'This workbook has no registers yet. Please run Intake first.',
  'refused.alreadyBuilt':
    'This workbook already has registers. Updating existing registers is not supported yet: use a workbook without registers, or undo the last intake.',
  'refused.noReports': 'This workbook has no reports yet. Please choose some in the report centre.',
  'refused.nothingToUndo': 'There is nothing to undo.',
  'refused.parameter': '“{{value}}” cannot be used for {{name}}: {{reason}}',
  'refused.parameter.number': 'a number is needed.',
  'refused.parameter.percent': 'a percentage is needed, for example 40%.',
  'refused.parameter.time': 'a time of day is needed, for example 08:30.',
  'refused.parameter.date': 'a date is needed, for example 2026-11-20; leave it empty to follow today.',
  'refused.parameter.negative': 'it must not be below 0.',
  'refused.parameter.order': 'the threshold of tier A must be above that of tier B.',
  'refused.parameter.unknown': 'There is no parameter named {{name}}.',
  'refused.place': '{{sheet}}!{{address}} cannot be found; it may have been deleted or renamed.',
};

export default en;
