import type { Host } from '..';
import type { Platform } from './host-state';
import { Actions, completeOffice, OFFICE_2021_SETS, type OfficeNamespace, type OfficeSettings } from './office';

/** The object the library looks for before it asks the window around it for a host. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** A loaded client library and the host that stands behind it now. */
export interface Library {
  readonly actions: Actions;
  /** Puts another host behind the library; objects of earlier hosts are void. */
  attach(host: Host): void;
}

/**
 * The bridge to put into a global scope as `_richApiNativeBridge` before the library loads there; the library sets
 * `onMessageFromHost` itself.
 */
export function createBridge(): { bridge: NativeBridge; attach(host: Host): void } {
  let current: Host | null = null;
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      if (!current) throw new Error('No workbook is attached to the client library');
      current.bridge.receive(text);
    },
    onMessageFromHost: () => undefined,
  };
  return {
    bridge,
    attach: (host) => {
      current?.connect(() => undefined);
      current = host;
      host.connect((text) => bridge.onMessageFromHost(text));
    },
  };
}

/** Completes the library's `Office` in the scope it was loaded into, and gives the handle to the library. */
export function completeLibrary(
  scope: { Office?: OfficeNamespace },
  attach: (host: Host) => void,
  settings: Partial<OfficeSettings> = {},
): Library {
  const actions = new Actions();
  let platform: Platform = 'web';
  scope.Office = completeOffice(
    scope.Office ?? {},
    { sets: OFFICE_2021_SETS, displayLanguage: 'zh-CN', ...settings },
    actions,
    () => platform,
  );
  return {
    actions,
    attach: (host) => {
      platform = host.platform;
      attach(host);
    },
  };
}
