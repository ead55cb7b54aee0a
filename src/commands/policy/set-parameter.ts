/** 修改参数: the pane's way to change cells of 制度参数; what does not make sense is refused before it is written. */
import { translate } from '../../locales';
import { parametersOf } from '../../policy/effective';
import type { CellValue } from '../../values/cell';
import {
  type ParameterContent,
  type Parameters,
  readParameters,
  setParameters as writeParameters,
  transaction,
} from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, type CommandOutcome, Refusal } from '../types';
import { refuseContradiction } from './contradictions';
import { parseValue } from './parse-value';

export interface ParameterInput {
  readonly name: string;
  /** As typed: `40%`, `08:30`, `1,000,000`. */
  readonly text: string;
}

/** 截至日期 left empty follows the calendar again. */
const AS_OF = '截至日期';
const TODAY = '=TODAY()';

const valueOf = ({ name, text }: ParameterInput, { policy }: Parameters): CellValue => {
  const definition = parametersOf(policy).find((parameter) => parameter.name === name);
  if (!definition) throw new Refusal('commands.refused.parameter.unknown', { name });
  return parseValue(name, definition.type, text, (key) => translate(key));
};

const contentOf = (name: string, value: CellValue): ParameterContent =>
  name === AS_OF && value === null ? { formula: TODAY } : { value };

/** Several at once, for values that only make sense together: weights that sum to 100 %. */
export const setParameters: Command<readonly ParameterInput[], readonly CellValue[]> = {
  id: 'setParameters',
  run: (inputs, context) =>
    withRun<CommandOutcome<readonly CellValue[]>>(context, async (run) => {
      const current = await readParameters(run);
      const values = inputs.map((input) => valueOf(input, current));
      const changed = inputs.flatMap(({ name }, at): [string, CellValue][] =>
        current.values.get(name) === values[at] ? [] : [[name, values[at]!]],
      );
      const names = inputs.map(({ name }) => name).join(translate('pane.listSeparator'));
      const value = inputs.map(({ text }) => text.trim()).join(translate('pane.listSeparator'));
      if (changed.length === 0)
        return { message: 'commands.setParameter.same', params: { name: names, value }, data: values };
      refuseContradiction(current, new Map(changed));
      await transaction(run, 'setParameter', () =>
        writeParameters(run, new Map(changed.map(([name, next]) => [name, contentOf(name, next)]))),
      );
      return { message: 'commands.setParameter.done', params: { name: names, value }, undoable: true, data: values };
    }),
};

export const setParameter: Command<ParameterInput, CellValue> = {
  id: 'setParameter',
  run: async (input, context) => {
    const outcome = await setParameters.run([input], context);
    return { ...outcome, data: outcome.data[0] ?? null };
  },
};
