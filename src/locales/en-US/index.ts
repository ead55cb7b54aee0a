/** Every namespace of texts in English. A namespace or key that Chinese has and this lacks (or the reverse) is a type error. */
import type { Translation } from '../types';
import checks from './checks';
import commands from './commands';
import intake from './intake';
import pane from './pane';
import headless from './headless';
import workbench from './workbench';
import workbook from './workbook';

export const enUS: Translation = { checks, commands, intake, headless, pane, workbench, workbook };
