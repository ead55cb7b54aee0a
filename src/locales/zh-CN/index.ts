/** Every namespace of texts in Chinese, the language the others are measured by. One file per room. */
import checks from './checks';
import commands from './commands';
import pane from './pane';
import workbench from './workbench';
import workbook from './workbook';

export const zhCN = { checks, commands, pane, workbench, workbook } as const;
