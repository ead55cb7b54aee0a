import { diff } from '../../src/workbook/write/diff';

const plain = ['General', 'General', 'General'];

describe('diff: only what differs is written', () => {
  test('equal cells give nothing', () => expect(diff([['a', 1, '']], [['a', 1, null]], plain)).toEqual([]));

  test('a run of changed rows is one rectangle; cells inside that did not change are left alone', () =>
    expect(
      diff(
        [
          ['a', 1, 'x'],
          ['b', 2, 'y'],
          ['c', 3, 'z'],
          ['d', 4, 'w'],
        ],
        [
          ['a', 1, 'x'],
          ['b', 5, 'y'],
          ['c', 3, 'q'],
          ['d', 4, 'w'],
        ],
        plain,
      ),
    ).toMatchObject([
      {
        row: 1,
        column: 1,
        before: [
          [2, 'y'],
          [3, 'z'],
        ],
        after: [
          [5, null],
          [null, 'q'],
        ],
      },
    ]));

  test('rows beyond the end count as blank; a blank clears', () =>
    expect(
      diff(
        [['a', 'b']],
        [
          ['a', null],
          ['c', null],
        ],
        plain,
      ),
    ).toMatchObject([
      {
        row: 0,
        column: 0,
        before: [
          ['a', 'b'],
          ['', ''],
        ],
        after: [
          [null, ''],
          ['c', null],
        ],
      },
    ]));

  test.each([
    ['=1+1', 'General', "'=1+1"],
    ['=1+1', '@', '=1+1'],
    ['+86 1', 'General', "'+86 1"],
    ['-1', 'General', "'-1"],
    ['@x', 'General', "'@x"],
    ['\tx', 'General', "'\tx"],
    ['\rx', 'General', "'\rx"],
    ['001', 'General', "'001"],
    ['TRUE', 'General', "'TRUE"],
    ['三月五日', 'General', "'三月五日"],
    ['上海', 'General', '上海'],
    [5, '@', '5'],
  ])('%j under %s is written as %j', (value, format, expected) =>
    expect(diff([['']], [[value]], [format])[0]!.after).toEqual([[expected]]),
  );

  test('what stands as text under @ is not written again as a number', () =>
    expect(diff([['5']], [[5]], ['@'])).toEqual([]));
});
