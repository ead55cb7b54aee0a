/** 定期事项 as a preset sees it: its duties, without who does them and when they were done. */
import { type PeriodicTask, periodicTaskSchema } from '../../policy/presets';
import { type CellValue, isBlank } from '../../values/cell';
import { type WorkbookRun, readRegisters } from '../../workbook';

const REGISTER = 'periodicTasks';

const text = (value: CellValue | undefined): string => (isBlank(value ?? null) ? '' : String(value).trim());

/** The duties that 定期事项 holds; lines without a name or with a frequency that is none are left out. */
export const standingTasks = async (run: WorkbookRun): Promise<PeriodicTask[]> => {
  const table = (await readRegisters(run, [REGISTER])).get(REGISTER);
  return (table?.rows ?? []).flatMap((row) => {
    const cell = (label: string): CellValue => row[table!.columns.indexOf(label)] ?? null;
    const [times, day, nth] = [cell('次数'), text(cell('日')), cell('工作日序')];
    const read = periodicTaskSchema.safeParse({
      事项: text(cell('事项')),
      频率: text(cell('频率')),
      ...(typeof times === 'number' ? { 次数: times } : {}),
      ...(day ? { 日: day } : {}),
      ...(typeof nth === 'number' ? { 工作日序: nth } : {}),
    });
    return read.success ? [read.data] : [];
  });
};

/** Those duties that 定期事项 does not name yet. */
export const missingTasks = async (
  run: WorkbookRun,
  tasks: readonly PeriodicTask[],
): Promise<readonly PeriodicTask[]> => {
  const table = (await readRegisters(run, [REGISTER])).get(REGISTER);
  const at = table?.columns.indexOf('事项') ?? -1;
  const named = new Set(table?.rows.map((row) => text(row[at])));
  return tasks.filter(({ 事项 }) => !named.has(事项));
};
