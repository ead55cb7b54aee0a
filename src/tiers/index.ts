/** Tier columns of 客户台账 under a preset, in the order in which they stand. */
import type { ComputedColumn } from '../formulas/column';
import type { Preset } from '../policy/presets';
import { categoryColumns } from './category';
import { clvColumns } from './clv';
import { composite } from './composite';
import { creditLimitColumns } from './credit-limit';
import { demandColumns } from './demand';
import { distributorColumns } from './distributor';
import { lifecycleColumns } from './lifecycle';
import { paretoColumns } from './pareto';
import { paymentColumns } from './payment';
import { pointsColumns } from './points';
import { qualityColumns } from './quality';

export { lifetimeValue } from './clv';
export type { LifetimeInputs } from './clv';

/** A scheme: its columns of 客户台账 under a preset. */
export type TierScheme = (preset: Preset | undefined) => readonly ComputedColumn[];

/** The schemes in the order of their columns. A new scheme is a file and a line here. */
export const tierSchemes: readonly TierScheme[] = [
  composite,
  () => pointsColumns,
  () => demandColumns,
  () => distributorColumns,
  () => paretoColumns,
  () => paymentColumns,
  () => qualityColumns,
  () => categoryColumns,
  () => lifecycleColumns,
  () => clvColumns,
  () => creditLimitColumns,
];

export const tierColumns = (
  preset: Preset | undefined,
  schemes: readonly TierScheme[] = tierSchemes,
): readonly ComputedColumn[] => schemes.flatMap((scheme) => scheme(preset));
