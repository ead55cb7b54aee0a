import type { Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { itemNotFound } from '../errors';
import type { HostState } from '../host-state';

function put(key: string, value: unknown, host: HostState): void {
  host.workbook.settings.set(key, value);
  host.workbook.emit({ kind: 'settings', detail: key });
}

/** A setting is its key. */
const setting = defineClass<string>({
  name: 'Setting',
  id: { key: '_Id', of: (key) => key },
  properties: {
    key: readOnly((key) => key),
    value: { get: (key, host) => host.workbook.settings.get(key) ?? null, set: put },
  },
  methods: {
    delete: (key, _args, host) => {
      host.workbook.settings.delete(key);
      host.workbook.emit({ kind: 'settings', detail: key });
    },
  },
});

/** `Excel.SettingCollection`; keys differ by case, adding an existing key overwrites it. */
export const settings = defineClass<null>({
  name: 'SettingCollection',
  items: (_t, host) => [...host.workbook.settings.keys()].map((key) => setting(key)),
  item: (_t, key, host): Ref => {
    if (!host.workbook.settings.has(String(key))) throw itemNotFound();
    return setting(String(key));
  },
  methods: {
    add: (_t, [key, value], host) => {
      put(String(key), value, host);
      return setting(String(key));
    },
    getCount: (_t, _args, host) => host.workbook.settings.size,
    getItemOrNullObject: (_t, [key], host) => (host.workbook.settings.has(String(key)) ? setting(String(key)) : null),
  },
});
