import fc from 'fast-check';
import type { CellValue } from '../../src/values/cell';
import type { FieldType } from '../../src/registers/types';
import { IntakeRefusal, applyPlan, planIntake } from '../../src/intake';
import { columnCleaner } from '../../src/intake/clean/cell';
import { readPhones } from '../../src/intake/clean/phones';
import { OPTIONS, lostCells, sheet } from './support';

const TYPES: FieldType[] = [
  'text',
  'code',
  'number',
  'money',
  'percent',
  'date',
  'datetime',
  'month',
  'yesno',
  'email',
  'postcode',
  'creditCode',
  'idNumber',
  'plate',
];

const officeText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '2025.3.1',
    '3月5日',
    '3/4/2025',
    '25.3.8',
    '20250301',
    '￥1,000',
    '10万',
    '（5）',
    '95%',
    '是',
    'Y',
    '#N/A',
    '\u3000甲\u200b',
    '138-0000-0001',
    '0571-88001234转8',
    'Ｋ１',
  ),
  fc.stringMatching(/^[0-9.,/年月日万元()（）%-]{1,10}$/),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: officeText },
  fc.integer({ min: -10, max: 60_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...TYPES), cell, (type, value) => {
      const clean = columnCleaner({ label: '栏', en: 'x', type, unit: '元' }, { scale: 1 });
      const once = clean(value, 'General').value;
      expect(clean(once, 'General').value).toEqual(once);
    }),
    { numRuns: 2000 },
  );
});

test('a phone once cleaned stays as it is', () => {
  fc.assert(
    fc.property(cell, (value) => {
      for (const { text } of readPhones(value)) expect(readPhones(text).map((phone) => phone.text)).toEqual([text]);
    }),
    { numRuns: 1000 },
  );
});

describe('any grid', () => {
  const header = fc.constantFrom<CellValue>(
    '客户编号',
    '客户名称',
    '电话',
    '备注',
    '金额',
    '日期',
    '单号',
    '序号',
    '合计',
    '联系人',
    '制表：张三',
    null,
    '一、客户名单',
  );
  const row = fc.oneof(
    fc.array(cell, { minLength: 7, maxLength: 7 }),
    fc.array(header, { minLength: 7, maxLength: 7 }),
    fc.constant(new Array<CellValue>(7).fill(null)),
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 25 });

  test('accounts for every non-empty cell, and gives the same result twice', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 5 }), (values, firstRow) => {
        const source = sheet('客户', values, { firstRow, firstColumn: firstRow });
        try {
          const made = planIntake([source], OPTIONS);
          expect(lostCells([source], made)).toEqual([]);
          const result = applyPlan([source], made, OPTIONS);
          expect(applyPlan([source], made, OPTIONS)).toEqual(result);
          for (const draft of result.drafts) {
            expect(new Set(draft.columns.map((name) => name.toLowerCase())).size).toBe(draft.columns.length);
            for (const cells of draft.rows) expect(cells).toHaveLength(draft.columns.length);
          }
        } catch (error) {
          if (!(error instanceof IntakeRefusal)) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });
});
