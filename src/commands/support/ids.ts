/** The presets and reports there are, for the command line. */
import { presets } from '../../policy';
import { reports } from '../../reports';

export const presetIds = presets.map((preset) => preset.id);
export const reportIds = reports.map((report) => report.id);
