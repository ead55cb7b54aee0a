/** The sheets of the policy: 制度参数 with a name for each value, 节假日, and the hidden 日历. */
import { render, type Names } from '../../formulas/expr';
import { calendarColumns, calendarDays, holidays } from '../../policy/calendar';
import { calendarNotice } from '../../policy/calendar-notice';
import { parametersOf } from '../../policy/effective';
import type { ParameterDef } from '../../policy/parameters';
import type { Preset } from '../../policy/presets';
import { parameterFormat } from '../../schema';
import { translate } from '../../locales';
import type { CellValue } from '../../values/cell';
import type { Session } from '../office/session';
import { parameterName } from '../state/contract';
import type { AsOf } from '../types';
import type { SheetCell } from './cell';
import { TABS, TONES } from './colours';
import { colourWhen } from './register-sheet';
import { CALENDAR_LAYOUT, HOLIDAYS_LAYOUT, PARAMETERS_LAYOUT } from './layouts';
import type { PlainSheet } from './plain-sheet';

/** Column of 值 in 制度参数. */
export const VALUE_COLUMN = 1;
/** Column of 说明. */
const MEANING_COLUMN = 3;
/** Where the warning stands on the sheet of 节假日: beside the table. */
const NOTICE = { row: 0, column: 4 } as const;

/** A parameter's value as delivered under a preset; null when it is a formula. */
export const initialValue = (preset: Preset, def: ParameterDef): CellValue =>
  preset.parameters[def.name] ?? (typeof def.value === 'object' ? null : def.value);

/** 截至日期 and 截至时间 as values, when the command fixes them. */
const fixed = (name: string, asOf: AsOf | undefined): CellValue | undefined =>
  name === '截至日期' ? asOf?.date : name === '截至时间' ? asOf?.time : undefined;

/** The cells of a parameter's row, without its value. */
export const parameterLine = ({ name, unit, meaning, source }: ParameterDef): SheetCell[] => [
  name,
  null,
  unit || null,
  meaning.zh,
  source === 'ours' ? translate('workbook.note.ours', {}, 'zh-CN') : source,
];

/** 制度参数 without its values: they need their own formats and come with `writeParameterValues`. */
export const parameterSheet = (table: string, preset: Preset): PlainSheet => ({
  ...PARAMETERS_LAYOUT,
  table,
  rows: parametersOf(preset).map(parameterLine),
  tab: TABS.policy,
  paper: 'portrait',
  wrapped: [MEANING_COLUMN],
  centred: [2, 4],
});

/** Points. */
const TWO_LINES = 32;

/** Puts the warning of years without holidays behind what is said of 截至日期. To be done before the table is made. */
export const writeMeaningNotice = async (
  session: Session,
  sheet: Excel.Worksheet,
  preset: Preset,
  notice: string,
): Promise<void> => {
  const defs = parametersOf(preset);
  const at = defs.findIndex(({ name }) => name === '截至日期');
  await session.queue(() => {
    const cell = sheet.getRangeByIndexes(at + 1, MEANING_COLUMN, 1, 1);
    cell.numberFormat = [['General']];
    cell.formulas = [[`="${defs[at]!.meaning.zh}"&IF(${notice}="",""," "&${notice})`]];
    // Room for two lines: a formula's row does not grow when the warning comes.
    cell.format.wrapText = true;
    cell.format.rowHeight = TWO_LINES;
    colourWhen(cell, `=${notice}<>""`, 'bad');
  }, 10);
};

/** Names each value cell and fills it. Names come before the values: the formulas among them read the names. */
export const writeParameterValues = async (
  session: Session,
  sheet: Excel.Worksheet,
  preset: Preset,
  names: Names,
  asOf: AsOf | undefined,
): Promise<void> => {
  const defs = parametersOf(preset);
  for (const [at, { name, type }] of defs.entries()) {
    await session.queue(() => {
      const cell = sheet.getRangeByIndexes(at + 1, VALUE_COLUMN, 1, 1);
      const given = names.parameter(name);
      session.run.record({ kind: 'name', name: given });
      session.workbook.names.add(given, cell);
      cell.numberFormat = [[parameterFormat(type)]];
    }, 3);
  }
  const cells = defs.map((def): [string | number | boolean] => {
    const value = fixed(def.name, asOf) ?? initialValue(preset, def);
    if (value === null && typeof def.value === 'object') return [render(def.value.formula, names)];
    return [value ?? ''];
  });
  await session.write(sheet, 1, VALUE_COLUMN, cells, 'formulas');
  await session.queue(() => {
    const column = sheet.getRangeByIndexes(1, VALUE_COLUMN, defs.length, 1);
    column.format.horizontalAlignment = 'Right';
    column.format.fill.color = '#FFF9E5';
  }, 3);
};

/** A parameter's name as the contract has it, for every parameter of a preset. */
export const parameterNames = (preset: Preset): string[] => parametersOf(preset).map(({ name }) => parameterName(name));

export const holidaySheet = (table: string): PlainSheet => ({
  ...HOLIDAYS_LAYOUT,
  table,
  rows: holidays.map(({ date, kind, name }) => [date, kind, name]),
  tab: TABS.policy,
  paper: 'portrait',
  centred: [0, 1],
});

/** Names the cell of the warning; formulas of other sheets read it by this name. */
export const nameCalendarNotice = (session: Session, sheet: Excel.Worksheet, name: string): Promise<void> =>
  session.queue(() => {
    session.run.record({ kind: 'name', name });
    session.workbook.names.add(name, sheet.getRangeByIndexes(NOTICE.row, NOTICE.column, 1, 1));
  }, 2);

/** The warning itself, once 节假日 stands; not printed. */
export const writeCalendarNotice = (session: Session, sheet: Excel.Worksheet, names: Names): Promise<void> =>
  session.queue(() => {
    const cell = sheet.getRangeByIndexes(NOTICE.row, NOTICE.column, 1, 1);
    cell.formulas = [[render(calendarNotice, names)]];
    cell.format.font.bold = true;
    cell.format.font.color = TONES.bad.font;
    sheet.pageLayout.setPrintArea('A:C');
  }, 5);

/** 日历 with its days; its formulas read 节假日 and come with `writeCalendarFormulas`. */
export const calendarSheet = (table: string): PlainSheet => ({
  ...CALENDAR_LAYOUT,
  columns: calendarColumns.map(({ label }) => label),
  table,
  rows: calendarDays().map((day): SheetCell[] => calendarColumns.map(({ formula }) => (formula ? null : day))),
  tab: TABS.policy,
  paper: 'portrait',
  hidden: true,
});

export const writeCalendarFormulas = async (
  session: Session,
  sheet: Excel.Worksheet,
  rows: number,
  names: Names,
): Promise<void> => {
  for (const [at, { formula }] of calendarColumns.entries()) {
    if (!formula) continue;
    await session.fill(sheet.getRangeByIndexes(1, at, rows, 1), rows, render(formula, names));
  }
};
