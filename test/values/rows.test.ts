import { customerKey, rowsOf } from '../../src/values/rows';

describe('reading a table by header', () => {
  const [row] = rowsOf({ columns: ['客户编号', '金额', '日期', '金额'], rows: [[' K1 ', '面议', 46000, 5]] });

  test('text in a number column reads as nothing (requirements section 7)', () => {
    expect([row!.number('金额'), row!.amount('金额'), row!.number('日期')]).toEqual([undefined, 0, 46000]);
  });
  test('a header that occurs twice is its first column; one that is not there is blank', () => {
    expect([row!.text('金额'), row!.text('备注'), row!.has('备注')]).toEqual(['面议', '', false]);
  });
  test('text is trimmed, and blank text is nothing', () => {
    expect(row!.text('客户编号')).toBe('K1');
    expect(rowsOf({ columns: ['备注'], rows: [['  ']] })[0]!.get('备注')).toBeNull();
  });
  test('no table, no rows', () => {
    expect(rowsOf(undefined)).toEqual([]);
  });
});

describe('客户键', () => {
  test.each([
    ['001', 'K001'],
    [1, 'K1'],
    [' k9 ', 'KK9'],
    ['', ''],
    [null, ''],
  ])('%j → %s', (code, key) => {
    expect(customerKey(code)).toBe(key);
  });
});
