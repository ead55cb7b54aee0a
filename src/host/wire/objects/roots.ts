import { defineClass, type Ref } from '../api-class';
import { apiNotFound } from '../errors';
import { setHubs } from '../refs';
import { range } from './range';
import { rangeAreas } from './range-areas';
import { tables } from './table-collection';
import { workbook } from './workbook';
import { worksheet } from './worksheet';

setHubs({ range, rangeAreas, worksheet, tables });

/** `Office.addin.showAsTaskpane`, `hide`: the pane of the shared runtime. */
const runtimeService = defineClass<null>({
  name: 'AppRuntimeService',
  methods: {
    setAppRuntimeState: (_t, [state], host) => host.showPane(state === 'Visible'),
    getAppRuntimeState: (_t, _args, host) => (host.pane.visible ? 'Visible' : 'Background'),
  },
});

/** `Office.addin.setStartupBehavior`: whether the runtime starts with the workbook. */
const persistenceService = defineClass<null>({
  name: 'AppRuntimePersistenceService',
  methods: {
    setAppRuntimeStartState: (_t, [state], host) => {
      host.pane.startup = String(state);
    },
    getAppRuntimeStartState: (_t, _args, host) => host.pane.startup,
  },
});

/** The library tells that ribbon actions may come; nothing to do. */
const addinService = defineClass<null>({
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
});

const SERVICES: Readonly<Record<string, Ref>> = {
  'Microsoft.AppRuntime.AppRuntimeService': runtimeService(null),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': persistenceService(null),
  'Microsoft.InternalService.AddinInternalService': addinService(null),
};

const root = workbook(null);

/** What a batch starts from. */
export const rootOf = (): Ref => root;

/** Services the library asks for by name, outside of the workbook. */
export function serviceOf(name: string): Ref {
  const service = SERVICES[name];
  if (!service) throw apiNotFound(name);
  return service;
}
