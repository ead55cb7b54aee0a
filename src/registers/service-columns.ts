/** Helper of 服务: the moment from which working hours to arrival count. */
import { BLANK, add, and_, has, if_, int, lt, max_, num, numParam, sub } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { covered, isWorkday, workday } from '../policy/working-time';

const called = num('叫修时间');
const day = int(called);
const time = sub(called, day);
const opening = numParam('上班时间');

export const serviceColumns: readonly ComputedColumn[] = [
  {
    label: '工时起算',
    en: 'Working hours run from',
    type: 'datetime',
    hidden: true,
    group: 'computed',
    source: '[4]',
    formula: if_(
      and_(has('叫修时间'), covered(day)),
      if_(
        and_(isWorkday(day), lt(time, numParam('下班时间'))),
        add(day, max_(opening, time)),
        add(workday(day, 1), opening),
      ),
      BLANK,
    ),
    note: {
      zh: '叫修时间落在工作时间内即为该时刻，否则为下一个上班时刻。',
      en: 'The call itself within working hours, else the next opening.',
    },
  },
];
