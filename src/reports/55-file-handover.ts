/** 55 档案移交检查表: files of the period: late, incomplete, fined. */
import { CUSTOMER, listReport } from './support/list-report';
import { by, inOrder } from './support/order';
import type { Row } from '../values/rows';
import type { ReportContext } from './types';
import { shareOf } from './support/group';
import { isWithin } from './support/periods';
import { recordsOf } from './support/records';
import { column, money, own } from './support/table';

const JUDGED: ReadonlySet<string> = new Set(['按时完成', '超时完成', '已逾期']);

const inPeriod = (row: Row, context: ReportContext): boolean =>
  isWithin(row.number('业务日期'), context.period, context.asOf);

/** Share of a department's files of the period of which something holds, among those of which it can be said. */
const rateOf =
  (context: ReportContext, known: (row: Row) => boolean, good: (row: Row) => boolean) =>
  (department: string): number | null => {
    const rows = recordsOf(context, 'archives').filter(
      (row) => inPeriod(row, context) && row.text('部门') === department && known(row),
    );
    return shareOf(rows.filter(good).length, rows.length);
  };

/** Each department is reckoned once. */
const once = (rate: (department: string) => number | null): ((row: Row) => number | null) => {
  const known = new Map<string, number | null>();
  return (row) => {
    const department = row.text('部门');
    if (!known.has(department)) known.set(department, rate(department));
    return known.get(department)!;
  };
};

export const fileHandover = listReport({
  id: 55,
  title: '档案移交检查表',
  en: 'File handover',
  register: 'archives',
  unit: '份',
  period: 'month',
  aliases: ['用户档案签收簿'],
  where: inPeriod,
  order: inOrder(
    by((row) => row.text('部门')),
    by((row) => row.number('业务日期') ?? 0),
  ),
  note: {
    zh: '业务日期在期间内的档案；扣罚按制度参数计算。部门及时率 = 按时移交 ÷ 已到期或已移交，部门完整率 = 完整率为100%的份数 ÷ 有完整率的份数。',
    en: 'Files whose business date lies within the period; fines follow the parameters. Per department: share handed over in time, share complete.',
  },
  columns: (context) => [
    own('档案编号'),
    ...CUSTOMER,
    own('档案类型'),
    own('部门'),
    own('责任人'),
    own('业务日期', 'date'),
    own('移交期限', 'date'),
    own('移交日期', 'date'),
    own('移交状态'),
    own('完整率', 'percent'),
    own('缺用户签名项数', 'integer', { total: true }),
    own('缺内部签名项数', 'integer', { total: true }),
    own('违规'),
    money('扣罚金额'),
    column(
      '部门及时率',
      'percent',
      once(
        rateOf(
          context,
          (row) => JUDGED.has(row.text('移交状态')),
          (row) => row.text('移交状态') === '按时完成',
        ),
      ),
    ),
    column(
      '部门完整率',
      'percent',
      once(
        rateOf(
          context,
          (row) => row.number('完整率') !== undefined,
          (row) => row.amount('完整率') >= 1,
        ),
      ),
    ),
  ],
});
