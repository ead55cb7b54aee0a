/** What has been received cannot lie in the future. */
import { rowCheck } from './support/row-check';
import type { Check } from './types';

const RECEIVED = [
  { register: 'complaints', column: '受理时间' },
  { register: 'serviceCalls', column: '叫修时间' },
] as const;

const parts = RECEIVED.map(({ register, column }) =>
  rowCheck({
    id: 'futureDate',
    source: 'requirements section 6',
    register,
    severity: '错误',
    column,
    breaks: (row, context) => (row.number(column) ?? 0) >= context.asOf + 1,
  }),
);

export const futureDate: Check = {
  id: 'future-date',
  source: 'requirements section 6',
  rules: ['futureDate'],
  byRow: true,
  *run(context) {
    for (const part of parts) yield* part.run(context);
  },
};
