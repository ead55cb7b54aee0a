/**
 * The days on which the full workbook is judged: a make-up workday ahead (2025-10-11), one just past (2026-02-14), a month's
 * end in the middle of the year, the leap day, the year's end (spans into the next year), and the days before 复评截止.
 */
import { presetById } from '../../src/policy/presets';
import { parseIso } from '../../src/values/serial';
import { endOf } from '../support/build-workbook';

export interface Occasion {
  readonly asOf: number;
  readonly time: number;
  readonly preset: string;
  /** Extra factor columns of the preset. */
  readonly factors: readonly string[];
}

const occasion = (text: string, preset = '通用'): Occasion => {
  const moment = parseIso(text)!;
  const asOf = Math.floor(moment);
  const factors = (presetById(preset)?.factors ?? []).map(({ label }) => label);
  return { asOf, time: text.length > 10 ? moment : endOf(asOf), preset, factors };
};

export const GENERAL: Readonly<Record<string, Occasion>> = {
  '2025-10-09': occasion('2025-10-09'),
  '2026-02-20': occasion('2026-02-20'),
  '2026-06-30': occasion('2026-06-30'),
  '2024-02-29': occasion('2024-02-29'),
  '2025-12-31': occasion('2025-12-31'),
  '2026-03-27 14:40': occasion('2026-03-27 14:40'),
};

export const JOINT_VENTURE = occasion('2026-06-30', '联营工程');
