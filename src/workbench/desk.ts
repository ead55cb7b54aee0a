/** One open workbook with everything around it: the host, the session of the grid, and the add-in that runs in the frame. */
import { Host } from '../host';
import { nextTurn } from '../host/wire/browser';
import type { Library } from '../host/wire/library';
import { t } from '../locales';
import type { Language } from '../values/cell';
import type { FrameDoor } from './frame/door';
import { sampleWorkbook } from './sample/build';
import { Session } from './session';

export class Desk {
  readonly session: Session;
  private client: Promise<Library>;
  private arrived: (library: Library) => void = () => undefined;

  constructor(readonly host: Host) {
    this.session = new Session(host, host.name);
    this.client = this.nextLibrary();
  }

  /** What the frame asks for when it loads; a frame loaded before loses its place. */
  door(language: Language): FrameDoor {
    this.client = this.nextLibrary();
    const { arrived } = this;
    return { host: this.host, language, arrived };
  }

  /** Presses a ribbon button, once the add-in is there. Fails when the add-in has no such function, or the function fails. */
  async press(functionName: string): Promise<void> {
    const { actions } = await this.client;
    if (!actions.ids.includes(functionName)) throw new Error(t('workbench.ribbon.unknown', { id: functionName }));
    await actions.invoke(functionName);
  }

  /** Calls back when the add-in shows or hides its pane; returns the way to stop. */
  onPane(listener: (visible: boolean) => void): () => void {
    return this.host.onPane(listener);
  }

  save(): Promise<Uint8Array> {
    return this.host.save();
  }

  private nextLibrary(): Promise<Library> {
    return new Promise((resolve) => {
      this.arrived = resolve;
    });
  }
}

const newHost = (language: Language): Host => new Host({ locale: language, pause: nextTurn, countFrom1900: true });

/** Opens a person's file. Throws FileError when it is none that can be opened. */
export async function openDesk(file: File, language: Language): Promise<Desk> {
  const host = newHost(language);
  await host.open(new Uint8Array(await file.arrayBuffer()), file.name);
  return new Desk(host);
}

/** Opens the sample workbook. */
export async function sampleDesk(language: Language): Promise<Desk> {
  const host = newHost(language);
  await host.open(sampleWorkbook(), t('workbench.sample.name'));
  return new Desk(host);
}
