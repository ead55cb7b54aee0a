/**
 * A register, a tier scheme and a deadline that nobody has heard of take one file each (in `made-up/`) and a line in an
 * index, which this test stands in for.
 */
import { check, planIntake } from '../../src/commands';
import { deadlinesByRegister } from '../../src/deadlines';
import type { DeadlineRule } from '../../src/deadlines';
import { parametersOf } from '../../src/policy/effective';
import { registers } from '../../src/registers';
import type { RegisterDef } from '../../src/registers/types';
import { registerSchema } from '../../src/schema';
import { computeRegisters } from '../../src/schema/compute';
import { tierSchemes } from '../../src/tiers';
import type { TierScheme } from '../../src/tiers';
import type { CellValue } from '../../src/values/cell';
import { TODAY, startHost } from '../support/host';
import { customers, draft, transactions } from '../workbook/drafts';
import { cellAt, runOf, startWith } from '../commands/support';
import { loyal } from './made-up/loyal';
import { suggestionDeadlines } from './made-up/suggestion-deadlines';
import { suggestions } from './made-up/suggestions';

jest.setTimeout(60_000);

const LISTS = {
  registers: [...registers, suggestions],
  schemes: [...tierSchemes, loyal],
  deadlines: { ...deadlinesByRegister, suggestions: suggestionDeadlines },
};
const ROWS = draft(
  'suggestions',
  ['建议号', '客户编号', '提出日期', '建议答复日期'],
  [
    ['S1', '001', TODAY - 30, null],
    ['S2', '404', TODAY - 5, TODAY - 4],
  ],
);

test('the columns are composed from whatever lists they are given', () => {
  const labels = (register: string) => registerSchema(register, '通用', LISTS).columns.map(({ label }) => label);
  expect(labels('suggestions').slice(0, 7)).toEqual([
    '建议号',
    '客户编号',
    '提出日期',
    '建议答复日期',
    '建议答复状态',
    '建议答复期限',
    '建议答复逾期天数',
  ]);
  expect(labels('customers')).toContain('忠诚');
  expect(registerSchema('customers', '通用').columns.map(({ label }) => label)).not.toContain('忠诚');
});

test('and computed without Excel', () => {
  const parameters = new Map<string, CellValue>(
    parametersOf('通用').map(({ name, value }) => [name, typeof value === 'object' ? null : value]),
  );
  parameters.set('截至日期', TODAY).set('截至时间', TODAY + 0.5);
  const tables = new Map([
    ['suggestions', ROWS],
    ['customers', customers],
    ['transactions', transactions],
  ]);
  const evaluator = computeRegisters({ preset: '通用', registers: tables, parameters, holidays: [] }, LISTS);
  expect(evaluator.column('客户建议', '建议答复状态')).toEqual(['已逾期', '按时完成']);
  expect(evaluator.column('客户建议', '建议答复逾期天数')).toEqual([20, 0]);
  expect(evaluator.column('客户台账', '忠诚')).toEqual(['是', '否', '否']);
});

describe('in a workbook', () => {
  beforeAll(() => {
    (registers as RegisterDef[]).push(suggestions);
    (tierSchemes as TierScheme[]).push(loyal);
    (deadlinesByRegister as Record<string, readonly DeadlineRule[]>)['suggestions'] = suggestionDeadlines;
  });

  test('the register is written with its formulas, and checked', async () => {
    const host = await startWith([customers, transactions, ROWS]);
    expect(cellAt(host, '客户建议', 0, '建议答复状态')).toBe('已逾期');
    expect(cellAt(host, '客户台账', 0, '忠诚')).toBe('是');
    const { findings } = (await runOf(check, undefined)).data;
    expect(findings.filter(({ register }) => register === '客户建议')).toMatchObject([
      { rule: 'reference', row: 3, value: '404', place: { sheet: '客户建议', address: 'B3' } },
    ]);
  });

  test('and found in a source sheet', async () => {
    startHost({
      提案表: [
        ['提案编号', '客户编号', '日期', '答复日期'],
        ['S1', '001', TODAY, null],
        ['S2', '002', TODAY, TODAY],
      ],
    });
    const { plan } = (await runOf(planIntake, { preset: '通用', asOf: TODAY })).data;
    expect(plan.tables).toMatchObject([{ register: 'suggestions' }]);
  });
});
