/** Registers that are delivered filled (requirements section 1.17). */
import type { RegisterDraft } from '../../intake/types';
import type { Preset } from '../../policy/presets';

const COLUMNS = ['事项', '频率', '次数', '日', '工作日序'] as const;

/** 定期事项 as the preset has it; undefined when it has none. */
export const periodicTasks = (preset: Preset): RegisterDraft | undefined =>
  preset.periodicTasks.length === 0
    ? undefined
    : {
        register: 'periodicTasks',
        columns: [...COLUMNS],
        kept: [],
        rows: preset.periodicTasks.map((task) => COLUMNS.map((column) => task[column] ?? null)),
        keptFormats: {},
        missing: [],
      };
