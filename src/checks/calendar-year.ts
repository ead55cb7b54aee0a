/**
 * A working-day span starts in a year 节假日 does not cover, or runs into one: its deadline stays blank, because a guess
 * would call every holiday a working day. One finding per register, column and year, at the first such row.
 */
import { resolvePreset } from '../policy/presets';
import { partsOf } from '../values/serial';
import { rowsOf } from '../values/rows';
import type { Row } from '../values/rows';
import type { RegisterId } from '../registers/types';
import { registerById } from '../registers';
import { finding } from './support/row-check';
import type { Check, CheckContext, Finding } from './types';

/** A deadline counted in working days or working hours (requirements section 4), and where it applies if not everywhere. */
interface Span {
  readonly stem: string;
  readonly where?: { readonly column: string; readonly among: readonly string[] };
}

/** The dates from which such deadlines are counted. */
const STARTS: readonly { readonly register: RegisterId; readonly column: string; readonly spans: readonly Span[] }[] = [
  { register: 'customers', column: '首次接触日期', spans: [{ stem: '建档' }] },
  { register: 'customers', column: '最近变动日期', spans: [{ stem: '更新' }] },
  { register: 'complaints', column: '受理时间', spans: [{ stem: '正式答复' }] },
  { register: 'complaints', column: '转办时间', spans: [{ stem: '部门答复' }] },
  { register: 'complaints', column: '方案实施完成时间', spans: [{ stem: '首次回访' }] },
  {
    register: 'complaints',
    column: '首次回访时间',
    spans: [{ stem: '第二次回访', where: { column: '投诉类型', among: ['工程质量'] } }],
  },
  {
    register: 'serviceCalls',
    column: '叫修时间',
    spans: [{ stem: '派工' }, { stem: '到达', where: { column: '区域', among: ['市区', '郊区'] } }],
  },
  { register: 'contracts', column: '签订日期', spans: [{ stem: '发货' }] },
  {
    register: 'archives',
    column: '业务日期',
    spans: [{ stem: '移交', where: { column: '档案类型', among: ['销售', '售后'] } }],
  },
  { register: 'relationshipExpense', column: '月份', spans: [{ stem: '填报' }, { stem: '检核' }] },
];

const applies = ({ where }: Span, row: Row): boolean => !where || where.among.includes(row.text(where.column));

/**
 * The uncovered year that the row's spans start in or run into: the formulas leave 期限 blank where the count leaves the
 * data. A row without its key, or a table without its computed columns, has none of them.
 */
const uncoveredYear = (row: Row, day: number, dues: readonly string[], covered: ReadonlySet<number>) => {
  const { year } = partsOf(day);
  if (!covered.has(year)) return year;
  return !covered.has(year + 1) && dues.some((due) => row.number(due) === undefined) ? year + 1 : undefined;
};

const inForce = (register: RegisterId, spans: readonly Span[], context: CheckContext): Span[] => {
  const off = resolvePreset(context.preset)?.deadlinesOff ?? [];
  return spans.filter(({ stem }) => !off.includes(`${registerById(register).name}.${stem}`));
};

/** Rows of one year: the first, and how many. */
type Years = Map<number, { first: Row; count: number }>;

const note = (years: Years, year: number, row: Row): void => {
  const known = years.get(year);
  if (known) known.count++;
  else years.set(year, { first: row, count: 1 });
};

function* told(years: Years, register: RegisterId, column: string): Iterable<Finding> {
  for (const [year, { first, count }] of years) {
    yield finding('calendarYear', '警告', register, first, column, { year, count });
  }
}

/** Duties due on the n-th working day of a month that has no data: 下次期限 is blank. */
const dutiesWithoutData = (context: CheckContext): Years => {
  const table = context.registers.get('periodicTasks');
  const years: Years = new Map();
  if (!table?.columns.includes('下次期限')) return years;
  for (const row of rowsOf(table)) {
    const ordinal = row.has('事项') && row.has('频率') && !row.has('日') && row.number('工作日序') !== undefined;
    if (!ordinal || row.number('下次期限') !== undefined) continue;
    const { year } = partsOf(row.number('上次完成日期') ?? context.asOf);
    const missing = [year, year + 1].find((one) => !context.coveredYears.has(one));
    if (missing !== undefined) note(years, missing, row);
  }
  return years;
};

export const calendarYear: Check = {
  id: 'calendar-year',
  source: 'requirements section 2',
  rules: ['calendarYear'],
  *run(context) {
    for (const { register, column, spans } of STARTS) {
      const table = context.registers.get(register);
      const key = registerById(register).fields[0]!.label;
      const counted = inForce(register, spans, context);
      const calculated = new Set(table?.columns.filter((header) => header.endsWith('期限')));
      const years: Years = new Map();
      for (const row of rowsOf(table)) {
        const day = row.number(column);
        const here = counted.filter((span) => applies(span, row));
        if (day === undefined || day < 1 || !here.length) continue;
        const dues = here.map(({ stem }) => `${stem}期限`).filter((due) => calculated.has(due));
        const year = uncoveredYear(row, day, row.has(key) ? dues : [], context.coveredYears);
        if (year === undefined) continue;
        note(years, year, row);
      }
      yield* told(years, register, column);
    }
    yield* told(dutiesWithoutData(context), 'periodicTasks', '工作日序');
  },
};
