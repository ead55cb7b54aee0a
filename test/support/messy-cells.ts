/** Cells as offices write them, for tests over generated workbooks. */
import fc from 'fast-check';
import type { CellValue } from '../../src/values/cell';

/** Texts that cleaning has something to say about, or that Excel would take for something else. */
export const messyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '2025.3.1',
    '3月5日',
    '20250301',
    '￥1,000',
    '10万',
    '（5）',
    '95%',
    '是',
    '#N/A',
    '=1+1',
    '-5',
    '00012',
    '110101199003077000',
    '\u3000甲\u200b乙',
    '138-0000-0001',
    '0571-88001234转8',
    'Ｋ１',
    '上午',
    'TRUE',
  ),
  fc.stringMatching(/^[\u4e00-\u4e20A-Z0-9.,/年月日万元()（）% -]{1,10}$/),
);

export const messyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: messyText },
  fc.integer({ min: -10, max: 60_000 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.boolean(),
);

const COLUMNS = ['客户编号', '客户名称', '手机', '建档日期', '信用额度', '老系统备注'];

/** A sheet of customers: with or without codes, the rest as it comes. */
export const messyCustomers = (rows: { readonly most: number }): fc.Arbitrary<CellValue[][]> =>
  fc
    .record({
      coded: fc.boolean(),
      lines: fc.array(
        fc.tuple(fc.stringMatching(/^[甲乙丙丁宏达佰洋]{2,4}公司$/), ...COLUMNS.slice(2).map(() => messyCell)),
        {
          minLength: 2,
          maxLength: rows.most,
        },
      ),
    })
    .map(({ coded, lines }) => {
      const all = [COLUMNS, ...lines.map((cells, at) => [`K${100 + at}`, ...cells])];
      return coded ? all : all.map((line) => line.slice(1));
    });
