/** The presets, 通用 first. */
import { afterSales } from './after-sales';
import { bankVip } from './bank-vip';
import { carDealer } from './car-dealer';
import { distribution } from './distribution';
import { general } from './general';
import { insurance } from './insurance';
import { jointVenture } from './joint-venture';
import { property } from './property';
import { retail } from './retail';
import { trade } from './trade';
import type { Preset } from './types';

export { definePreset, periodicTaskSchema } from './types';
export { LETTERS, bandLists, tierOfLetter, tiersIn, tiersInBands } from './band-lists';
export type { BandList } from './band-lists';
export { FACTORS, BANDS, bandsOf, overridesSchema, presetWith } from './overrides';
export type { Overrides } from './overrides';
export { tierRanks } from './tier-rank';
export type { TierRanks } from './tier-rank';
export { PRESET_FORMAT, parsePresetFile } from './preset-file';
export type { PresetFile, PresetFileFault } from './preset-file';
export type { PeriodicTask, Preset } from './types';

export const presets: readonly Preset[] = [
  general,
  bankVip,
  carDealer,
  jointVenture,
  insurance,
  property,
  trade,
  afterSales,
  distribution,
  retail,
];

export const DEFAULT_PRESET = general.id;

/** The preset of an id such as 通用, if there is one. */
export const presetById = (id: string): Preset | undefined => presets.find((preset) => preset.id === id);

/** A preset, or the id of one. */
export type PresetRef = string | Preset;

/** The preset itself; undefined for an id that is none. */
export const resolvePreset = (preset: PresetRef | undefined): Preset | undefined =>
  typeof preset === 'string' ? presetById(preset) : preset;
