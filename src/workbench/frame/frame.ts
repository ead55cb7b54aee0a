/**
 * First script of the page in the workbench's frame. It does what Excel does around an add-in: puts Microsoft's client
 * library in place, ties it to a workbook, and loads the add-in, the very file that Excel would load.
 */
import { attachHost } from '../../host/wire/browser';
import type { WorkbenchWindow } from './door';

async function start(): Promise<void> {
  const door = (window.parent as WorkbenchWindow).frameDoor;
  if (!door) throw new Error('no workbench around this page');
  const library = await attachHost(door.host, { displayLanguage: door.language });
  const script = document.createElement('script');
  script.src = 'addin.js';
  script.onload = () => door.arrived(library);
  document.head.append(script);
}

void start();
