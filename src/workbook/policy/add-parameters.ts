/** Rows for parameters that 制度参数 does not have yet: those of another preset, or of factors and bands of one's own. */
import type { ParameterDef } from '../../policy/parameters';
import { parameterFormat } from '../../schema';
import type { CellValue } from '../../values/cell';
import type { Session } from '../office/session';
import { PARAMETERS, parameterName } from '../state/contract';
import { survey } from '../state/survey';
import { asCell, type SheetCell } from '../write/cell';
import { PARAMETERS_LAYOUT } from '../write/layouts';
import { TakenNames } from '../write/naming';
import { parameterLine, VALUE_COLUMN } from '../write/policy-sheets';
import { rewriteTable } from '../write/rewrite-table';

/**
 * Appends the parameters and names their cells; formulas that read them must be written afterwards.
 * @returns the names that were taken, contract name → given name
 */
export const addParameters = async (
  session: Session,
  wanted: readonly { readonly def: ParameterDef; readonly value: CellValue }[],
): Promise<Readonly<Record<string, string>>> => {
  if (wanted.length === 0) return {};
  const found = await survey(session);
  const table = found.tableName(PARAMETERS);
  const taken = new TakenNames('name', [...found.tables.map(({ name }) => name), ...found.names]);
  const body = session.workbook.tables.getItem(table).getDataBodyRange().load('rowCount');
  await session.sync();
  const fresh = wanted.map(({ def, value }): SheetCell[] =>
    parameterLine(def).map((cell, at) => (at === VALUE_COLUMN ? value : cell)),
  );
  const blank = Array.from({ length: body.rowCount }, () => PARAMETERS_LAYOUT.columns.map(() => null));
  const done = await rewriteTable(session, table, {
    ...PARAMETERS_LAYOUT,
    rows: [...blank, ...fresh],
    merge: (_, standing) => ({ ...PARAMETERS_LAYOUT, rows: [...standing.map((line) => line.map(asCell)), ...fresh] }),
  });
  const given: Record<string, string> = {};
  for (const [n, { def }] of wanted.entries()) {
    const contract = parameterName(def.name);
    const name = taken.claim(contract);
    if (name !== contract) given[contract] = name;
    await session.queue(() => {
      const row = done.row + 1 + body.rowCount + n;
      const cell = session.sheet(done.sheet).getRangeByIndexes(row, done.column + VALUE_COLUMN, 1, 1);
      cell.numberFormat = [[parameterFormat(def.type)]];
      session.run.record({ kind: 'name', name });
      session.workbook.names.add(name, cell);
    }, 3);
  }
  await session.sync();
  return given;
};
