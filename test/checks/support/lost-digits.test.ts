import { hasLostDigits } from '../../../src/checks/support/lost-digits';

describe('digits destroyed by Excel’s 15-digit precision', () => {
  test.each([
    [330106199004253000, true],
    ['330106199004253000', true],
    ['3.30106E+17', true],
    ['330106199004253', false],
    ['91350100M000100Y43', false],
    [13800138000, false],
    // Not the number once typed: 3·7+3·9+0+1·5+0+6·4+1·2+9·1+9·6+0+0·7+6·9+0+1·5+0+0·4+0·2 = 201; 201 mod 11 = 3 → 9, so
    // 000 as its end does not fit and the number was lost.
    ['330106199006010000', true],
  ])('%s → %s', (value, lost) => {
    expect(hasLostDigits(value)).toBe(lost);
  });
});
