import { readTelephone, telephoneKey } from '../../../src/checks/support/telephone';

describe('telephone numbers', () => {
  test.each([
    ['13800138000', 'mobile', '+8613800138000', ''],
    ['+86 138 0013 8000', 'mobile', '+8613800138000', ''],
    ['１３８００１３８０００', 'mobile', '+8613800138000', ''],
    ['0571-88123456', 'landline', '+8657188123456', ''],
    ['(021)50504740', 'landline', '+862150504740', ''],
    ['0571-88123456转803', 'landline', '+8657188123456', '803'],
    ['0571-88123456 分机 803', 'landline', '+8657188123456', '803'],
    ['0571-88123456-803', 'landline', '+8657188123456', '803'],
    ['400-800-1234', 'landline', '4008001234', ''],
    ['88123456', 'landline', '88123456', ''],
    ['+1 212 555 2368', 'other', '+12125552368', ''],
  ])('%s is a %s', (text, kind, number, extension) => {
    expect(readTelephone(text)).toEqual({ kind, number, extension });
  });

  test.each(['1862250786', '189770813218', '12345678901', '0571-881', '无', '13800138000/13900139000', ''])(
    '“%s” is none',
    (text) => {
      expect(readTelephone(text)).toBeUndefined();
    },
  );

  test('two extensions of one switchboard are two lines; two spellings of one line are one', () => {
    expect(telephoneKey('0571-88123456转801')).not.toBe(telephoneKey('0571-88123456转802'));
    expect(telephoneKey('0571-88123456-801')).toBe(telephoneKey('(0571) 8812 3456 转801'));
  });
});
