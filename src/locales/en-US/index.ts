/** Every namespace of texts in English. A namespace or key that Chinese has and this lacks (or the reverse) is a type error. */
import type { Translation } from '../types';
import checks from './checks';
import workbench from './workbench';

export const enUS: Translation = { checks, workbench };
