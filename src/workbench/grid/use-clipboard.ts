/** Copy, cut and paste of a block as tab-separated text. */
import { type ClipboardEvent, useState } from 'react';
import { MAX_COLUMN, MAX_ROW, cellName } from '../../host/model/areas';
import type { Area, SheetModel } from '../../host/model/types';
import { t } from '../../locales';
import { useSession } from '../use-session';
import { fromTsv, toTsv } from './clipboard';
import { cellText } from './look';
import { selectArea } from './selection';

export interface Clipboard {
  /** What was copied last, for the dashed frame. */
  readonly copied: { readonly sheet: SheetModel; readonly area: Area } | null;
  forget(): void;
  readonly handlers: {
    onCopy(event: ClipboardEvent): void;
    onCut(event: ClipboardEvent): void;
    onPaste(event: ClipboardEvent): void;
  };
}

export function useClipboard(onSay: (sentence: string) => void): Clipboard {
  const session = useSession();
  const [copied, setCopied] = useState<Clipboard['copied']>(null);
  const { sheet } = session;

  const copy = (event: ClipboardEvent): void => {
    event.preventDefault();
    const { area } = session.selection;
    const text = toTsv(area, sheet, (row, column) => cellText(sheet, row, column, session.locale));
    event.clipboardData.setData('text/plain', text);
    setCopied({ sheet, area });
  };

  const refused = (area: Area): boolean => {
    if (!session.holdsProtected(area)) return false;
    onSay(t('workbench.grid.protected', { address: cellName(area.top, area.left) }));
    return true;
  };

  const paste = (event: ClipboardEvent): void => {
    event.preventDefault();
    const cells = fromTsv(event.clipboardData.getData('text/plain'));
    const { area: target } = session.selection;
    const width = Math.max(0, ...cells.map((row) => row.length));
    if (width === 0) return;
    // One value fills the whole selection, as in Excel.
    const one = cells.length === 1 && width === 1;
    const area: Area = one
      ? target
      : { top: target.top, left: target.left, bottom: target.top + cells.length - 1, right: target.left + width - 1 };
    if (
      area.bottom > MAX_ROW ||
      area.right > MAX_COLUMN ||
      (one && (area.bottom === MAX_ROW || area.right === MAX_COLUMN))
    )
      return onSay(t('workbench.grid.pasteTooLarge'));
    if (refused(area)) return;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const text = one ? cells[0]![0]! : cells[row - area.top]?.[column - area.left];
        if (text !== undefined) sheet.enter(row, column, text, { autoExpand: true });
      }
    }
    setCopied(null);
    session.select(selectArea(sheet, area));
  };

  return {
    copied,
    forget: () => setCopied(null),
    handlers: {
      onCopy: copy,
      onCut: (event) => {
        copy(event);
        const { area } = session.selection;
        if (!refused(area)) sheet.clear(area, 'Contents');
      },
      onPaste: paste,
    },
  };
}
