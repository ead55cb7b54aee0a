import { hasText, language, languageOf, onLanguageChange, setLanguage, t, translate } from '../../src/locales';
import { enUS } from '../../src/locales/en-US';
import { zhCN } from '../../src/locales/zh-CN';

type Catalogue = Record<string, Record<string, string>>;
const zh = zhCN as unknown as Catalogue;
const en = enUS as unknown as Catalogue;
const placeholders = (text: string): string[] =>
  (text.match(/\{\{\s*\w+\s*\}\}/g) ?? []).map((p) => p.replace(/\s/g, '')).sort();

describe('the two languages', () => {
  test('have the same namespaces', () => expect(Object.keys(en).sort()).toEqual(Object.keys(zh).sort()));

  test.each(Object.keys(zh))('%s: every key in both, with the same placeholders, nothing empty', (namespace) => {
    expect(Object.keys(en[namespace] ?? {}).sort()).toEqual(Object.keys(zh[namespace] ?? {}).sort());
    for (const [key, text] of Object.entries(zh[namespace] ?? {})) {
      const english = en[namespace]?.[key] ?? '';
      expect([key, placeholders(english)]).toEqual([key, placeholders(text)]);
      expect([key, text.trim() !== '' && english.trim() !== '']).toEqual([key, true]);
    }
  });
});

describe('look-up', () => {
  afterEach(() => setLanguage('zh-CN'));

  test('Chinese first, English after a switch, listeners told', () => {
    const heard: string[] = [];
    const stop = onLanguageChange(() => heard.push(language()));
    expect(t('workbench.open')).toBe('打开');
    setLanguage('en-US');
    expect(t('workbench.open')).toBe('Open');
    stop();
    setLanguage('zh-CN');
    expect(heard).toEqual(['en-US']);
  });

  test('fills placeholders as they are: user text is neither markup nor a placeholder itself', () =>
    expect(t('workbench.opened', { name: '<b>{{name}} $t(x)</b>' })).toBe('已打开 <b>{{name}} $t(x)</b>。'));

  test('a key with dots belongs to the namespace before the first dot', () => {
    expect(translate('workbench.file.empty', { name: 'a.xlsx' }, 'en-US')).toBe('“a.xlsx” is an empty file.');
    expect(hasText('workbench.file.empty')).toBe(true);
    expect(hasText('workbench.file.nowhere')).toBe(false);
    expect(translate('workbench.file.nowhere')).toBe('workbench.file.nowhere');
  });

  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH', 'zh-CN'],
    [undefined, 'zh-CN'],
    ['en-US', 'en-US'],
    ['de-DE', 'en-US'],
  ])('display language %s → %s', (tag, expected) => expect(languageOf(tag)).toBe(expected));
});
