/** Columns above 跨行公式上限 hold values; a refresh makes them anew from what the registers hold now. */
import { parameterByName } from '../../policy/parameters';
import type { Holiday } from '../../policy/calendar';
import type { Preset } from '../../policy/presets';
import { registers as definitions } from '../../registers';
import { registerSchema, staysFormula } from '../../schema';
import { computeRegisters } from '../../schema/compute';
import type { RegisterId } from '../../registers/types';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { readBlocks, toCells } from '../read/blocks';
import { readParameters } from '../read/read-parameters';
import { locate, readRegisters } from '../read/read-registers';
import { HOLIDAYS } from '../state/contract';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import { diff } from './diff';

const LIMIT = '跨行公式上限';

/**
 * Computes and writes the value columns of every register; only cells that differ are written. Formula columns are not
 * touched, and a workbook below the limit costs a look at the tables' sizes.
 * @returns cells written
 * @throws WorkbookError `notFound` before 建账
 */
export const refreshValues = (run: WorkbookRun): Promise<number> =>
  transaction(run, 'refreshReports', async () => {
    const parameters = await readParameters(run);
    const limit = Number(parameters.values.get(LIMIT) ?? parameterByName.get(LIMIT)!.value);
    const large = valueColumnsOf(await registerSizes(run), parameters.policy, limit);
    if (large.length === 0) return 0;
    const registers = await readRegisters(run);
    const wanted = large.map(({ labels, ...register }) => {
      const { columns } = registers.get(register.id)!;
      return { ...register, labels: labels.filter((label) => columns.includes(label)) };
    });
    const evaluator = computeRegisters({
      preset: parameters.policy,
      registers,
      parameters: parameters.values,
      holidays: await readHolidays(run),
      now: parameters.asOfTime,
    });
    return withWorkbook(run, async (session) => {
      const names = wanted.map(({ name }) => name);
      const places = await locate(session, await survey(session), names);
      let cells = 0;
      for (const [n, { name, labels }] of wanted.entries()) {
        const place = places[n];
        const rows = registers.get(wanted[n]!.id)!;
        if (!place) continue;
        for (const label of labels) {
          const at = rows.columns.indexOf(label);
          const { sheet, row } = place.body;
          const column = place.body.column + at;
          const next = evaluator.column(name, label).map((value) => [value === '' ? null : value]);
          const old = rows.rows.map((line) => [line[at] ?? '']);
          for (const { row: from, before, after, formats } of diff(old, next, [])) {
            run.record({ kind: 'cells', sheet, row: row + from, column, before, after, formats });
            await session.write(session.sheet(sheet), row + from, column, after);
            cells += after.length;
          }
        }
      }
      return cells;
    });
  });

/** Rows of every register that exists, from the tables alone. */
const registerSizes = (run: WorkbookRun): Promise<ReadonlyMap<RegisterId, number>> =>
  withWorkbook(run, async (session) => {
    const places = await locate(
      session,
      await survey(session),
      definitions.map(({ name }) => name),
    );
    return new Map(
      definitions.flatMap(({ id }, at): [RegisterId, number][] => {
        const place = places[at];
        return place ? [[id, place.body.rows]] : [];
      }),
    );
  });

/** Registers with the computed columns that are too large to be formulas at these sizes. */
const valueColumnsOf = (
  sizes: ReadonlyMap<RegisterId, number>,
  preset: Preset,
  limit: number,
): { id: RegisterId; name: string; labels: string[] }[] =>
  definitions.flatMap(({ id, name }) => {
    const rows = sizes.get(id);
    if (rows === undefined) return [];
    const rowsOf = (register: string): number => sizes.get(register) ?? 0;
    const labels = registerSchema(id, preset)
      .columns.filter((column) => column.formula && !staysFormula(column, rows, rowsOf, limit))
      .map(({ label }) => label);
    return labels.length > 0 ? [{ id, name, labels }] : [];
  });

/** 节假日 as it stands: a manager may have added days. */
const readHolidays = (run: WorkbookRun): Promise<Holiday[]> =>
  withWorkbook(run, async (session) => {
    const [place] = await locate(session, await survey(session), [HOLIDAYS]);
    const [cells] = await readBlocks(session, place ? [place.body] : [], ['values']);
    return toCells(cells?.values ?? []).flatMap(([date, kind, name]) =>
      typeof date === 'number' && (kind === '休' || kind === '班') ? [{ date, kind, name: String(name ?? '') }] : [],
    );
  });
