import type { Sheet } from '../../model/sheet';
import type { Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument, itemNotFound } from '../errors';
import type { HostState } from '../host-state';
import { rangeOf, rangeTarget } from '../targets';
import { range } from '../refs';

interface BreakTarget {
  readonly sheet: Sheet;
  /** Row before which the page ends. */
  readonly row: number;
}

const pageBreak = defineClass<BreakTarget>({
  name: 'PageBreak',
  id: { key: '_Id', of: (t) => t.row },
  properties: { rowIndex: readOnly((t) => t.row), columnIndex: readOnly(() => 0) },
  methods: {
    delete: (t) =>
      setBreaks(
        t.sheet,
        t.sheet.pageLayout.rowBreaks.filter((row) => row !== t.row),
      ),
    getCellAfterBreak: (t) => range(rangeTarget(t.sheet, { top: t.row, bottom: t.row, left: 0, right: 0 })),
  },
});

function setBreaks(sheet: Sheet, rows: number[]): void {
  sheet.pageLayout.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
  sheet.touched('format');
}

function add(sheet: Sheet, where: unknown, host: HostState): Ref {
  const { top } = rangeOf(where, sheet, host).area;
  if (top === 0) throw invalidArgument();
  setBreaks(sheet, [...sheet.pageLayout.rowBreaks, top]);
  return pageBreak({ sheet, row: top });
}

/** `Excel.PageBreakCollection` of the horizontal breaks: a page ends before each of these rows. */
export const horizontalPageBreaks = defineClass<Sheet>({
  name: 'PageBreakCollection',
  items: (sheet) => sheet.pageLayout.rowBreaks.map((row) => pageBreak({ sheet, row })),
  item: (sheet, key) => {
    const row = sheet.pageLayout.rowBreaks.find((one) => one === Number(key));
    if (row === undefined) throw itemNotFound();
    return pageBreak({ sheet, row });
  },
  methods: {
    add: (sheet, [where], host) => add(sheet, where, host),
    getCount: (sheet) => sheet.pageLayout.rowBreaks.length,
    removePageBreaks: (sheet) => setBreaks(sheet, []),
  },
});
