import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { Area } from '../model/types';
import { accessDenied } from './errors';

/** What a protected sheet may still allow; the names are those of `WorksheetProtectionOptions`. */
export type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertRows'
  | 'allowInsertColumns'
  | 'allowDeleteRows'
  | 'allowDeleteColumns'
  | 'allowAutoFilter'
  | 'allowSort'
  | 'allowEditObjects';

/** Refuses to change which sheets there are while the workbook's structure is protected. */
export function demandStructure(workbook: Pick<Workbook, 'structureLock'>): void {
  if (workbook.structureLock) throw accessDenied();
}

/** Refuses a change that a protected sheet does not allow. */
export function demand(sheet: Sheet, permission: Permission | null = null): void {
  const { protection } = sheet;
  if (!protection.protected) return;
  if (permission && protection.options[permission] === true) return;
  throw accessDenied();
}

/** Refuses writing into locked cells of a protected sheet. */
export function demandUnlocked(sheet: Sheet, where: Area): void {
  if (!sheet.protection.protected) return;
  for (let row = where.top; row <= where.bottom; row++) {
    for (let column = where.left; column <= where.right; column++) {
      if (sheet.style(row, column).locked !== false) throw accessDenied();
    }
  }
}
