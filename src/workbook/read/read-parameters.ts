/** 制度参数 and 节假日 as they stand. */
import { DEFAULT_PRESET } from '../../policy/presets';
import type { CellValue } from '../../values/cell';
import { partsOf } from '../../values/serial';
import { WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { HOLIDAYS, PARAMETERS } from '../state/contract';
import { policyOf } from '../state/state';
import { survey, type Survey } from '../state/survey';
import type { Parameters } from '../types';
import { readBlocks, toCells } from './blocks';
import { locate } from './read-registers';

/**
 * Reads every parameter, the as-of date and the years that 节假日 covers.
 * @throws WorkbookError `notFound` when the workbook has no 制度参数
 */
export const readParameters = (run: WorkbookRun): Promise<Parameters> =>
  withWorkbook(run, async (session) => {
    const found = await survey(session);
    const places = await locate(session, found, [PARAMETERS, HOLIDAYS]);
    const [parameters, holidays] = places;
    if (!parameters) throw new WorkbookError('notFound', { what: PARAMETERS });
    const blocks = [parameters.body, ...(holidays ? [holidays.body] : [])];
    const [table, days] = await readBlocks(session, blocks, ['values', 'formulas']);
    return parametersOf(found, toCells(table!.values), table!.formulas, toCells(days?.values ?? []));
  });

/**
 * The parameters that 制度参数 and 节假日 hold.
 * @param formulas the same rows of 制度参数 as `formulas` gives them
 * @throws WorkbookError `notFound` without 截至日期 or 截至时间
 */
export const parametersOf = (
  found: Survey,
  table: readonly (readonly CellValue[])[],
  formulas: readonly (readonly unknown[])[],
  days: readonly (readonly CellValue[])[],
): Parameters => {
  const values = new Map<string, CellValue>();
  let live = false;
  table.forEach(([name, value], at) => {
    values.set(String(name), value ?? null);
    if (name === '截至日期') live = String(formulas[at]![1]).startsWith('=');
  });
  const asOf = serial(values.get('截至日期'), '截至日期');
  return {
    values,
    asOf: Math.floor(asOf),
    asOfTime: serial(values.get('截至时间'), '截至时间'),
    live,
    preset: found.state?.preset ?? DEFAULT_PRESET,
    policy: policyOf(found.state),
    coveredYears: new Set(days.flatMap(([date]) => (typeof date === 'number' ? [partsOf(date).year] : []))),
  };
};

const serial = (value: CellValue | undefined, what: string): number => {
  if (typeof value !== 'number') throw new WorkbookError('notFound', { what: `${PARAMETERS} ${what}` });
  return value;
};
