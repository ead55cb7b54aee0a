/** Deadlines of the registers that have few of them: 应收, 拜访, 合同, 档案, 借阅, 客情费, 信用评等. */
import { BLANK, and_, col, edate, fn, gt, has, if_, int, is, isOneOf, num, numParam, sub } from '../formulas/expr';
import { workdayWithinData } from '../policy/working-time';
import { daysAfter, doneBy, workdaysAfter } from './due';
import type { DeadlineRule } from './types';

const monthEnd = fn('EOMONTH', int(num('月份')), 0);

export const receivableDeadlines: readonly DeadlineRule[] = [
  {
    stem: '交财务',
    en: 'Bill to finance',
    unit: 'day',
    applies: isOneOf('收款方式', ['支票', '承兑汇票', '银行汇票']),
    started: has('最近收款日'),
    due: daysAfter('最近收款日', '票据交财务天数'),
    done: doneBy('交财务日期'),
    note: { zh: '收到支票或汇票当天交财务。', en: 'A cheque or bill is handed to finance on the day it is received.' },
    source: '[4]',
  },
];

export const visitDeadlines: readonly DeadlineRule[] = [
  {
    stem: '报告',
    en: 'Report',
    unit: 'day',
    started: has('实际日期'),
    due: daysAfter('实际日期', '拜访报告天数'),
    done: doneBy('报告提交日期'),
    note: { zh: '拜访后若干天内提交报告。', en: 'The report is filed within days of the visit.' },
    source: '[1-17]',
  },
  {
    stem: '承诺',
    en: 'Promise',
    unit: 'day',
    started: has('承诺完成日期'),
    due: int(num('承诺完成日期')),
    done: doneBy('承诺实际完成日期'),
    note: { zh: '承诺事项在承诺完成日期前完成。', en: 'What was promised is done by its date.' },
    source: '[1-17]',
  },
];

export const contractDeadlines: readonly DeadlineRule[] = [
  {
    stem: '续约通知',
    en: 'Renewal notice',
    unit: 'day',
    started: and_(has('签订日期'), has('到期日期')),
    due: edate(int(num('到期日期')), sub(0, numParam('续约通知月数'))),
    done: doneBy('续约通知日期'),
    note: { zh: '到期前若干月通知续约。', en: 'Notice of renewal months before expiry.' },
    source: '[4]',
  },
  {
    stem: '发货',
    en: 'Shipping',
    unit: 'day',
    started: has('签订日期'),
    due: workdaysAfter('签订日期', '合同发货工作日'),
    done: doneBy('发货日期'),
    note: { zh: '签订后若干工作日内发货。', en: 'Shipped within working days of signing.' },
    source: '[4]',
  },
  {
    stem: '存档',
    en: 'Archiving',
    unit: 'day',
    started: has('签订日期'),
    due: daysAfter('签订日期', '合同存档天数'),
    done: doneBy('存档日期'),
    note: { zh: '签订当天存档。', en: 'Archived on the day of signing.' },
    source: '[4]',
  },
];

export const archiveDeadlines: readonly DeadlineRule[] = [
  {
    stem: '移交',
    en: 'Handover',
    unit: 'day',
    applies: isOneOf('档案类型', ['销售', '售后']),
    started: has('业务日期'),
    due: workdayWithinData(
      num('业务日期'),
      if_(is('档案类型', '销售'), numParam('档案移交工作日_销售'), numParam('档案移交工作日_售后')),
    ),
    done: doneBy('移交日期'),
    note: {
      zh: '交车后若干工作日内移交档案，销售与售后不同。',
      en: 'Handed over within working days, by kind of file.',
    },
    source: '[1-2]',
  },
];

export const loanDeadlines: readonly DeadlineRule[] = [
  {
    stem: '归还',
    en: 'Return',
    unit: 'day',
    started: has('借出时间'),
    due: daysAfter('借出时间', '借阅天数'),
    done: doneBy('归还时间'),
    note: { zh: '借出后若干天内归还。', en: 'Returned within days of lending.' },
    source: '[1-4]',
  },
];

export const relationshipExpenseDeadlines: readonly DeadlineRule[] = [
  {
    stem: '填报',
    en: 'Reporting',
    unit: 'day',
    started: has('月份'),
    due: workdayWithinData(monthEnd, numParam('客情费填报工作日')),
    done: doneBy('填报日期'),
    note: { zh: '次月第几个工作日前填报。', en: 'Reported by a working day of the next month.' },
    source: '[0]',
  },
  {
    stem: '检核',
    en: 'Checking',
    unit: 'day',
    started: has('月份'),
    due: workdayWithinData(monthEnd, numParam('客情费检核工作日')),
    done: doneBy('检核完成日期'),
    note: { zh: '次月第几个工作日前完成检核。', en: 'Checked by a working day of the next month.' },
    source: '[0]',
  },
];

export const creditReviewDeadlines: readonly DeadlineRule[] = [
  {
    stem: '评审',
    en: 'Next review',
    unit: 'day',
    started: has('下次评审日期'),
    due: int(num('下次评审日期')),
    done: if_(gt(fn('N', col('后续评等日')), 0), col('后续评等日'), BLANK),
    note: {
      zh: '下次评审日期前再次评等；同一客户此后的评等即完成。',
      en: 'Reviewed again by its date; a later review of the customer completes it.',
    },
    source: '[4]',
  },
];
