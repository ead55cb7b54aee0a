import {
  creditCheckCharacter,
  creditCodeFault,
  organisationCheckCharacter,
} from '../../../src/checks/support/credit-code';

describe('统一社会信用代码 (GB 32100, GB 11714)', () => {
  // 9·1+1·3+3·9+5·27+1·26+21·20 (M)+1·8+30·30 (Y)+4·28 = 1640; 1640 mod 31 = 28; 31 − 28 = 3
  test('the standard’s own example ends in 3', () => {
    expect(creditCheckCharacter('91350100M000100Y4')).toBe('3');
  });

  // 22·3 (M)+1·5+34·2 (Y) = 139; 139 mod 11 = 7; 11 − 7 = 4
  test('its positions 9–17 are the organisation code M000100Y-4', () => {
    expect(organisationCheckCharacter('M000100Y')).toBe('4');
  });

  test.each([
    ['91350100M000100Y43', undefined],
    ['91350100m000100y43', undefined],
    ['91350100M000100Y44', 'checkDigit'],
    ['91350100M000100Y4', 'shape'],
    ['91350100I000100Y43', 'shape'],
    // Positions 9–17 changed to M000100Y-5, the last character made right again: 1640 + 28 = 1668, mod 31 = 25 → 6
    ['91350100M000100Y56', 'organisationDigit'],
  ])('%s → %s', (code, fault) => {
    expect(creditCodeFault(code)).toBe(fault);
  });
});
