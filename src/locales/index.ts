/**
 * Every sentence a person reads, by key. i18next does the look-up and fills `{{placeholders}}`; it needs no eval, so it
 * runs under the page's content security policy. React escapes what it shows, so values are not escaped here.
 */
import i18next from 'i18next';
import type { Language } from '../values/cell';
import { enUS } from './en-US';
import type { MessageKey, MessageParams } from './types';
import { zhCN } from './zh-CN';

export type { MessageKey, MessageParams, Namespace, Texts } from './types';

const catalogue = i18next.createInstance();
void catalogue.init({
  resources: { 'zh-CN': zhCN, 'en-US': enUS },
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  ns: Object.keys(zhCN),
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false, skipOnVariables: true },
});

/** The product's language for a tag such as `Office.context.displayLanguage`: `zh-TW` → `zh-CN`, everything else English. */
export const languageOf = (tag: string | undefined): Language => (/^zh\b/i.test(tag ?? 'zh-CN') ? 'zh-CN' : 'en-US');

export const language = (): Language => catalogue.language as Language;

/** Switches every text from now on and tells those who listen with `onLanguageChange`. */
export const setLanguage = (next: Language): void => {
  if (next !== language()) void catalogue.changeLanguage(next);
};

/** Calls back after each switch; returns the way to stop. Fits React's `useSyncExternalStore` with `language`. */
export const onLanguageChange = (listener: () => void): (() => void) => {
  catalogue.on('languageChanged', listener);
  return () => catalogue.off('languageChanged', listener);
};

/** The text of a key that is known while writing the code: `t('workbench.open')`. */
export const t = (key: MessageKey, params?: MessageParams): string => translate(key, params);

/**
 * The text of a key that is put together at run time (`checks.` + rule). Falls back to the key itself when there is no
 * such text; `hasText` asks first.
 */
export const translate = (key: string, params?: MessageParams, lng: Language = language()): string => {
  const [ns, rest] = split(key);
  return catalogue.t(rest, { ...params, ns, lng, defaultValue: key });
};

export const hasText = (key: string): boolean => {
  const [ns, rest] = split(key);
  return catalogue.exists(rest, { ns });
};

const split = (key: string): [namespace: string, key: string] => {
  const dot = key.indexOf('.');
  return [key.slice(0, dot), key.slice(dot + 1)];
};
