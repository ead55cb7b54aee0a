/** 终身价值计算器: the parameters that it starts from. */
import { type LifetimeInputs, lifetimeValue } from '../tiers';
import { inspect, readParameters } from '../workbook';
import { withRun } from './support/with-run';
import { type Command, Refusal } from './types';

export { lifetimeValue };
export type { LifetimeInputs };

/** Which parameter each input is delivered by [2]. */
export const LIFETIME_PARAMETERS: Readonly<Record<keyof LifetimeInputs, string>> = {
  firstPurchase: '终身价值_首购额',
  acquisitionCost: '终身价值_获客成本',
  yearlyRevenue: '终身价值_年增收入',
  yearlyServiceCost: '终身价值_年服务成本',
  years: '终身价值_年数',
  rate: '终身价值_折现率',
};

export const lifetimeInputs: Command<void, LifetimeInputs> = {
  id: 'lifetimeInputs',
  run: (_, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const { values } = await readParameters(run);
      const of = (key: keyof LifetimeInputs): number => Number(values.get(LIFETIME_PARAMETERS[key]) ?? 0);
      return {
        message: 'commands.lifetimeInputs.done',
        data: {
          firstPurchase: of('firstPurchase'),
          acquisitionCost: of('acquisitionCost'),
          yearlyRevenue: of('yearlyRevenue'),
          yearlyServiceCost: of('yearlyServiceCost'),
          years: of('years'),
          rate: of('rate'),
        },
      };
    }),
};
