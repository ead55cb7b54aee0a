/** Every namespace of texts in Chinese, the language the others are measured by. One file per room. */
import workbench from './workbench';

export const zhCN = { workbench } as const;
