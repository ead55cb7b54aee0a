/** Every namespace of texts in Chinese, the language the others are measured by. One file per room. */
import checks from './checks';
import commands from './commands';
import intake from './intake';
import pane from './pane';
import headless from './headless';
import workbench from './workbench';
import workbook from './workbook';

export const zhCN = { checks, commands, intake, headless, pane, workbench, workbook } as const;
