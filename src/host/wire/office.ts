import type { Platform } from './host-state';

/** What the add-in may ask `Office` beside Excel: readiness, requirement sets, language, ribbon actions. */
export interface OfficeSettings {
  /** Requirement sets and the highest version of each that this host claims. */
  readonly sets: Readonly<Record<string, string>>;
  readonly displayLanguage: string;
}

/** The platform as `Office.context.platform` words it. */
const PLATFORM_NAMES: Readonly<Record<Platform, string>> = { web: 'OfficeOnline', desktop: 'PC' };

/** Sets of Office 2021, the oldest Excel this product supports, plus what Excel on the web adds to them for everyone. */
export const OFFICE_2021_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.14',
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.1',
  RibbonApi: '1.2',
  AddinCommands: '1.1',
  DialogApi: '1.1',
  DelayForCellEdit: '1.1',
};

type Action = (event: ActionEvent) => unknown;

/** The event a ribbon button hands to its function. */
export interface ActionEvent {
  readonly source: { readonly id: string };
  completed(): void;
}

/** The part of the library's `Office` namespace that its loader, not the Excel library, would fill in. */
export interface OfficeNamespace {
  actions?: { associate?(id: string, action: Action): void };
  [member: string]: unknown;
}

/** True when version `have` is `wanted` or later; a missing wanted version means the first. */
function atLeast(have: string, wanted = '1.1'): boolean {
  const [a, b] = [have, wanted].map((version) => version.split('.').map(Number)) as [number[], number[]];
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** The functions the add-in associated with ribbon buttons. */
export class Actions {
  private readonly byId = new Map<string, Action>();

  associate(id: string, action: Action): void {
    this.byId.set(id, action);
  }

  get ids(): string[] {
    return [...this.byId.keys()];
  }

  /** Presses a ribbon button. Ends when the function has called `event.completed()`, fails when it throws. */
  invoke(id: string): Promise<void> {
    const action = this.byId.get(id);
    if (!action) return Promise.reject(new Error(`No function is associated with ribbon action ${id}`));
    return new Promise((resolve, reject) => {
      const done = action({ source: { id }, completed: () => resolve() });
      Promise.resolve(done).catch(reject);
    });
  }
}

/**
 * The `Office` namespace of a loaded library, completed. In Excel this is the work of the loader script, which asks the
 * window around it; here there is none to ask. The result lies over the library's own namespace, whose `context` cannot be
 * replaced.
 * @param platform of the workbook that stands behind the library now
 */
export function completeOffice(
  office: OfficeNamespace,
  settings: OfficeSettings,
  actions: Actions,
  platform: () => Platform,
): OfficeNamespace {
  const ready = {
    host: 'Excel',
    get platform() {
      return PLATFORM_NAMES[platform()];
    },
  };
  const requirements = {
    isSetSupported: (name: string, version?: string): boolean => {
      const have = settings.sets[name];
      return have !== undefined && atLeast(have, version);
    },
  };
  const context = {
    requirements,
    displayLanguage: settings.displayLanguage,
    contentLanguage: settings.displayLanguage,
    host: ready.host,
    get platform() {
      return ready.platform;
    },
    get diagnostics() {
      return { ...ready, version: '16.0.0.0' };
    },
    touchEnabled: false,
  };
  const members = {
    context,
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    onReady: (callback?: (info: typeof ready) => unknown) =>
      Promise.resolve(ready).then((info) => (callback?.(info), info)),
  };
  const complete = Object.create(office) as OfficeNamespace;
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(complete, name, { value, configurable: true, enumerable: true, writable: true });
  }
  complete.actions = { ...office.actions, associate: (id, action) => actions.associate(id, action) };
  return complete;
}
