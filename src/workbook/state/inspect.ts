/** Which of our tables, sheets and names the workbook holds. */
import { registers as definitions } from '../../registers';
import type { RegisterId } from '../../registers/types';
import { withWorkbook } from '../office/session';
import type { WorkbookRun } from '../office/run';
import type { Inspection, TablePlace } from '../types';
import {
  ALIASES,
  CALENDAR,
  DISMISSALS,
  FINDINGS,
  HOLIDAYS,
  LISTS,
  LOG,
  NOTES,
  MEMORY,
  PARAMETERS,
  reportOf,
} from './contract';
import { survey, type Survey, type TableFacts } from './survey';

const placeOf = ({ name, sheet }: TableFacts): TablePlace => ({
  table: name,
  sheet: sheet.name,
  visible: sheet.visibility === 'Visible',
});

/** What a survey says about us, without another look at the workbook. */
export const inspectionOf = (found: Survey): Inspection => {
  const registers = new Map<RegisterId, TablePlace>();
  const others = new Map<string, TablePlace>();
  const reports = new Map<number, TablePlace | null>();
  for (const { id, name } of definitions) {
    const table = found.table(name);
    if (table) registers.set(id, placeOf(table));
  }
  for (const name of [PARAMETERS, HOLIDAYS, CALENDAR, FINDINGS, LOG, ALIASES, DISMISSALS, MEMORY, NOTES]) {
    const table = found.table(name);
    if (table) others.set(name, placeOf(table));
  }
  const known = found.state ?? { tables: {}, sheets: {} };
  for (const key of [...Object.keys(known.tables), ...Object.keys(known.sheets)]) {
    const id = reportOf(key);
    if (id === undefined) continue;
    const table = found.table(key);
    const sheet = found.sheet(key);
    const form = sheet && { table: '', sheet: sheet.name, visible: sheet.visibility === 'Visible' };
    reports.set(id, table ? placeOf(table) : (form ?? null));
  }
  const places = [...registers.values(), ...others.values(), ...reports.values()];
  const lists = found.sheet(LISTS);
  return {
    built: others.has(PARAMETERS) && registers.has('customers'),
    version: found.state?.version ?? null,
    preset: found.state?.preset ?? null,
    registers,
    others,
    reports,
    ownSheets: new Set([...places.flatMap((place) => (place ? [place.sheet] : [])), ...(lists ? [lists.name] : [])]),
    parameterName: (name) => found.definedName(name),
    tableName: (name) => found.tableName(name),
  };
};

/** Looks the workbook over: one sync, no cell is read. */
export const inspect = (run: WorkbookRun): Promise<Inspection> =>
  withWorkbook(run, async (session) => inspectionOf(await survey(session)));
