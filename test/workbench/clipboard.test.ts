import fc from 'fast-check';
import { fromTsv, toTsv } from '../../src/workbench/grid/clipboard';
import { areaOf, sheetOf } from './support';

test.each([
  [
    'a\tb\r\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a\tb\r\n', [['a', 'b']]],
  ['"多\n行"\t"他说""好"""', [['多\n行', '他说"好"']]],
  ['5" 管', [['5" 管']]],
  ['\t\n', [['', '']]],
  ['', []],
])('reads %j', (text, cells) => expect(fromTsv(text)).toEqual(cells));

test('what is copied comes back cell by cell', () =>
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.stringMatching(/^[ab"\t\n,客]{0,5}$/), { minLength: 2, maxLength: 2 }), {
        minLength: 1,
        maxLength: 4,
      }),
      (cells) => {
        const sheet = sheetOf([...cells, ['末', '末']]);
        const text = toTsv(
          { top: 0, left: 0, bottom: cells.length - 1, right: 1 },
          sheet,
          (row, column) => cells[row]![column]!,
        );
        expect(fromTsv(`${text}\r\n`)).toEqual(cells);
      },
    ),
  ));

test('a whole column is copied as far as the sheet is used', () =>
  expect(toTsv(areaOf('A:A'), sheetOf([['甲'], ['乙']]), (row) => `${row}`)).toBe('0\r\n1'));
