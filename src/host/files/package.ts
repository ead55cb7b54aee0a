import { strFromU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { FileError } from './errors';
import { childrenNamed, escapeXml, parseTree } from './xml';

export type Parts = Map<string, Uint8Array>;

/**
 * More than this unpacked would not fit in memory together with the cells read from it. 20,000 customers with 160,000
 * transactions and every report are 1.7 GB of XML, most of it the formulas that each row repeats.
 */
const MAX_UNPACKED = 4_000_000_000;

/** Unpacks a container; part names without a leading slash, with forward slashes. */
export function unpack(bytes: Uint8Array): Parts {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        total += file.originalSize;
        if (total > MAX_UNPACKED) throw new FileError('tooLarge', `more than ${MAX_UNPACKED} bytes unpacked`);
        return !file.name.endsWith('/');
      },
    });
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (error instanceof RangeError) throw new FileError('tooLarge', error.message);
    throw new FileError('damaged', `zip: ${error instanceof Error ? error.message : String(error)}`);
  }
  return new Map(Object.entries(files).map(([name, data]) => [name.replace(/\\/g, '/').replace(/^\/+/, ''), data]));
}

/** A part to write: bytes, or chunks made only when their turn comes. */
export type PartContent = Uint8Array | Iterable<Uint8Array>;

/** A fixed date: the same workbook gives the same bytes. */
export const PACKED_ON = new Date(1980, 0, 1);

/** Packs parts in order. Big parts are compressed lightly: speed counts more than the last percent. */
export function pack(parts: Iterable<readonly [string, PartContent]>): Uint8Array {
  const out: Uint8Array[] = [];
  let failure: Error | null = null;
  const zip = new Zip((error, data) => {
    if (error) failure = error;
    else out.push(data);
  });
  for (const [name, content] of parts) {
    const big = !(content instanceof Uint8Array) || content.length > 1_000_000;
    const file = new ZipDeflate(name, { level: big ? 1 : 6 });
    file.mtime = PACKED_ON;
    zip.add(file);
    for (const chunk of content instanceof Uint8Array ? [content] : content) file.push(chunk, false);
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  if (failure) throw failure as Error;
  return join(out);
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/_rels/sheet1.xml.rels`; '' (the package) → `_rels/.rels`. */
export function relsName(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Part name of a relationship's target, seen from the part that holds it. Absolute targets begin with a slash. */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.replace(/\\/g, '/').split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

export interface Relationship {
  readonly id: string;
  /** Last step of the type's URL: `worksheet`, `table` … the same in the strict and the transitional form. */
  readonly kind: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STRICT_RELATIONS = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

/** The relationships of one part: read, extended, written back. */
export class Relations {
  readonly list: Relationship[] = [];

  constructor(
    readonly part: string,
    bytes?: Uint8Array,
  ) {
    if (!bytes) return;
    for (const node of childrenNamed(parseTree(bytes, relsName(part)), 'Relationship')) {
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = node.attributes;
      this.list.push({ id, type, kind: type.slice(type.lastIndexOf('/') + 1), target, external: mode === 'External' });
    }
  }

  /** Part name that a relationship id leads to. */
  partOf(id: string | undefined): string | undefined {
    const found = this.list.find((item) => item.id === id);
    return found && !found.external ? resolveTarget(this.part, found.target) : undefined;
  }

  /** Part names of one kind. */
  partsOf(kind: string): string[] {
    return this.list
      .filter((item) => item.kind === kind && !item.external)
      .map((item) => resolveTarget(this.part, item.target));
  }

  /** Adds a relationship and gives its id. Internal targets are part names. */
  add(kind: string, target: string, external = false): string {
    const taken = new Set(this.list.map((item) => item.id));
    let n = this.list.length + 1;
    while (taken.has(`rId${n}`)) n++;
    const strict = this.list.find((item) => item.type.startsWith(STRICT_RELATIONS));
    const type = `${strict ? STRICT_RELATIONS : OFFICE_RELATIONS}/${kind}`;
    this.list.push({ id: `rId${n}`, kind, type, target: external ? target : `/${target}`, external });
    return `rId${n}`;
  }

  /** Drops those that `unwanted` names. */
  remove(unwanted: (item: Relationship) => boolean): void {
    for (let i = this.list.length - 1; i >= 0; i--) if (unwanted(this.list[i]!)) this.list.splice(i, 1);
  }

  toXml(): string {
    const items = this.list.map(
      (item) =>
        `<Relationship Id="${escapeXml(item.id)}" Type="${escapeXml(item.type)}" Target="${escapeXml(item.target)}"` +
        `${item.external ? ' TargetMode="External"' : ''}/>`,
    );
    return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
  }
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** [Content_Types].xml as text, with the overrides of new parts put in and those of dropped parts taken out. */
export function contentTypes(
  source: Uint8Array | undefined,
  add: ReadonlyMap<string, string>,
  drop: ReadonlySet<string>,
): string {
  let text = source
    ? strFromU8(source)
    : `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>';
  text = text.replace(
    /<(?:\w+:)?Override\b[^>]*PartName="([^"]*)"[^>]*?(?:\/>|>\s*<\/(?:\w+:)?Override>)/g,
    (all, name: string) => (drop.has(name.replace(/^\//, '')) || add.has(name.replace(/^\//, '')) ? '' : all),
  );
  const prefix = /<(\w+:)?Types\b/.exec(text)?.[1] ?? '';
  const overrides = [...add].map(
    ([name, type]) => `<${prefix}Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`,
  );
  return text.replace(/<\/(?:\w+:)?Types>\s*$/, (end) => overrides.join('') + end);
}
