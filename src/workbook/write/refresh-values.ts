/** Columns above 跨行公式上限 hold values; a refresh makes them anew from what the registers hold now. */
import { parameterByName } from '../../policy/parameters';
import type { Holiday } from '../../policy/calendar';
import type { Preset } from '../../policy/presets';
import { registers as definitions } from '../../registers';
import { registerSchema, staysFormula } from '../../schema';
import { computeRegisters } from '../../schema/compute';
import type { RegisterRows } from '../../checks/types';
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
 * touched, and a workbook below the limit costs two reads.
 * @returns cells written
 * @throws WorkbookError `notFound` before 建账
 */
export const refreshValues = (run: WorkbookRun): Promise<number> =>
  transaction(run, 'refreshReports', async () => {
    const parameters = await readParameters(run);
    const registers = await readRegisters(run);
    const limit = Number(parameters.values.get(LIMIT) ?? parameterByName.get(LIMIT)!.value);
    const wanted = valueColumnsOf(registers, parameters.policy, limit);
    if (wanted.length === 0) return 0;
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

/** Registers with the computed columns that are too large to be formulas at these sizes. */
const valueColumnsOf = (
  registers: ReadonlyMap<RegisterId, RegisterRows>,
  preset: Preset,
  limit: number,
): { id: RegisterId; name: string; labels: string[] }[] =>
  definitions.flatMap(({ id, name }) => {
    const rows = registers.get(id);
    if (!rows) return [];
    const rowsOf = (register: string): number => registers.get(register)?.rows.length ?? 0;
    const labels = registerSchema(id, preset)
      .columns.filter((column) => column.formula && !staysFormula(column, rows.rows.length, rowsOf, limit))
      .map(({ label }) => label)
      .filter((label) => rows.columns.includes(label));
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
