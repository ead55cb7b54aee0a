/** Texts in React: components that use this draw anew when the language changes. */
import { useSyncExternalStore } from 'react';
import { language, onLanguageChange } from '../locales';
import type { Language } from '../values/cell';

/** The language of the pane; subscribes the component to its changes. */
export const useLanguage = (): Language => useSyncExternalStore(onLanguageChange, language);
