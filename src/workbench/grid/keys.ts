/** What a key does while no cell is being edited. */
import type { SheetModel } from '../../host/model/types';
import type { Geometry } from './geometry';
import {
  type Direction,
  type Point,
  type Selection,
  isSingle,
  jumpTo,
  neighbour,
  nextInArea,
  select,
} from './selection';

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

export type KeyAction =
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'openList' }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 }
  | { readonly kind: 'cancel' };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export interface KeyboardPlace {
  readonly sheet: SheetModel;
  readonly geometry: Geometry;
  readonly selection: Selection;
  /** Rows on one screen. */
  readonly pageRows: number;
}

/** The action of a key, or undefined when the key is none of the grid's (typing, browser shortcuts). */
export function actionOf(key: Key, place: KeyboardPlace): KeyAction | undefined {
  const { sheet, geometry, selection } = place;
  const control = key.ctrlKey || key.metaKey;
  const from = key.shiftKey ? selection.end : selection.active;
  const go = (to: Point): KeyAction => ({
    kind: 'select',
    selection: key.shiftKey ? select(sheet, selection.active, to) : select(sheet, to),
  });
  const arrow = ARROWS[key.key];
  if (arrow && key.altKey) return arrow === 'down' ? { kind: 'openList' } : undefined;
  if (arrow) return go((control ? jumpTo : neighbour)(sheet, geometry, from, arrow));
  const used = sheet.usedArea(true);
  switch (key.key) {
    case 'Home':
      return go({ row: control ? 0 : from.row, column: 0 });
    case 'End':
      return go({ row: control ? (used?.bottom ?? 0) : from.row, column: used?.right ?? 0 });
    case 'PageUp':
    case 'PageDown': {
      const down = key.key === 'PageDown';
      if (control) return { kind: 'sheet', by: down ? 1 : -1 };
      const y = geometry.rows.offset(from.row) + (down ? 1 : -1) * place.pageRows * geometry.rows.defaultSize;
      return go({ row: geometry.rows.at(Math.max(0, y)), column: from.column });
    }
    case 'Enter':
    case 'Tab': {
      const by = key.key === 'Enter' ? 'row' : 'column';
      if (!isSingle(sheet, selection)) {
        const active = nextInArea(selection, by, key.shiftKey);
        return { kind: 'select', selection: { ...selection, active } };
      }
      const direction = by === 'row' ? (key.shiftKey ? 'up' : 'down') : key.shiftKey ? 'left' : 'right';
      return { kind: 'select', selection: select(sheet, neighbour(sheet, geometry, selection.active, direction)) };
    }
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Escape':
      return { kind: 'cancel' };
    case 'a':
    case 'A':
      if (!control) return undefined;
      return {
        kind: 'select',
        selection: select(sheet, { row: 0, column: 0 }, { row: used?.bottom ?? 0, column: used?.right ?? 0 }),
      };
    default:
      return undefined;
  }
}
