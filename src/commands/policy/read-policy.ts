/** 制度参数 as they stand on the sheet, with meaning and source, for the pane. */
import { parameterGroups, parameters } from '../../policy/parameters';
import { inspect, parameterPlaces, readParameters } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import type { PolicyView } from '../views';

const grouped = parameterGroups.flatMap((group) =>
  group.parameters.map((parameter) => ({ group: group.id, parameter })),
);

export const readPolicy: Command<void, PolicyView> = {
  id: 'readPolicy',
  run: (_, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const current = await readParameters(run);
      const places = await parameterPlaces(
        run,
        parameters.map((parameter) => parameter.name),
      );
      return {
        message: 'commands.readPolicy.done',
        data: {
          groups: parameterGroups.map(({ id, zh, en }) => ({ id, zh, en })),
          preset: current.preset,
          asOf: current.asOf,
          parameters: grouped.flatMap(({ group, parameter }) => {
            const place = places.get(parameter.name);
            if (!place) return [];
            return {
              name: parameter.name,
              group,
              type: parameter.type,
              value: current.values.get(parameter.name) ?? null,
              unit: parameter.unit,
              meaning: parameter.meaning,
              source: parameter.source,
              place,
            };
          }),
        },
      };
    }),
};
