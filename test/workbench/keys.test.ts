/** Keys move the selection as they do in Excel. */
import { cellName, areaName } from '../../src/host/model/areas';
import { geometryOf } from '../../src/workbench/grid/geometry';
import { type Key, actionOf } from '../../src/workbench/grid/keys';
import { select, selectArea } from '../../src/workbench/grid/selection';
import { areaOf, sheetOf } from './support';

const sheet = sheetOf([
  ['编号', '名称', null, '金额'],
  ['001', '甲', null, 1],
  ['002', null, null, 2],
  ['003', '丙', null, 3],
]);
sheet.merges.push(areaOf('B6:C7'));
sheet.rows.set(2, { hidden: true });

const press = (from: string, keys: string): string => {
  const parts = keys.split('+');
  const key: Key = {
    key: parts.at(-1)!,
    ctrlKey: parts.includes('Ctrl'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
    metaKey: false,
  };
  const at = areaOf(from);
  const selection = from.includes(':') ? selectArea(sheet, at) : select(sheet, { row: at.top, column: at.left });
  const action = actionOf(key, { sheet, geometry: geometryOf(sheet), selection, pageRows: 10 });
  if (action?.kind !== 'select') return action?.kind ?? 'none';
  const { active, area } = action.selection;
  return from.includes(':') && !key.shiftKey ? cellName(active.row, active.column) : areaName(area);
};

test.each([
  ['A1', 'ArrowDown', 'A2'],
  ['A2', 'ArrowDown', 'A4', 'past the hidden row'],
  ['A1', 'ArrowUp', 'A1', 'stays at the edge'],
  ['A6', 'ArrowRight', 'B6:C7', 'into a merged cell: the whole of it'],
  ['B6', 'ArrowRight', 'D6', 'out of a merged cell'],
  ['A1', 'Shift+ArrowRight', 'A1:B1'],
  ['A1', 'Ctrl+ArrowRight', 'B1', 'to the end of the run'],
  ['B1', 'Ctrl+ArrowRight', 'D1', 'to the next filled cell'],
  ['A1', 'Ctrl+ArrowDown', 'A4'],
  ['D4', 'Ctrl+ArrowUp', 'D1'],
  ['D3', 'Home', 'A3'],
  ['D3', 'Ctrl+Home', 'A1'],
  ['A1', 'Ctrl+End', 'D4'],
  ['A1', 'Ctrl+a', 'A1:D4'],
  ['A1', 'Enter', 'A2'],
  ['B2', 'Shift+Tab', 'A2'],
  ['A1:B2', 'Tab', 'B1', 'goes round in a block'],
  ['A1:B2', 'Enter', 'A2'],
  ['A1', 'F2', 'edit'],
  ['A1', 'Delete', 'clear'],
  ['A1', 'Alt+ArrowDown', 'openList'],
  ['A1', 'Ctrl+PageDown', 'sheet'],
  ['A1', 'x', 'none'],
  ['A1', 'Ctrl+c', 'none'],
])('%s, %s → %s', (from, keys, expected, _why = '') => expect(press(from, keys)).toBe(expected));
