/** Reads the ribbon out of manifest.xml: what the workbench shows is what Excel would show. */
import type { Language } from '../../values/cell';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly tip: string;
  /** Address of the 32-pixel icon. */
  readonly icon: string;
  /** What a click does: a function of the shared runtime, or showing the pane. */
  readonly action: { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Ribbon {
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
}

const children = (element: Element, name: string): Element[] =>
  [...element.children].filter((child) => child.localName === name);
const below = (element: Element | Document, name: string): Element[] => [...element.getElementsByTagNameNS('*', name)];

/**
 * The ribbon in a language.
 * @param pictures where the icons are served from, in place of the manifest's own address
 * @throws Error when the text is no manifest with a ribbon
 */
export function readRibbon(manifest: string, language: Language, pictures: string): Ribbon {
  const document = new DOMParser().parseFromString(manifest, 'application/xml');
  const tab = below(document, 'CustomTab')[0];
  const resources = below(document, 'Resources')[0];
  if (!tab || !resources) throw new Error('manifest.xml has no custom tab');

  const texts = new Map<string, string>();
  for (const string of below(resources, 'String')) {
    const override = children(string, 'Override').find((item) => item.getAttribute('Locale') === language);
    texts.set(
      string.getAttribute('id') ?? '',
      (override ?? string).getAttribute(override ? 'Value' : 'DefaultValue') ?? '',
    );
  }
  const images = new Map(
    below(resources, 'Image').map((image) => [
      image.getAttribute('id') ?? '',
      image.getAttribute('DefaultValue') ?? '',
    ]),
  );
  const text = (element: Element, name: string): string => {
    const child = children(element, name)[0];
    return (child && texts.get(child.getAttribute('resid') ?? '')) ?? '';
  };
  const icon = (element: Element): string => {
    const image = below(element, 'Image').find((item) => item.getAttribute('size') === '32');
    const address = images.get(image?.getAttribute('resid') ?? '') ?? '';
    return address && pictures + new URL(address).pathname.replace(/^.*?(?=assets\/)/, '');
  };

  const button = (control: Element): RibbonButton => {
    const supertip = children(control, 'Supertip')[0]!;
    const functionName = below(control, 'FunctionName')[0]?.textContent?.trim();
    return {
      id: control.getAttribute('id') ?? '',
      label: text(control, 'Label'),
      title: text(supertip, 'Title'),
      tip: text(supertip, 'Description'),
      icon: icon(control),
      action: functionName ? { kind: 'function', name: functionName } : { kind: 'pane' },
    };
  };
  return {
    tab: text(tab, 'Label'),
    groups: children(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: text(group, 'Label'),
      buttons: children(group, 'Control').map(button),
    })),
  };
}
