/** The presets and reports there are, and what registers are called, for the command line. */
import { presets } from '../../policy/presets';
import { registers } from '../../registers';
import { REPORTS } from '../../reports';

export const presetIds = presets.map((preset) => preset.id);
export const reportIds = REPORTS.map((report) => report.id);

/** Name of a register's table, or null for a source table of no register. */
export const registerName = (id: string | null): string | null =>
  registers.find((register) => register.id === id)?.name ?? null;
