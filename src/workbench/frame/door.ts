/** What the workbench leaves on its window for the page in its frame. */
import type { Host } from '../../host';
import type { Library } from '../../host/wire/library';
import type { Language } from '../../values/cell';

export interface FrameDoor {
  readonly host: Host;
  /** What Office calls the display language. */
  readonly language: Language;
  /** Takes the client library that has been loaded in the frame, with the add-in's ribbon functions. */
  readonly arrived: (library: Library) => void;
}

export interface WorkbenchWindow extends Window {
  frameDoor?: FrameDoor;
}
