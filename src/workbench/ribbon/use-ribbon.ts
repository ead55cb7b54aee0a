import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../values/cell';
import { type Ribbon, readRibbon } from './manifest';

/** The ribbon of the manifest that is served beside this page, in a language; null until it is there. */
export function useRibbon(language: Language): Ribbon | null {
  const [manifest, setManifest] = useState<string | null>(null);
  useEffect(() => {
    void fetch('manifest.xml')
      .then((response) => response.text())
      .then(setManifest);
  }, []);
  return useMemo(() => (manifest === null ? null : readRibbon(manifest, language, '')), [manifest, language]);
}
