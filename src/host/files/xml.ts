import { SaxesParser } from 'saxes';
import { FileError } from './errors';

export type Attributes = Record<string, string>;

/** An element of a small part, as a tree. `name` is without its prefix, `tag` with it. */
export interface XmlNode {
  readonly name: string;
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: XmlNode[];
  text: string;
}

export interface XmlHandler {
  open(name: string, attributes: Attributes, tag: string): void;
  text(text: string): void;
  close(name: string): void;
}

/** `x:worksheet` → `worksheet`. */
export function localName(tag: string): string {
  const at = tag.indexOf(':');
  return at < 0 ? tag : tag.slice(at + 1);
}

const CHUNK = 1 << 20;

/** Streams a part through `handler`. Throws FileError `damaged` when it is not well-formed. */
export function readXml(bytes: Uint8Array, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw new FileError('damaged', `${part}: ${error.message}`);
  });
  parser.on('opentag', (tag) => handler.open(localName(tag.name), tag.attributes, tag.name));
  parser.on('text', (text) => handler.text(text));
  parser.on('cdata', (text) => handler.text(text));
  parser.on('closetag', (tag) => handler.close(localName(tag.name)));
  const decoder = decoderFor(bytes);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

/** The whole part as text. */
export function decodeXml(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

function decoderFor(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/** Builds trees; feed it events, take `root` at the end. */
export class TreeBuilder implements XmlHandler {
  root: XmlNode | null = null;
  private readonly stack: XmlNode[] = [];

  get depth(): number {
    return this.stack.length;
  }

  open(name: string, attributes: Attributes, tag: string): void {
    const node: XmlNode = { name, tag, attributes, children: [], text: '' };
    const parent = this.stack[this.stack.length - 1];
    if (parent) parent.children.push(node);
    else this.root = node;
    this.stack.push(node);
  }

  text(text: string): void {
    const top = this.stack[this.stack.length - 1];
    if (top) top.text += text;
  }

  close(): void {
    this.stack.pop();
  }
}

export function parseTree(bytes: Uint8Array, part: string): XmlNode {
  const builder = new TreeBuilder();
  readXml(bytes, part, builder);
  if (!builder.root) throw new FileError('damaged', `${part}: no root element`);
  return builder.root;
}

export function child(node: XmlNode | null | undefined, name: string): XmlNode | undefined {
  return node?.children.find((item) => item.name === name);
}

export function childrenNamed(node: XmlNode | null | undefined, name: string): XmlNode[] {
  return node?.children.filter((item) => item.name === name) ?? [];
}

/** Every descendant of that name. */
export function descendants(node: XmlNode, name: string): XmlNode[] {
  return node.children.flatMap((item) => [...(item.name === name ? [item] : []), ...descendants(item, name)]);
}

/** The `id` of the relationships namespace, whatever its prefix. */
export function relationshipId(attributes: Attributes): string | undefined {
  const key = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return key && attributes[key];
}

/** xsd:boolean, with a default for a missing attribute. */
export function flag(text: string | undefined, missing: boolean): boolean {
  return text === undefined ? missing : text === '1' || text === 'true' || text === 'on';
}

export function escapeXml(text: string): string {
  if (!/[&<>"\r\n\t]/.test(text)) return text;
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#13;')
    .replace(/\n/g, '&#10;')
    .replace(/\t/g, '&#9;');
}

/** For the text of an element, where quotes may stay as they are: formulas are full of them. */
export function escapeContent(text: string): string {
  return text.includes('"') ? text.split('"').map(escapeXml).join('"') : escapeXml(text);
}

/** Serialises a tree again. */
export function toXml(node: XmlNode): string {
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join('');
  const inner = escapeXml(node.children.length ? '' : node.text) + node.children.map(toXml).join('');
  return inner ? `<${node.tag}${attributes}>${inner}</${node.tag}>` : `<${node.tag}${attributes}/>`;
}
