/** Vehicle identification numbers (GB 16735, ISO 3779) and licence plates (GA 36). */

export type VinFault = 'shape' | 'checkDigit';

const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;
const VIN_VALUES: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};

/** The 9th character of a VIN: the weighted sum modulo 11, ten written X. */
export const vinCheckCharacter = (vin: string): string => {
  const sum = VIN_WEIGHTS.reduce<number>((total, weight, at) => {
    const character = vin.charAt(at);
    return total + weight * (VIN_VALUES[character] ?? Number(character));
  }, 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
};

/** What is wrong with a VIN, or undefined. I, O and Q never occur. */
export const vinFault = (value: string): VinFault | undefined => {
  const vin = value.trim().toUpperCase();
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(vin)) return 'shape';
  return vinCheckCharacter(vin) === vin[8] ? undefined : 'checkDigit';
};

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const ORDINARY = new RegExp(`^[${PROVINCES}][A-HJ-Z][A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]$`);
/** New-energy plates have eight characters, with D, F and the letters after them at the 3rd or the last place. */
const NEW_ENERGY = new RegExp(`^[${PROVINCES}][A-HJ-Z](?:[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK])$`);
const EMBASSY = /^(?:使\d{6}|\d{6}使|[A-Z0-9]{5,6}领)$/;
const ARMED_POLICE = new RegExp(`^WJ[${PROVINCES}]?[A-Z0-9]{5}$`);

/** True for a plate of the mainland, spaces and the middle dot left out. */
export const isPlate = (value: string): boolean => {
  const plate = value
    .trim()
    .toUpperCase()
    .replace(/[\s·•・.\-]/g, '');
  return [ORDINARY, NEW_ENERGY, EMBASSY, ARMED_POLICE].some((form) => form.test(plate));
};
