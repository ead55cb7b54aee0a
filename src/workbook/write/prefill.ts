/** Registers that are delivered filled (requirements section 1.17). */
import type { RegisterDraft } from '../../intake/types';
import type { PeriodicTask, Preset } from '../../policy/presets';
import type { CellValue } from '../../values/cell';

/** Columns of 定期事项 that a preset fills. */
export const TASK_COLUMNS = ['事项', '频率', '次数', '日', '工作日序'] as const;

export const taskRow = (task: PeriodicTask): CellValue[] => TASK_COLUMNS.map((column) => task[column] ?? null);

/** 定期事项 as the preset has it; undefined when it has none. */
export const periodicTasks = (preset: Preset): RegisterDraft | undefined =>
  preset.periodicTasks.length === 0
    ? undefined
    : {
        register: 'periodicTasks',
        columns: [...TASK_COLUMNS],
        kept: [],
        rows: preset.periodicTasks.map(taskRow),
        keptFormats: {},
        missing: [],
      };
