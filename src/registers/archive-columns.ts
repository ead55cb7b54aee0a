/**
 * Fines on files (requirements sections 1.11 and 8): 销售 and 售后 files only, from the day after 移交期限. A fined file is a
 * breach of its 责任人 in the month of 业务日期; breaches are counted in date order, then sheet order, whatever the kind of
 * the earlier files; from the 2nd (销售) or 3rd (售后) on the fine is doubled. A file without 责任人 is not counted.
 */
import {
  BLANK,
  add,
  and_,
  cases,
  clamp,
  col,
  concat,
  countifs,
  div,
  escapeWildcards,
  filled,
  fn,
  ge,
  gt,
  has,
  if_,
  int,
  is,
  lt,
  mul,
  num,
  numParam,
  or_,
  param,
  sub,
  tableColumn,
  yesNo,
} from '../formulas/expr';
import type { Criterion, Expr } from '../formulas/expr';
import { columnsWith } from '../formulas/define-column';
import type { ComputedColumn } from '../formulas/column';

const late = gt(fn('N', col('移交逾期天数')), 0);
const incomplete = and_(has('应有资料项'), lt(num('已有资料项'), num('应有资料项')));
const each = (column: string, fine: string): Expr => mul(num(column), numParam(fine));
const once = (test: Expr, fine: string): Expr => if_(test, numParam(fine), 0);

const base = cases(
  [
    [
      is('档案类型', '销售'),
      add(once(late, '扣罚_逾期'), each('缺用户签名项数', '扣罚_销售缺用户签名'), each('遗失件数', '扣罚_遗失')),
    ],
    [
      is('档案类型', '售后'),
      add(
        once(or_(late, incomplete), '扣罚_售后不完整'),
        each('缺用户签名项数', '扣罚_售后缺用户签名'),
        each('缺内部签名项数', '扣罚_缺内部签名'),
        once(is('联系人未核对', '是'), '扣罚_联系人未核对'),
        each('遗失件数', '扣罚_遗失'),
      ),
    ],
  ],
  0,
);

const day = int(num('业务日期'));
const monthStart = sub(day, sub(fn('DAY', day), 1));
const samePersonFined: readonly Criterion[] = [
  [tableColumn('档案', '责任人键'), escapeWildcards(col('责任人键'))],
  [tableColumn('档案', '违规'), '是'],
];
const dated = (comparison: string, limit: Expr): Criterion => [
  tableColumn('档案', '业务日期'),
  concat(comparison, limit),
];

const hidden = columnsWith({ hidden: true, group: 'computed', source: '[1-2]' });

export const archiveColumns: readonly ComputedColumn[] = [
  {
    label: '完整率',
    en: 'Completeness',
    type: 'percent',
    group: 'computed',
    source: '[1-2]',
    formula: if_(
      and_(has('已有资料项'), gt(num('应有资料项'), 0)),
      clamp(div(num('已有资料项'), num('应有资料项')), 0, 1),
      BLANK,
    ),
    note: { zh: '已有资料项 ÷ 应有资料项，至多 100%。', en: 'Items present ÷ items required, at most 100 %.' },
  },
  hidden(
    '责任人键',
    'Person key',
    'text',
    if_(filled('责任人'), concat('P', fn('TRIM', col('责任人'))), BLANK),
    '责任人的文本键。',
    'Text key of the person responsible.',
  ),
  hidden(
    '行序',
    'Row order',
    'integer',
    fn('ROW'),
    '工作表行号，决定同日先后。',
    'Sheet row; decides between files of one day.',
  ),
  hidden(
    '扣罚基数',
    'Single fine',
    'money',
    if_(and_(fn('ISNUMBER', col('移交期限')), gt(param('截至日期'), fn('N', col('移交期限')))), base, 0),
    '未加倍的扣罚金额；移交期限未过为 0。',
    'The fine before doubling; 0 until the deadline has passed.',
  ),
  {
    label: '违规',
    en: 'Breach',
    type: 'yesno',
    group: 'computed',
    source: '[1-2]',
    formula: yesNo(gt(col('扣罚基数'), 0)),
    note: { zh: '该档案是否被扣罚。', en: 'Whether the file is fined at all.' },
    tones: { 是: 'bad' },
  },
  hidden(
    '当月违规序',
    'Breach of the month',
    'integer',
    if_(
      and_(is('违规', '是'), filled('责任人'), has('业务日期')),
      add(
        countifs(...samePersonFined, dated('>=', monthStart), dated('<', day)),
        countifs(...samePersonFined, dated('>=', day), dated('<', add(day, 1)), [
          tableColumn('档案', '行序'),
          concat('<', col('行序')),
        ]),
        1,
      ),
      0,
    ),
    '责任人当月第几次违规。',
    'Which breach of the person in that month this is.',
    { acrossRows: ['archives'] },
  ),
  {
    label: '扣罚金额',
    en: 'Fine',
    type: 'money',
    group: 'computed',
    source: '[1-2]',
    formula: mul(
      col('扣罚基数'),
      if_(
        ge(
          col('当月违规序'),
          if_(is('档案类型', '销售'), numParam('扣罚翻倍次数_销售'), numParam('扣罚翻倍次数_售后')),
        ),
        2,
        1,
      ),
    ),
    note: {
      zh: '按逾期、缺件、缺签名、遗失合计；同一责任人当月第 2 次（销售）或第 3 次（售后）起加倍。',
      en: 'Sum of the single fines; doubled from the 2nd (sales) or 3rd (service) breach of the person in a month.',
    },
  },
];
