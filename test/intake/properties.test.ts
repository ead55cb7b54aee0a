import fc from 'fast-check';
import type { CellValue } from '../../src/values/cell';
import type { FieldType } from '../../src/registers/types';
import { IntakeRefusal, applyPlan, planIntake } from '../../src/intake';
import { columnCleaner } from '../../src/intake/clean/cell';
import { readPhones } from '../../src/intake/clean/phones';
import { OPTIONS, lostCells, sheet, unaccounted } from './support';

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

describe('any wide table', () => {
  const amount = fc.oneof(
    { weight: 2, arbitrary: fc.constant<CellValue>(null) },
    fc.constantFrom<CellValue>(0, '-', '停产', '#N/A', '1.5万', '（3）', true),
    fc.integer({ min: -5, max: 9999 }),
  );
  const titles = fc.constantFrom('2025年销售', '销售', '2026年销售计划', '2025年回款', '客户');
  const line = fc.tuple(
    fc.constantFrom<CellValue>('甲公司', '乙公司', '丙公司', null),
    fc.constantFrom<CellValue>('好', null),
  );
  const table = fc.record({
    name: titles,
    first: fc.integer({ min: 1, max: 9 }),
    months: fc.integer({ min: 1, max: 4 }),
    measures: fc.constantFrom([''], ['数量', '金额'], ['计划', '实际', '完成率']),
    lines: fc.array(fc.tuple(line, fc.array(amount, { minLength: 13, maxLength: 13 })), { minLength: 1, maxLength: 6 }),
  });

  test('accounts for every non-empty cell; no cell is counted twice', () => {
    fc.assert(
      fc.property(table, ({ name, first, months, measures, lines }) => {
        const columns = Array.from({ length: months }, (_, i) => `${first + i}月`).flatMap((month) =>
          measures.map((measure) => [month, measure] as const),
        );
        const heads: CellValue[][] =
          measures.length === 1
            ? [['客户名称', ...columns.map(([month]) => month), '合计', '备注']]
            : [
                [
                  '客户名称',
                  ...columns.map(([month], i) => (i % measures.length === 0 ? month : null)),
                  '合计',
                  '备注',
                ],
                [null, ...columns.map(([, measure]) => measure), null, null],
              ];
        const wide = lines.map(([[customer, note], cells]) => [
          customer,
          ...cells.slice(0, columns.length),
          cells[12]!,
          note,
        ]);
        const source = sheet(name, [...heads, ...wide], {
          merges: measures.length === 1 ? [] : [[1, 1, 2, 1]],
        });
        try {
          const plan = planIntake([source], OPTIONS);
          const result = applyPlan([source], plan, OPTIONS);
          expect(unaccounted(source, { ...result, plan })).toEqual([]);
          const wideTables = plan.tables.filter(({ mapping }) => mapping.some(({ period }) => period));
          const fed = wideTables.flatMap(({ mapping }) =>
            mapping.flatMap(({ column, period }) => (period ? [column] : [])),
          );
          expect(new Set(fed).size).toBe(fed.length);
        } catch (error) {
          if (!(error instanceof IntakeRefusal)) throw error;
        }
      }),
      { numRuns: 50 },
    );
  });
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
          expect(unaccounted(source, { ...result, plan: made })).toEqual([]);
          expect(applyPlan([source], made, OPTIONS)).toEqual(result);
          for (const draft of result.drafts) {
            expect(new Set(draft.columns.map((name) => name.toLowerCase())).size).toBe(draft.columns.length);
            for (const cells of draft.rows) expect(cells).toHaveLength(draft.columns.length);
          }
        } catch (error) {
          if (!(error instanceof IntakeRefusal)) throw error;
        }
      }),
      { numRuns: 120 },
    );
  });
});
