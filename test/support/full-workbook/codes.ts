/** Customer codes that spreadsheets confuse: leading zeros, 18 digits that agree in 15, wildcards. */
export const CODES: readonly string[] = [
  '001',
  '1',
  '0001',
  '110101199001010011',
  '110101199001010029',
  '110101199001010037',
  'A*',
  'A?',
  'A~1',
  'AB',
  'A~*',
  ...Array.from({ length: 49 }, (_, n) => `C${String(n + 1).padStart(3, '0')}`),
];

/** Codes that other registers name: most customers, some twice, an unknown one and a blank. */
export const NAMED: readonly (string | null)[] = [...CODES, ...CODES.slice(0, 24), 'X999', null];
