/** Reads manifest.xml into a plain tree, so that tests can speak of elements and their order. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

export const ROOT = join(__dirname, '../..');
export const MANIFEST_PATH = join(ROOT, 'manifest.xml');
export const manifestText = (): string => readFileSync(MANIFEST_PATH, 'utf8');

export function parse(xml: string): Element {
  const stack: Element[] = [{ name: '', attributes: {}, children: [], text: '' }];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Element = {
      name: tag.name,
      attributes: tag.attributes as Record<string, string>,
      children: [],
      text: '',
    };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('text', (text) => {
    stack.at(-1)!.text += text.trim();
  });
  parser.on('closetag', () => void stack.pop());
  parser.write(xml).close();
  return stack[0]!.children[0]!;
}

/** Every element below, itself included, in document order. */
export const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];

export const named = (element: Element, name: string): Element[] => all(element).filter((e) => e.name === name);

/** The only element of that name below; fails when there are none or several. */
export function only(element: Element, name: string): Element {
  const found = named(element, name);
  if (found.length !== 1) throw new Error(`${found.length} elements <${name}> below <${element.name}>`);
  return found[0]!;
}

export const childNames = (element: Element): string[] => element.children.map((child) => child.name);

export interface ManifestInfo {
  readonly defaultLocale: string;
  readonly displayName: string;
  readonly hosts: readonly string[];
  readonly officeAppType: string;
  readonly defaultSettings: { readonly sourceLocation: string };
}

/**
 * What Microsoft's own manifest reader makes of a file. It runs in a process of its own, because it loads modules in a way
 * that only plain Node understands. Throws when the reader refuses the file.
 */
export function readWithOfficeTools(file: string): ManifestInfo {
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => console.log(JSON.stringify(info)), (error) => { console.error(error); process.exit(1); })`;
  return JSON.parse(
    execFileSync(process.execPath, ['-e', script, file], { cwd: ROOT, encoding: 'utf8' }),
  ) as ManifestInfo;
}
