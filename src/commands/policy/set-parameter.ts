/** 修改参数: the pane's way to change a cell of 制度参数; what does not make sense is refused before it is written. */
import { translate } from '../../locales';
import { parameters } from '../../policy/parameters';
import type { CellValue } from '../../values/cell';
import { readParameters, setParameter as writeParameter, transaction } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, type CommandOutcome, Refusal } from '../types';
import { parseValue } from './parse-value';

export interface ParameterInput {
  readonly name: string;
  /** As typed: `40%`, `08:30`, `1,000,000`. */
  readonly text: string;
}

/** 截至日期 left empty follows the calendar again. */
const AS_OF = '截至日期';
const TODAY = '=TODAY()';

/** Pairs of which the first must be above the second. */
const ABOVE: readonly (readonly [string, string])[] = [['等级A下限', '等级B下限']];

/** @throws Refusal when the new value contradicts another parameter */
const refuseContradiction = (
  name: string,
  text: string,
  value: CellValue,
  values: ReadonlyMap<string, CellValue>,
): void => {
  const next = (other: string): CellValue => (other === name ? value : (values.get(other) ?? null));
  for (const pair of ABOVE) {
    const [upper, lower] = [next(pair[0]), next(pair[1])];
    if (!pair.includes(name) || typeof upper !== 'number' || typeof lower !== 'number' || upper > lower) continue;
    throw new Refusal('commands.refused.parameter', {
      name,
      value: text,
      reason: translate('commands.refused.parameter.order'),
    });
  }
};

export const setParameter: Command<ParameterInput, CellValue> = {
  id: 'setParameter',
  run: ({ name, text }, context) =>
    withRun<CommandOutcome<CellValue>>(context, async (run) => {
      const definition = parameters.find((parameter) => parameter.name === name);
      if (!definition) throw new Refusal('commands.refused.parameter.unknown', { name });
      const value = parseValue(name, definition.type, text, (key) => translate(key));
      const { values } = await readParameters(run);
      if (values.get(name) === value)
        return { message: 'commands.setParameter.same', params: { name, value: text.trim() }, data: value };
      refuseContradiction(name, text, value, values);
      await transaction(run, 'setParameter', () =>
        writeParameter(run, name, name === AS_OF && value === null ? { formula: TODAY } : { value }),
      );
      return {
        message: 'commands.setParameter.done',
        params: { name, value: text.trim() },
        undoable: true,
        data: value,
      };
    }),
};
