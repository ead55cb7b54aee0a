/** Every namespace of texts in Chinese, the language the others are measured by. One file per room. */
import checks from './checks';
import workbench from './workbench';

export const zhCN = { checks, workbench } as const;
