import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS, RULES } from '../../src/checks';
import en from '../../src/locales/en-US/checks';
import zh from '../../src/locales/zh-CN/checks';

const texts = { 'zh-CN': zh as Record<string, string>, 'en-US': en as Record<string, string> };
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();

/** Rules that only intake names, because only intake sees the source cell; `lostDigits` is shared with the checks. */
const INTAKE = [
  'customerUnknown',
  'customerAmbiguous',
  'dateAmbiguous',
  'dateYear',
  'dateNoYear',
  'dateNoDay',
  'dateCentury',
  'unitScaled',
  'errorCell',
  'sourceDiffers',
  'raggedRow',
  'shortRow',
];

describe('every rule can speak', () => {
  test.each([...RULES, ...INTAKE])(
    '%s has title, message and advice in both languages, with the same placeholders',
    (rule) => {
      for (const part of ['title', 'message', 'advice']) {
        const key = `${rule}.${part}`;
        expect(texts['zh-CN'][key]).toBeTruthy();
        expect(texts['en-US'][key]).toBeTruthy();
        // A language may leave out what its sentence does not need, never ask for what the finding does not give.
        const given = placeholders(texts['zh-CN'][`${rule}.message`]! + texts['zh-CN'][key]!);
        for (const wanted of placeholders(texts['en-US'][key]!)) expect(given).toContain(wanted);
      }
    },
  );

  test('no text is left without a rule', () => {
    const spoken = Object.keys(zh).map((key) => key.split('.')[0]!);
    expect([...new Set(spoken)].filter((rule) => ![...RULES, ...INTAKE].includes(rule))).toEqual([]);
  });

  test('one file per check, named by its id', () => {
    const files = readdirSync(join(__dirname, '../../src/checks')).filter((file) => file.endsWith('.ts'));
    const ids = files.map((file) => file.slice(0, -3)).filter((id) => !['index', 'merge', 'types'].includes(id));
    expect(CHECKS.map(({ id }) => id).sort()).toEqual(ids.sort());
  });
});
