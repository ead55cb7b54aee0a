/** 报表中心: a custom period is complete before anything is computed from it. */
import { NOTHING_SET, choiceOf, periodTrouble } from '../../src/pane/pages/reports/choice';
import { parseIso } from '../../src/values/serial';

test.each([
  ['default', '', '', null],
  ['month', '2026-06-30', '2026-01-01', null],
  ['custom', '', '2026-06-30', 'days'],
  ['custom', '2026-01-01', '', 'days'],
  ['custom', '2026-06-30', '2026-01-01', 'order'],
  ['custom', '2026-06-30', '2026-06-30', null],
] as const)('%s from %s to %s: %s', (period, from, to, trouble) => {
  expect(periodTrouble({ ...NOTHING_SET, period, from, to })).toBe(trouble);
});

test('days go to the commands only with a custom period', () => {
  const days = { from: '2026-01-01', to: '2026-06-30' };
  expect(choiceOf({ ...NOTHING_SET, ...days, period: 'month' }).period).toEqual({ kind: 'month' });
  expect(choiceOf({ ...NOTHING_SET, ...days, period: 'custom' }).period).toEqual({
    kind: 'custom',
    from: parseIso('2026-01-01'),
    to: parseIso('2026-06-30'),
  });
});
