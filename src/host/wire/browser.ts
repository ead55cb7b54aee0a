import type { Host } from '..';
import { completeLibrary, createBridge, type Library } from './library';
import type { OfficeNamespace, OfficeSettings } from './office';

interface LibraryWindow extends Window {
  _richApiNativeBridge?: object;
  Office?: OfficeNamespace;
}

/** Where the workbench serves the library's files from. */
const LIBRARY_URL = 'office/excel-web-16.00.js';

/**
 * Microsoft's client library in a page (the workbench, or the frame the pane runs in): defines the bridge, loads the library
 * from the page's own origin and puts the host behind it. Fails when the script cannot be loaded.
 */
export async function attachHost(
  host: Host,
  settings: Partial<OfficeSettings> = {},
  target: Window = window,
  url = LIBRARY_URL,
): Promise<Library> {
  const page = target as LibraryWindow;
  const { bridge, attach } = createBridge();
  page._richApiNativeBridge = bridge;
  await loadScript(page.document, url);
  if (!page.Office) throw new Error(`${url} is not the Office client library`);
  const library = completeLibrary(page, attach, settings);
  library.attach(host);
  return library;
}

function loadScript(document: Document, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`Cannot load ${url}`));
    document.head.append(script);
  });
}

/** A turn of the page's event loop, so that the grid can draw between two requests. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
