/** 55 档案移交检查表: files of the period: late, incomplete, fined. */
import { CUSTOMER, listReport } from './support/list-report';
import { by, inOrder } from './support/order';
import { money, own } from './support/table';
import { isWithin } from './support/periods';

export const fileHandover = listReport({
  id: 55,
  title: '档案移交检查表',
  en: 'File handover',
  register: 'archives',
  unit: '份',
  period: 'month',
  aliases: ['用户档案签收簿'],
  where: (row, context) => isWithin(row.number('业务日期'), context.period, context.asOf),
  order: inOrder(
    by((row) => row.text('部门')),
    by((row) => row.number('业务日期') ?? 0),
  ),
  note: {
    zh: '业务日期在期间内的档案；扣罚按制度参数计算。',
    en: 'Files whose business date lies within the period; fines follow the parameters.',
  },
  columns: [
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
  ],
});
