/** Changing and finding cells of 制度参数. */
import { cellAddress } from '../office/a1';
import { WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook, type Session } from '../office/session';
import { readBlocks } from '../read/blocks';
import { locate } from '../read/read-registers';
import { PARAMETERS } from '../state/contract';
import { survey } from '../state/survey';
import type { AsOf } from '../types';
import { transaction } from '../undo/transaction';
import { written, type SheetCell } from './cell';
import { VALUE_COLUMN } from './policy-sheets';
import type { CellValue } from '../../values/cell';

/** Where the values of parameters stand. */
const placesOf = async (session: Session) => {
  const [table] = await locate(session, await survey(session), [PARAMETERS]);
  if (!table) throw new WorkbookError('notFound', { what: PARAMETERS });
  const [cells] = await readBlocks(session, [table.body], ['formulas', 'numberFormat']);
  const { sheet, row, column } = table.body;
  return cells!.formulas.map((line, at) => ({
    name: String(line[0]),
    sheet,
    row: row + at,
    column: column + VALUE_COLUMN,
    before: line[VALUE_COLUMN],
    format: String(cells!.numberFormat[at]![VALUE_COLUMN]),
  }));
};

/** Where a parameter's value stands; row and column are 0-based. */
export interface ParameterPlace {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
}

/** The cell of each parameter's value, for jumping there; parameters that the sheet lacks are left out. */
export const parameterPlaces = (run: WorkbookRun, names: readonly string[]): Promise<Map<string, ParameterPlace>> =>
  withWorkbook(run, async (session) => {
    const wanted = new Set(names);
    const places = (await placesOf(session)).filter(({ name }) => wanted.has(name));
    return new Map(
      places.map(({ name, sheet, row, column }) => [name, { sheet, address: cellAddress(row, column), row, column }]),
    );
  });

/** What a parameter is set to: a value, or a formula of our own such as `=TODAY()`. */
export type ParameterContent = { readonly value: CellValue } | { readonly formula: string };

/**
 * Changes parameters where they stand, as one step of undo.
 * @throws WorkbookError `notFound` when 制度参数 lacks one of them
 */
export const setParameters = (run: WorkbookRun, contents: ReadonlyMap<string, ParameterContent>): Promise<void> =>
  transaction(run, 'setParameter', () =>
    withWorkbook(run, async (session) => {
      const places = new Map((await placesOf(session)).map((place) => [place.name, place]));
      for (const [name, content] of contents) {
        const place = places.get(name);
        if (!place) throw new WorkbookError('notFound', { what: `${PARAMETERS} ${name}` });
        const { sheet, row, column, before, format } = place;
        const cell: SheetCell = 'formula' in content ? content : content.value;
        const after = [[written(cell, format)]];
        run.record({ kind: 'cells', sheet, row, column, before: [[before]], after, formats: [format] });
        await session.write(session.sheet(sheet), row, column, after, 'formulas');
      }
    }),
  );

/**
 * Changes one parameter where it stands.
 * @param name without `P_`
 * @throws WorkbookError `notFound` when 制度参数 has no such row
 */
export const setParameter = (run: WorkbookRun, name: string, content: ParameterContent): Promise<void> =>
  setParameters(run, new Map([[name, content]]));

/** 截至时间 while it follows 截至日期 (requirements section 7). */
const liveTime = (day: string): string => `=IF(${day}=TODAY(),NOW(),${day}+TIME(23,59,0))`;

/** Fixes 截至日期 and 截至时间 as values, or (null) lets them follow the calendar again. */
export const setAsOf = async (run: WorkbookRun, asOf: AsOf | null): Promise<void> => {
  const day = await withWorkbook(run, async (session) => (await survey(session)).definedName('P_截至日期'));
  const contents: [string, ParameterContent][] = asOf
    ? [
        ['截至日期', { value: asOf.date }],
        ['截至时间', { value: asOf.time }],
      ]
    : [
        ['截至日期', { formula: '=TODAY()' }],
        ['截至时间', { formula: liveTime(day) }],
      ];
  await setParameters(run, new Map(contents));
};
