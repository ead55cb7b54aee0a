import type { Sheet } from '../../model/sheet';
import { defineClass, isRef, readOnly, type Property } from '../api-class';
import { insertSheets } from '../insert-sheets';
import { rangeTarget } from '../targets';
import { application } from './application';
import { names } from './names';
import { settings } from './settings';
import { workbookProtection } from './workbook-protection';
import { worksheets } from './worksheet-collection';
import { range, tables } from '../refs';

const PROPERTY_NAMES = ['title', 'subject', 'author', 'keywords', 'comments', 'category', 'manager', 'company'];

const textProperty = (key: string): Property<null> => ({
  get: (_t, host) => host.properties[key] ?? '',
  set: (_t, value, host) => {
    host.properties[key] = String(value);
  },
});

const documentProperties = defineClass<null>({
  name: 'DocumentProperties',
  properties: Object.fromEntries(PROPERTY_NAMES.map((key) => [key, textProperty(key)])),
});

const runtime = defineClass<null>({
  name: 'Runtime',
  properties: {
    enableEvents: {
      get: (_t, host) => host.events.enabled,
      set: (_t, value, host) => {
        host.events.enabled = value === true;
      },
    },
  },
});

/** `Excel.Workbook`, the root of every batch. */
export const workbook = defineClass<null>({
  name: 'Workbook',
  properties: {
    name: readOnly((_t, host) => host.name),
    readOnly: readOnly(() => false),
    isDirty: readOnly((_t, host) => host.workbook.sheets.some((sheet) => sheet.dirty)),
  },
  children: {
    application: () => application(null),
    names: () => names({ scope: null }),
    properties: () => documentProperties(null),
    protection: () => workbookProtection(null),
    settings: () => settings(null),
    tables: () => tables({ sheet: null }),
    worksheets: () => worksheets(null),
    _Runtime: () => runtime(null),
  },
  methods: {
    getActiveCell: (_t, _args, host) => {
      const { sheet, area } = host.workbook.selection;
      return range(rangeTarget(sheet, { ...area, bottom: area.top, right: area.left }));
    },
    getSelectedRange: (_t, _args, host) =>
      range(rangeTarget(host.workbook.selection.sheet, host.workbook.selection.area)),
    insertWorksheetsFromBase64: (_t, [base64, options], host) => {
      const {
        sheetNamesToInsert: names,
        positionType: position,
        relativeTo,
      } = (options ?? {}) as Readonly<Record<string, unknown>>;
      const made = host.events.quietly(() =>
        insertSheets(
          String(base64),
          {
            ...(Array.isArray(names) && names.length > 0 ? { names: names.map(String) } : {}),
            position: String(position ?? 'End'),
            ...(isRef(relativeTo) ? { relativeTo: relativeTo.target as Sheet } : {}),
            ...(typeof relativeTo === 'string' ? { relativeTo: host.workbook.sheet(relativeTo) } : {}),
          },
          host.workbook,
        ),
      );
      for (const sheet of made) host.events.sheetAdded(sheet);
      return made.map(({ id }) => id);
    },
    _RemoveReference: (_t, [id], host) => host.references.remove(String(id)),
    _RemoveAllReferences: (_t, _args, host) => host.references.clear(),
    _GetReferenceCount: (_t, _args, host) => host.references.size,
  },
});
