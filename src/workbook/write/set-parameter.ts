/** Changes the cell of one parameter, and finds where parameters stand. The sheet stays the only place they are kept. */
import type { CellValue } from '../../values/cell';
import { withWorkbook } from '../office/session';
import type { WorkbookRun } from '../office/run';
import { inspect } from '../state/inspect';

export interface ParameterPlace {
  readonly sheet: string;
  readonly address: string;
}

/** Where each parameter's value cell is, by name without `P_`; one that is gone is left out. */
export const parameterPlaces = async (
  run: WorkbookRun,
  names: readonly string[],
): Promise<ReadonlyMap<string, ParameterPlace>> => {
  const { parameterName } = await inspect(run);
  return withWorkbook(run, async (session) => {
    const ranges = names.map((name) => {
      const range = session.workbook.names.getItemOrNullObject(parameterName(`P_${name}`)).getRangeOrNullObject();
      range.load('address');
      return { name, range };
    });
    await session.sync();
    return new Map(
      ranges
        .filter(({ range }) => !range.isNullObject)
        .map(({ name, range }) => {
          const cut = range.address.lastIndexOf('!');
          const sheet = range.address.slice(0, cut).replace(/^'|'$/g, '').replace(/''/g, "'");
          return [name, { sheet, address: range.address.slice(cut + 1) }];
        }),
    );
  });
};

/**
 * Writes a parameter's value, or a formula of ours (`=TODAY()`), into its cell.
 * @throws WorkbookError `notFound` when the name is gone, `protected` when the sheet is
 */
export const setParameter = async (
  run: WorkbookRun,
  name: string,
  content: { readonly value: CellValue } | { readonly formula: string },
): Promise<void> => {
  const { parameterName } = await inspect(run);
  await withWorkbook(run, async (session) => {
    const range = session.workbook.names.getItem(parameterName(`P_${name}`)).getRange();
    range.load('formulas,rowIndex,columnIndex,worksheet/name');
    await session.sync();
    const after = 'formula' in content ? content.formula : (content.value ?? '');
    run.record({
      kind: 'cells',
      sheet: range.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      before: range.formulas,
      after: [[after]],
    });
    await session.write(range.worksheet, range.rowIndex, range.columnIndex, [[after]], 'formulas');
  });
};
