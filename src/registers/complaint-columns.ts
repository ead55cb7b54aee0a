/** Computed columns of 投诉 (requirements sections 1.5 and 8). */
import {
  cases,
  col,
  concat,
  countifs,
  escapeWildcards,
  filled,
  gt,
  and_,
  has,
  if_,
  int,
  is,
  isOneOf,
  num,
  numParam,
  or_,
  sub,
  tableColumn,
  yesNo,
  ne,
} from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';

/** Half a minute, in days: criteria are text of 15 digits, so "earlier" needs a margin below the minute. */
const HALF_MINUTE = 1 / 2880;

export const complaintColumns: readonly ComputedColumn[] = [
  {
    label: '重复投诉',
    en: 'Repeated',
    type: 'yesno',
    group: 'computed',
    source: '[1-5]',
    acrossRows: ['complaints'],
    formula: if_(
      and_(has('受理时间'), ne(col('客户键'), '')),
      yesNo(
        gt(
          countifs(
            [tableColumn('投诉', '客户键'), escapeWildcards(col('客户键'))],
            [tableColumn('投诉', '受理时间'), concat('>=', sub(int(num('受理时间')), numParam('重复投诉天数')))],
            [tableColumn('投诉', '受理时间'), concat('<', sub(num('受理时间'), HALF_MINUTE))],
          ),
          0,
        ),
      ),
      '否',
    ),
    note: {
      zh: '同一客户在此前若干天（重复投诉天数）内另有投诉。',
      en: 'The customer complained before, within the days of 重复投诉天数.',
    },
    tones: { 是: 'warn' },
  },
  {
    label: '重大',
    en: 'Serious case',
    type: 'yesno',
    group: 'computed',
    source: '[1-5]',
    formula: yesNo(or_(is('重大投诉', '是'), filled('重大情形'), is('重复投诉', '是'))),
    note: {
      zh: '标为重大投诉、有重大情形，或重复投诉。',
      en: 'Marked serious, with a serious circumstance, or repeated.',
    },
    tones: { 是: 'bad' },
  },
  {
    label: '投诉状态',
    en: 'Stage',
    type: 'text',
    group: 'computed',
    source: '[4]',
    formula: cases(
      [
        [has('结案时间'), '已结案'],
        [isOneOf('回访结果', ['不满意', '很不满意']), '重新处理'],
        [has('方案实施完成时间'), '待回访'],
        [is('客户同意方案', '是'), '处理中'],
        [is('客户同意方案', '否'), '退回责任部门'],
        [has('部门答复时间'), '待客户同意'],
        [is('是否成立', '否'), '不成立'],
        [has('转办时间'), '调查'],
      ],
      '受理',
    ),
    note: { zh: '按处理进度取最后成立的一步。', en: 'The last step that holds.' },
    tones: { 已结案: 'muted', 不成立: 'muted', 重新处理: 'bad', 退回责任部门: 'warn' },
  },
];
