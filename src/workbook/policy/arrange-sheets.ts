/** Registers in the order of a preset; those it does not show are hidden, unless they hold records. */
import type { Preset } from '../../policy/presets';
import { registerOrder } from '../../schema';
import type { StandingRegister } from '../align/survey-columns';
import type { Session } from '../office/session';
import type { Survey } from '../state/survey';

/** A register keeps one blank row: it holds something once its first row has an entry beside formulas. */
const holdsRecords = ({ body, first }: StandingRegister): boolean =>
  body.rows > 1 || first.some((cell) => cell !== '' && !(typeof cell === 'string' && cell.startsWith('=')));

export const arrangeSheets = async (
  session: Session,
  found: Survey,
  standing: readonly StandingRegister[],
  policy: Preset,
): Promise<void> => {
  const tabs = found.sheets.map(({ name }) => name);
  const facts = new Map(found.sheets.map((sheet) => [sheet.name, sheet]));
  const byRegister = new Map(standing.map((one) => [one.register, one]));
  const order = registerOrder(policy).flatMap(({ def, shown }) => {
    const one = byRegister.get(def.id);
    return one ? [{ sheet: one.body.sheet, visible: shown || holdsRecords(one) }] : [];
  });
  const sorted = [...order.filter(({ visible }) => visible), ...order.filter(({ visible }) => !visible)];
  const first = Math.min(...sorted.map(({ sheet }) => tabs.indexOf(sheet)));
  for (const [n, { sheet, visible }] of sorted.entries()) {
    const position = tabs.indexOf(sheet);
    const { visibility } = facts.get(sheet)!;
    const wanted = visible ? 'Visible' : visibility === 'Visible' ? 'Hidden' : visibility;
    if (position === first + n && wanted === visibility) continue;
    session.run.record({ kind: 'tab', sheet, visibility, position });
    tabs.splice(position, 1);
    tabs.splice(first + n, 0, sheet);
    await session.queue(() => {
      const target = session.sheet(sheet);
      target.visibility = wanted;
      if (position !== first + n) target.position = first + n;
    }, 2);
  }
};
