/** A refresh reads only the registers that its reports name: so each must name all that it looks into. */
import { registers } from '../../src/registers';
import type { RegisterId } from '../../src/registers/types';
import type { RegisterRows } from '../../src/checks/types';
import { NO_CHOICE, REPORTS, buildCompared, chosenPeriod } from '../../src/reports';
import { TODAY } from '../support/host';

/** Registers without a row, which note who asks for them. */
class Noted extends Map<RegisterId, RegisterRows> {
  readonly asked = new Set<string>();

  override get(id: RegisterId): RegisterRows | undefined {
    this.asked.add(id);
    return super.get(id);
  }

  override values() {
    for (const id of this.keys()) this.asked.add(id);
    return super.values();
  }
}

test.each(REPORTS.map((def) => [def.id, def.title, def] as const))('%i %s', (_, __, def) => {
  const noted = new Noted(
    registers.map(({ id, fields }): [RegisterId, RegisterRows] => [
      id,
      { register: id, columns: fields.map(({ label }) => label), rows: [], firstSheetRow: 2 },
    ]),
  );
  const period = chosenPeriod(def, NO_CHOICE.period, TODAY);
  const context = {
    registers: noted,
    parameters: new Map(),
    asOf: TODAY,
    asOfTime: TODAY + 0.5,
    period,
    unmask: false,
  };
  def.build(context);
  buildCompared(def, context);
  const known = new Set<string>(def.everyRegister ? noted.keys() : ['customers', ...def.sources]);
  expect([...noted.asked].filter((id) => !known.has(id))).toEqual([]);
});
