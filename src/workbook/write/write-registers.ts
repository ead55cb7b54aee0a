/** 建账: all sheets of ours, in an order that never leaves a formula without what it reads. */
import { keyField, registerById } from '../../registers';
import { WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook, type Session } from '../office/session';
import { ALIASES, CALENDAR, FINDINGS, HOLIDAYS, LISTS, LOG, PARAMETERS } from '../state/contract';
import { inspectionOf } from '../state/inspect';
import { saveState, STATE_VERSION, type Place, type WorkbookState } from '../state/state';
import { survey, type Survey } from '../state/survey';
import type { BuildPlan, BuildSummary } from '../types';
import { transaction } from '../undo/transaction';
import { BuildNames } from './build-names';
import { filledRegisters, presetOf, registerSheets, valueColumns } from './build-sheets';
import { columnValues } from './column-values';
import { TABS } from './colours';
import { ALIASES_LAYOUT, FINDINGS_LAYOUT, LOG_LAYOUT } from './layouts';
import { Lists } from './lists';
import { makePlainTable, writePlainSheet, type PlainSheet } from './plain-sheet';
import * as policy from './policy-sheets';
import { colourWhere, dressRegister, writeRegisterFormulas, writeRegisterValues } from './register-sheet';
import type { RegisterSheet } from './sheet-model';
import { CALENDAR_NOTICE } from '../../policy/calendar-notice';
import { rememberColumns } from '../state/column-memory';
import { keyName } from './validation';

/**
 * Writes 制度参数, 节假日, every register, 校验问题 and 建账记录 on new sheets behind the source sheets, which stay as they
 * are. Taken names are avoided and reported. The number of round trips grows with the payload only.
 * @throws WorkbookError `exists` when the workbook has registers already
 */
export const writeRegisters = (run: WorkbookRun, plan: BuildPlan): Promise<BuildSummary> =>
  transaction(run, 'build', () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      if (inspectionOf(found).built) throw new WorkbookError('exists', { what: PARAMETERS });
      const preset = presetOf(plan.preset);
      const filled = filledRegisters(plan, preset);
      const registers = filled.map(({ schema }) => schema.def.name);
      const names = new BuildNames(
        found,
        [PARAMETERS, ...registers, FINDINGS, LOG, ALIASES, HOLIDAYS, CALENDAR],
        [LISTS],
        [...policy.parameterNames(preset), ...registers.map(keyName), CALENDAR_NOTICE],
      );
      const notice = names.name(CALENDAR_NOTICE);
      const asOfTime = plan.asOf?.time ?? run.now();
      const values = columnValues(filled, valueColumns(filled, preset), preset, asOfTime);
      const sheets = registerSheets(filled, values, names, asOfTime);
      const plain: Record<string, PlainSheet> = {
        [PARAMETERS]: policy.parameterSheet(names.table(PARAMETERS), preset),
        [FINDINGS]: record(FINDINGS_LAYOUT, names.table(FINDINGS)),
        [LOG]: record(LOG_LAYOUT, names.table(LOG)),
        [ALIASES]: { ...record(ALIASES_LAYOUT, names.table(ALIASES)), tab: TABS.policy, paper: 'portrait' },
        [HOLIDAYS]: policy.holidaySheet(names.table(HOLIDAYS)),
        [CALENDAR]: policy.calendarSheet(names.table(CALENDAR)),
      };
      const order = [PARAMETERS, ...registers, FINDINGS, LOG, ALIASES, HOLIDAYS, CALENDAR, LISTS];
      session.holdCalculation();
      const made = await addSheets(session, order, names);

      run.progress('writeRegisters', 0, sheets.length);
      await policy.nameCalendarNotice(session, made.get(HOLIDAYS)!.sheet, notice);
      for (const [name, sheet] of Object.entries(plain)) {
        await writePlainSheet(session, made.get(name)!.sheet, sheet);
        if (name === PARAMETERS) {
          const own = names.forTable(PARAMETERS);
          await policy.writeParameterValues(session, made.get(name)!.sheet, preset, own, plan.asOf);
          await policy.writeMeaningNotice(session, made.get(name)!.sheet, preset, notice);
        }
        await makePlainTable(session, made.get(name)!.sheet, sheet);
      }
      await session.queue(() => colourSeverities(made.get(FINDINGS)!.sheet), 12);
      for (const [done, sheet] of sheets.entries()) {
        run.progress('writeRegisters', done, sheets.length);
        await writeRegisterValues(session, made.get(sheet.name)!.sheet, sheet);
      }
      const days = plain[CALENDAR]!.rows.length;
      const calendar = names.forTable(CALENDAR);
      await policy.writeCalendarFormulas(session, made.get(CALENDAR)!.sheet, days, calendar);
      await policy.writeCalendarNotice(session, made.get(HOLIDAYS)!.sheet, names.forTable(HOLIDAYS));
      for (const sheet of sheets) await writeRegisterFormulas(session, made.get(sheet.name)!.sheet, sheet);
      await nameKeys(session, sheets, names);
      const lists = new Lists(names.sheet(LISTS));
      for (const sheet of sheets) {
        await dressRegister(session, made.get(sheet.name)!.sheet, sheet, lists, (name) => names.name(name));
      }
      await lists.write(session, made.get(LISTS)!.sheet);
      made.get(LISTS)!.sheet.visibility = 'Hidden';
      await remember(session, found, plan.preset, order, names, made);
      await rememberColumns(
        session,
        sheets.map(({ name, table, columns }) => ({
          name,
          table,
          labels: new Map(columns.filter(({ kind }) => kind !== 'kept').map(({ label }) => [label, label])),
        })),
      );
      return {
        registers: sheets.map(({ register, name, table, sheet, visible, rows }) => ({
          register,
          table,
          sheet,
          visible,
          rows: filled.find(({ schema }) => schema.def.name === name)!.draft.rows.length && rows.length,
          asValues: [...(values.get(register)?.keys() ?? [])],
        })),
        renamed: names.renamed,
      };
    }),
  );

/** 严重程度, the first column, in colours; further down than it reaches now, since the table grows. */
const colourSeverities = (sheet: Excel.Worksheet): void => {
  const range = sheet.getRangeByIndexes(1, 0, 100_000, 1);
  colourWhere(range, '错误', 'bad');
  colourWhere(range, '警告', 'warn');
  colourWhere(range, '提示', 'muted');
};

/** Sentences and lists of columns may take several lines. */
const WRAPPED: ReadonlySet<string> = new Set(['说明', '建议', '已对应列', '未对应列', '原文']);

const record = (layout: typeof LOG_LAYOUT, table: string): PlainSheet => ({
  ...layout,
  table,
  rows: [],
  tab: TABS.record,
  paper: 'landscape',
  wrapped: layout.columns.flatMap((label, at) => (WRAPPED.has(label) ? [at] : [])),
});

interface Made {
  readonly sheet: Excel.Worksheet;
}

/** Adds all sheets behind the ones that stand, and notes their ids for undo. One round trip. */
const addSheets = async (session: Session, order: readonly string[], names: BuildNames): Promise<Map<string, Made>> => {
  const made = new Map<string, Made>();
  const changes = order.map((contract) => {
    const change = { kind: 'sheet' as const, name: names.sheet(contract), id: '' };
    session.run.record(change);
    const sheet = session.workbook.worksheets.add(change.name).load('id');
    made.set(contract, { sheet });
    return { change, sheet };
  });
  await session.sync();
  for (const { change, sheet } of changes) change.id = sheet.id;
  return made;
};

/** A name for the keys of each register that has one: validations cannot hold structured references. */
const nameKeys = async (session: Session, sheets: readonly RegisterSheet[], names: BuildNames): Promise<void> => {
  for (const { register, name, table } of sheets) {
    const key = keyField(registerById(register));
    if (!key) continue;
    const given = names.name(keyName(name));
    await session.queue(() => {
      session.run.record({ kind: 'name', name: given });
      session.workbook.names.add(given, `=${table}[${key.label}]`);
    }, 2);
  }
};

/** Keeps in the settings how everything is called. */
const remember = async (
  session: Session,
  found: Survey,
  preset: string,
  order: readonly string[],
  names: BuildNames,
  made: ReadonlyMap<string, Made>,
): Promise<void> => {
  const withTables = order.filter((contract) => contract !== LISTS);
  const tables = withTables.map((contract) => session.workbook.tables.getItem(names.table(contract)).load('id'));
  await session.sync();
  const state: WorkbookState = {
    version: STATE_VERSION,
    preset,
    tables: Object.fromEntries(
      withTables.map((contract, at): [string, Place] => [
        contract,
        { name: names.table(contract), id: tables[at]!.id },
      ]),
    ),
    names: names.differing,
    sheets: { [LISTS]: { name: names.sheet(LISTS), id: made.get(LISTS)!.sheet.id } },
  };
  saveState(session, session.run, found.state, state);
};
