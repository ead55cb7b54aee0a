import type { Property } from '../api-class';
import { defineClass, readOnly, type Ref } from '../api-class';
import { edgeOf } from '../autofit';
import { invalidArgument } from '../errors';
import { demand, demandUnlocked } from '../protection';
import { columnCount, rowCount, type RangeTarget } from '../targets';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { rangeEditMethods } from './range-edit';
import { rangeFormat } from './range-format';
import { rangeShapeMethods } from './range-shape';
import { rangeValueProperties } from './range-values';
import { rangeSort } from './sorts';
import { worksheet } from '../refs';

/** True or false when all lines agree, null when they differ, as Excel answers. */
function linesHidden(t: RangeTarget, rows: boolean): boolean | null {
  const [from, to] = rows ? [t.area.top, t.area.bottom] : [t.area.left, t.area.right];
  const { sheet } = t;
  const at = (i: number): boolean =>
    rows ? sheet.filteredRows.has(i) || sheet.rows.get(i)?.hidden === true : sheet.columns.get(i)?.hidden === true;
  const first = at(from);
  for (let i = from + 1; i <= to; i++) if (at(i) !== first) return null;
  return first;
}

function hideLines(t: RangeTarget, rows: boolean, hidden: boolean): void {
  demand(t.sheet, rows ? 'allowFormatRows' : 'allowFormatColumns');
  const map: Map<number, { hidden?: boolean }> = rows ? t.sheet.rows : t.sheet.columns;
  const [from, to] = rows ? [t.area.top, t.area.bottom] : [t.area.left, t.area.right];
  for (let i = from; i <= to; i++) map.set(i, { ...map.get(i), hidden });
  t.sheet.touched('format', t.area);
}

const hiddenProperty = (rows: boolean): Property<RangeTarget> => ({
  get: (t) => linesHidden(t, rows),
  set: (t, value) => hideLines(t, rows, value === true),
});

/** Distance between two edges of the sheet's lines, in points. */
const span = (from: (t: RangeTarget) => number, to: (t: RangeTarget) => number, columns: boolean) =>
  readOnly<RangeTarget>((t) => edgeOf(t.sheet, to(t), columns) - edgeOf(t.sheet, from(t), columns));

const properties: Record<string, Property<RangeTarget>> = {
  top: span(
    () => 0,
    (t) => t.area.top,
    false,
  ),
  left: span(
    () => 0,
    (t) => t.area.left,
    true,
  ),
  height: span(
    (t) => t.area.top,
    (t) => t.area.bottom + 1,
    false,
  ),
  width: span(
    (t) => t.area.left,
    (t) => t.area.right + 1,
    true,
  ),
  ...rangeValueProperties,
  rowHidden: hiddenProperty(true),
  columnHidden: hiddenProperty(false),
  hidden: {
    get: (t) => {
      const [rows, columns] = [linesHidden(t, true), linesHidden(t, false)];
      return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
    },
  },
  hyperlink: {
    get: (t) => t.sheet.hyperlinks.get(linkKey(t)) ?? null,
    set: (t, value) => setLink(t, value as Parameters<RangeTarget['sheet']['hyperlinks']['set']>[1] | null),
  },
  style: {
    get: (t) => t.sheet.style(t.area.top, t.area.left).named ?? 'Normal',
    set: (t, value) => {
      demand(t.sheet, 'allowFormatCells');
      t.sheet.setStyle(t.area, { named: String(value) });
    },
  },
};

const linkKey = (t: RangeTarget): string => `${t.area.top},${t.area.left}`;

/** A link shows its text in the cell, blue and underlined, as Excel makes it. */
function setLink(t: RangeTarget, link: Parameters<RangeTarget['sheet']['hyperlinks']['set']>[1] | null): void {
  demandUnlocked(t.sheet, t.area);
  if (!link) t.sheet.hyperlinks.delete(linkKey(t));
  else {
    t.sheet.hyperlinks.set(linkKey(t), link);
    if (link.textToDisplay) t.sheet.setValue(t.area.top, t.area.left, link.textToDisplay);
    t.sheet.setStyle(t.area, { fontColor: '#0563C1', underline: 'Single' });
  }
  t.sheet.touched('format', t.area);
}

/** `Excel.Range`. `valuesAsJson` and finding are not here: nobody in this house uses them. */
export const range = defineClass<RangeTarget>({
  name: 'Range',
  properties,
  children: {
    format: (t): Ref => rangeFormat(t),
    sort: (t): Ref => rangeSort(t),
    worksheet: (t): Ref => worksheet(t.sheet),
    dataValidation: (t): Ref => dataValidation({ sheet: t.sheet, areas: [t.area] }),
    conditionalFormats: (t): Ref => conditionalFormats({ sheet: t.sheet, areas: [t.area] }),
  },
  methods: {
    ...rangeShapeMethods,
    ...rangeEditMethods,
    // Sent by the library before it cuts a large write into several.
    _ValidateArraySize: (t, [rows, columns]) => {
      if (rows !== rowCount(t.area) || columns !== columnCount(t.area)) throw invalidArgument();
    },
  },
});
