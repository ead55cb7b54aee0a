import { type Context, byCustomer } from './context';
import { type Rule, deadline } from './deadline';
import { type Answer, type Row, day, num, word } from './record';

const filled = (row: Row, label: string): boolean => num(row, label) !== undefined;

/** The last that holds. */
const state = (row: Row): string => {
  const unhappy = ['不满意', '很不满意'].includes(word(row, '回访结果'));
  if (filled(row, '结案时间')) return '已结案';
  if (unhappy) return '重新处理';
  if (filled(row, '方案实施完成时间')) return '待回访';
  if (word(row, '客户同意方案') === '是') return '处理中';
  if (word(row, '客户同意方案') === '否') return '退回责任部门';
  if (filled(row, '部门答复时间')) return '待客户同意';
  if (word(row, '是否成立') === '否') return '不成立';
  return filled(row, '转办时间') ? '调查' : '受理';
};

/** Another complaint of the customer within 90 days before this one. */
const repeated = (row: Row, others: readonly Row[]): boolean => {
  const at = num(row, '受理时间');
  if (at === undefined) return false;
  return others.some((other) => {
    const then = num(other, '受理时间');
    return other !== row && then !== undefined && then < at - 1 / 2880 && then >= at - 90 - 1 / 2880;
  });
};

export const complaintAnswers = (context: Context): Answer[] => {
  const rows = context.rows('投诉');
  const groups = byCustomer(rows);
  const { calendar, now } = context;
  return rows.map((row) => {
    const again = repeated(row, groups.get(word(row, '客户编号')) ?? []);
    const major = word(row, '重大投诉') === '是' || word(row, '重大情形') !== '' || again;
    const from = (label: string, due: (start: number) => number | undefined, done: string, more = {}): Rule => {
      const start = num(row, label);
      return { start, due: start === undefined ? undefined : due(start), done: num(row, done), ...more };
    };
    const workdays = (n: number) => (start: number) => calendar.after(start, n);
    const dayLater = (start: number): number => start + 1;
    const rules: Record<string, Rule> = {
      首次答复: from('受理时间', dayLater, '答复客户时间', { hours: true }),
      正式答复: from('受理时间', workdays(5), '答复客户时间'),
      部门答复: from('转办时间', workdays(3), '部门答复时间'),
      首次回访: from('方案实施完成时间', workdays(5), '首次回访时间'),
      第二次回访: from('首次回访时间', workdays(5), '第二次回访时间', {
        applies: word(row, '投诉类型') === '工程质量',
      }),
      结案: from('受理时间', (start) => day(start) + 7, '结案时间'),
      集团反馈: from('方案实施完成时间', dayLater, '集团反馈时间', { hours: true }),
      预警: from('受理时间', dayLater, '预警报备时间', { hours: true, applies: major }),
    };
    return Object.assign(
      { 重复投诉: again ? '是' : '否', 重大: major ? '是' : '否', 投诉状态: state(row) },
      ...Object.entries(rules).map(([stem, rule]) => deadline(stem, now, rule)),
    ) as Answer;
  });
};
