import type { Sheet } from '../../model/sheet';
import type { Ref } from '../api-class';
import { defineClass } from '../api-class';
import { itemNotFound } from '../errors';
import type { HostState } from '../host-state';
import { demandStructure } from '../protection';
import { worksheet } from '../refs';

/** The collection needs no target of its own: it is the workbook's. */
type Nothing = null;

function byKey(key: unknown, host: HostState): Sheet | undefined {
  return host.workbook.sheets.find((sheet) => sheet.id === key) ?? host.workbook.sheet(String(key));
}

const shown = (host: HostState, visibleOnly: unknown): Sheet[] =>
  visibleOnly === true
    ? host.workbook.sheets.filter((sheet) => sheet.visibility === 'Visible')
    : [...host.workbook.sheets];

function orFail(sheet: Sheet | undefined): Ref {
  if (!sheet) throw itemNotFound();
  return worksheet(sheet);
}

function freeName(host: HostState): string {
  for (let n = 1; ; n++) if (!host.workbook.sheet(`Sheet${n}`)) return `Sheet${n}`;
}

/** `Excel.WorksheetCollection`. */
export const worksheets = defineClass<Nothing>({
  name: 'WorksheetCollection',
  items: (_t, host) => host.workbook.sheets.map((sheet) => worksheet(sheet)),
  item: (_t, key, host) => orFail(byKey(key, host)),
  methods: {
    add: (_t, [name], host) => {
      demandStructure(host.workbook);
      const sheet = host.events.quietly(() =>
        host.workbook.addSheet(typeof name === 'string' && name ? name : freeName(host)),
      );
      host.events.sheetAdded(sheet);
      return worksheet(sheet);
    },
    getActiveWorksheet: (_t, _args, host) => worksheet(host.workbook.activeSheet),
    getCount: (_t, [visibleOnly], host) => shown(host, visibleOnly).length,
    getFirst: (_t, [visibleOnly], host) => orFail(shown(host, visibleOnly)[0]),
    getLast: (_t, [visibleOnly], host) => orFail(shown(host, visibleOnly).at(-1)),
    getItemOrNullObject: (_t, [key], host) => {
      const sheet = byKey(key, host);
      return sheet ? worksheet(sheet) : null;
    },
  },
});
