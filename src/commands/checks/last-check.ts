/** What the last run over the checks has read, so that an edit needs only its own rows read again. */
import type { Found } from './find';

let last: Found | null = null;

/** Keeps a run; it stands for the workbook until the next one. */
export const remember = (found: Found): void => {
  last = found;
};

export const lastCheck = (): Found | null => last;
