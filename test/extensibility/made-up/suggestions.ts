/** A made-up register: what customers suggest. */
import { customerCode, field } from '../../../src/registers/field';
import type { RegisterDef } from '../../../src/registers/types';

export const suggestions: RegisterDef = {
  id: 'suggestions',
  name: '客户建议',
  en: 'Suggestions',
  hints: ['建议', '提案'],
  source: 'ours',
  fields: [
    field('建议号', 'Number', 'code', '提案编号', { required: true, unique: true }),
    customerCode(true),
    field('提出日期', 'Date', 'date', '日期', { required: true }),
    field('建议答复日期', 'Answered', 'date', '答复日期'),
  ],
  computed: [],
};
