/** How a ribbon button tells the pane which page to show. One line of state, kept here because both sides may import it. */
export type Page = 'intake' | 'duplicates' | 'findings' | 'tier' | 'policy' | 'reports';

type Listener = (page: Page) => void;

const listeners = new Set<Listener>();
let wanted: Page = 'intake';

/** The page asked for last; the pane opens with it. */
export const wantedPage = (): Page => wanted;

export const requestPage = (page: Page): void => {
  wanted = page;
  listeners.forEach((listener) => listener(page));
};

/** Calls back whenever a page is asked for; returns the way to stop. */
export const onPageRequest = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
