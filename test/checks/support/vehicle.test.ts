import { isPlate, vinFault } from '../../../src/checks/support/vehicle';

describe('车架号 (GB 16735)', () => {
  test.each([
    // Ones only: the weights sum to 89; 89 mod 11 = 1
    ['11111111111111111', undefined],
    ['1M8GDM9AXKP042788', undefined],
    ['1M8GDM9A1KP042788', 'checkDigit'],
    ['1M8GDM9AXKP04278', 'shape'],
    ['1M8GDM9AXKPO42788', 'shape'],
  ])('%s → %s', (vin, fault) => {
    expect(vinFault(vin)).toBe(fault);
  });
});

describe('车牌号 (GA 36)', () => {
  test.each(['京A12345', '粤B·D12345', '沪A12345D', '沪AD12345', '苏E8Q93挂', '川A1234警', '浙 B K8888'])(
    '%s is one',
    (plate) => {
      expect(isPlate(plate)).toBe(true);
    },
  );
  test.each(['京I12345', '粤B1234', '华A12345', '京AI2345', 'A12345', ''])('“%s” is none', (plate) => {
    expect(isPlate(plate)).toBe(false);
  });
});
