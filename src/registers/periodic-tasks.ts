/** 1.17 定期事项: recurring duties with their next due day. */
import { field } from './field';
import { periodicColumns } from './periodic-columns';
import type { RegisterDef } from './types';

export const periodicTasks: RegisterDef = {
  id: 'periodicTasks',
  name: '定期事项',
  en: 'Periodic tasks',
  hints: ['定期事项', '定期工作', '周期任务', '例行工作', 'periodic tasks', 'recurring'],
  source: '[1-14]',
  fields: [
    field('事项', 'Task', 'text', '工作事项 任务 事项名称 工作内容 task', { required: true, width: 30 }),
    field('频率', 'Frequency', 'list', '周期 频次 frequency', {
      required: true,
      list: ['每天', '每周', '每月', '每两月', '每季', '半年', '每年'],
      variants: {
        每日: '每天',
        日: '每天',
        周: '每周',
        月: '每月',
        季: '每季',
        每季度: '每季',
        每半年: '半年',
        年: '每年',
        每年度: '每年',
        双月: '每两月',
      },
    }),
    field('次数', 'Times', 'integer', '每期次数 times', { min: 1 }),
    field('日', 'Day', 'text', '日期要求 截止日 day'),
    field('工作日序', 'Working day', 'integer', '第几个工作日 workingday', { min: 1, max: 31 }),
    field('责任人', 'Person responsible', 'text', '负责人 经办人 owner'),
    field('上次完成日期', 'Last done on', 'date', '最近完成日期 完成日期 上次完成 lastdone'),
  ],
  computed: periodicColumns,
};
