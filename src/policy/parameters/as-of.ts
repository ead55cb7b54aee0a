/** 截至日期 and 截至时间: the day and moment every formula and report reads (requirements section 7). */
import { add, eq, fn, if_, param } from '../../formulas/expr';
import type { ParameterDef } from './types';

export const asOfParameters: readonly ParameterDef[] = [
  {
    name: '截至日期',
    en: 'As-of date',
    type: 'date',
    unit: '',
    source: 'ours',
    value: { formula: fn('TODAY') },
    meaning: {
      zh: '所有公式与报表的截至日期；改成某日可看当日的情形',
      en: 'The day all formulas and reports look at; type a date to see that day',
    },
  },
  {
    name: '截至时间',
    en: 'As-of time',
    type: 'datetime',
    unit: '',
    source: 'ours',
    value: {
      formula: if_(eq(param('截至日期'), fn('TODAY')), fn('NOW'), add(param('截至日期'), fn('TIME', 23, 59, 0))),
    },
    meaning: { zh: '按小时计的期限所用的时刻', en: 'The moment hourly deadlines look at' },
  },
];
