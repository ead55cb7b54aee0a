import type { SheetModel } from '../model/types';
import { escapeXml } from './xml';

/** What the options of Office.js allow → what the file forbids. */
const PROTECTION: Record<string, string> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertColumns: 'insertColumns',
  allowInsertRows: 'insertRows',
  allowInsertHyperlinks: 'insertHyperlinks',
  allowDeleteColumns: 'deleteColumns',
  allowDeleteRows: 'deleteRows',
  allowSort: 'sort',
  allowAutoFilter: 'autoFilter',
  allowPivotTables: 'pivotTables',
};

/** Options as Office.js names them, from the attributes of `<sheetProtection>`; the attributes stay beside them. */
export function protectionOptions(attributes: Readonly<Record<string, string>>): Record<string, unknown> {
  const options: Record<string, unknown> = { fileAttributes: { ...attributes } };
  for (const [api, file] of Object.entries(PROTECTION))
    options[api] = attributes[file] === '0' || attributes[file] === 'false';
  return options;
}

export function protectionXml({ protected: on, options }: SheetModel['protection']): string {
  if (!on) return '';
  const kept = (options.fileAttributes ?? {}) as Record<string, string>;
  const attributes: Record<string, string> = {
    ...kept,
    sheet: '1',
    objects: kept.objects ?? '1',
    scenarios: kept.scenarios ?? '1',
  };
  for (const [api, file] of Object.entries(PROTECTION)) {
    if (options[api] === true) attributes[file] = '0';
    else delete attributes[file];
  }
  if (options.selectionMode === 'None') Object.assign(attributes, { selectLockedCells: '1', selectUnlockedCells: '1' });
  if (options.selectionMode === 'Unlocked') attributes.selectLockedCells = '1';
  return `<sheetProtection${Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('')}/>`;
}
