/** d/m/y asked once per column; an answer cleans the column and is remembered (requirements section 8, Intake). */
import { adjustPlan, applyPlan, learn, planIntake } from '../../src/intake';
import type { SourceSheet } from '../../src/intake';
import { parseIso } from '../../src/values/serial';
import { OPTIONS, column, grid, sheet } from './support';

const customers = (dates: readonly string[]): SourceSheet =>
  sheet(
    '客户',
    grid(`客户编号 | 客户名称 | 建档日期
${dates.map((date, at) => `C${at} | 甲${at}公司 | ${date}`).join('\n')}`),
  );

const questions = (...dates: string[]) => planIntake([customers(dates)], OPTIONS).questions;

test('one question per column, with samples and what each order would make of them', () => {
  expect(questions('3/4/2025', '5/6/2025', '2025-01-02')).toEqual([
    {
      kind: 'dateOrder',
      table: 't1',
      column: 3,
      header: '建档日期',
      field: '建档日期',
      count: 2,
      samples: ['3/4/2025', '5/6/2025'],
      choices: [
        { order: 'dmy', readings: ['2025-04-03', '2025-06-05'], proven: 0 },
        { order: 'mdy', readings: ['2025-03-04', '2025-05-06'], proven: 0 },
      ],
    },
  ]);
});

test('a column that proves its order, or needs none, is not asked about', () => {
  expect(questions('3/4/2025', '25/6/2025')).toEqual([]);
  expect(questions('4/4/2025', '2025/3/4')).toEqual([]);
});

test('a column that proves both orders proves nothing: the evidence stands beside the choices', () => {
  const [asked] = questions('3/4/2025', '25/6/2025', '28/6/2025', '6/25/2025');
  expect(asked!.choices.map(({ order, proven }) => [order, proven])).toEqual([
    ['dmy', 2],
    ['mdy', 1],
  ]);
});

test('two-digit years may stand first: 03/04/05 has three readings, 25/04/05 next to it is a year', () => {
  expect(questions('03/04/05')[0]!.choices.map(({ readings }) => readings[0])).toEqual([
    '2005-04-03',
    '2005-03-04',
    '2003-04-05',
  ]);
  const result = applyPlan([customers(['25/04/05'])], planIntake([customers(['25/04/05'])], OPTIONS), OPTIONS);
  expect(column(result, 'customers', '建档日期')).toEqual([parseIso('2025-04-05')]);
});

test('an answer cleans the column, asks no more, and is remembered for the next file', () => {
  const sheets = [customers(['3/4/2025', '25/6/2025', '6/25/2025'])];
  const proposed = planIntake(sheets, OPTIONS);
  expect(column(applyPlan(sheets, proposed, OPTIONS), 'customers', '建档日期')[0]).toBe('3/4/2025');
  const fields = { 1: '客户编号', 2: '客户名称', 3: '建档日期' };
  const decided = adjustPlan(
    sheets,
    proposed,
    [{ table: 't1', register: 'customers', fields, orders: { 3: 'mdy' } }],
    OPTIONS,
  );
  expect(decided.questions).toEqual([]);
  expect(column(applyPlan(sheets, decided, OPTIONS), 'customers', '建档日期')).toEqual(
    ['2025-03-04', '2025-06-25', '2025-06-25'].map(parseIso),
  );
  const remembered = learn(proposed, decided, {});
  expect(remembered).toEqual({ 'customers:dateOrder': { 建档日期: 'mdy' } });
  const next = planIntake([customers(['7/8/2025'])], { ...OPTIONS, remembered });
  expect(next.questions).toEqual([]);
  expect(next.tables[0]!.mapping[2]).toMatchObject({ field: '建档日期', order: 'mdy' });
});
