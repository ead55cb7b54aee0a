import { idCheckCharacter, idNumberFault } from '../../../src/checks/support/id-number';
import { day } from './tables';

const ASOF = day('2026-11-20');

describe('身份证号 (GB 11643)', () => {
  // 1·7+1·9+0+1·5+0+5·4+1·2+9·1+4·6+9·3+1·7+2·9+3·10+1·5+0+0+2·2 = 167; 167 mod 11 = 2 → X
  test('the standard’s own example has the check character X', () => {
    expect(idCheckCharacter('11010519491231002')).toBe('X');
  });

  test.each([
    ['11010519491231002X', undefined],
    ['11010519491231002x', undefined],
    ['440524188001010014', undefined],
    ['110105194912310021', 'checkDigit'],
    ['11010519490230002X', 'birthDate'],
    ['110105202712310023', 'birthDate'],
    ['1101051949123100', 'shape'],
    ['350203851015528', 'fifteen'],
    ['350203851315528', 'birthDate'],
  ])('%s → %s', (number, fault) => {
    expect(idNumberFault(number, ASOF)).toBe(fault);
  });

  test('every single wrong digit is caught', () => {
    const good = '440524188001010014';
    for (let at = 14; at < 18; at++) {
      for (const digit of '0123456789') {
        if (digit === good[at]) continue;
        expect(idNumberFault(good.slice(0, at) + digit + good.slice(at + 1), ASOF)).toBe('checkDigit');
      }
    }
  });
});
