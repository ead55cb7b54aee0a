import { createContext, useContext, useSyncExternalStore } from 'react';
import { language, onLanguageChange } from '../locales';
import type { Session } from './session';

export const SessionContext = createContext<Session | null>(null);

/** The open session; the component renders again whenever anything in it changes. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('outside of a session');
  useSyncExternalStore(session.subscribe, session.getVersion);
  return session;
}

export const useLanguage = () => useSyncExternalStore(onLanguageChange, language);
