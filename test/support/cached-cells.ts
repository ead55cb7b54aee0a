/**
 * Reads what a .xlsx file says its cells hold: the cached values and which of them are formulas. Deliberately apart from
 * the product's own reader, so that the second opinion does not share its mistakes.
 */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export interface CachedCell {
  /** Text, number, true/false, or an error as its text (`#N/A`). */
  readonly value: string | number | boolean;
  readonly formula: boolean;
  readonly error: boolean;
}

/** Sheet name → cell address → cell. Blank cells are left out unless they hold a formula. */
export type CachedWorkbook = Map<string, Map<string, CachedCell>>;

interface Handlers {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const walk = (xml: string, handlers: Handlers): void => {
  const parser = new SaxesParser();
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  parser.on('opentag', (tag) => handlers.open?.(local(tag.name), tag.attributes as Record<string, string>));
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  parser.on('text', (text) => handlers.text?.(text));
  parser.write(xml).close();
};

const unescape = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

const sharedStrings = (xml: string | undefined): string[] => {
  const strings: string[] = [];
  if (!xml) return strings;
  let text: string | null = null;
  let phonetic = 0;
  walk(xml, {
    open(name) {
      if (name === 'si') strings.push('');
      if (name === 'rPh') phonetic += 1;
      if (name === 't') text = '';
    },
    text(part) {
      if (text !== null) text += part;
    },
    close(name) {
      if (name === 'rPh') phonetic -= 1;
      if (name === 't' && text !== null) {
        if (phonetic === 0) strings[strings.length - 1] += text;
        text = null;
      }
    },
  });
  return strings.map(unescape);
};

const readSheet = (xml: string, strings: readonly string[]): Map<string, CachedCell> => {
  const cells = new Map<string, CachedCell>();
  let ref = '';
  let type = '';
  let formula = false;
  let value: string | null = null;
  let collecting = false;
  walk(xml, {
    open(name, attributes) {
      if (name === 'c') {
        ref = attributes['r'] ?? '';
        type = attributes['t'] ?? 'n';
        formula = false;
        value = null;
      } else if (name === 'f') formula = true;
      else if (name === 'v' || (name === 't' && type === 'inlineStr')) {
        collecting = true;
        value ??= '';
      }
    },
    text(part) {
      if (collecting) value = (value ?? '') + part;
    },
    close(name) {
      if (name === 'v' || name === 't') collecting = false;
      if (name !== 'c' || (value === null && !formula)) return;
      const raw = value ?? '';
      const read = (): string | number | boolean => {
        if (type === 's') return strings[Number(raw)] ?? '';
        if (type === 'b') return raw === '1';
        if (type === 'n') return raw === '' ? '' : Number(raw);
        return unescape(raw);
      };
      cells.set(ref, { value: read(), formula, error: type === 'e' });
    },
  });
  return cells;
};

/** Reads every sheet of a .xlsx file. */
export const readCached = (bytes: Uint8Array): CachedWorkbook => {
  const files = unzipSync(bytes);
  const text = (path: string): string | undefined => (files[path] ? strFromU8(files[path]) : undefined);
  const targets = new Map<string, string>();
  walk(text('xl/_rels/workbook.xml.rels') ?? '', {
    open(name, a) {
      if (name !== 'Relationship') return;
      const target = a['Target'] ?? '';
      targets.set(a['Id'] ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const strings = sharedStrings(text('xl/sharedStrings.xml'));
  const workbook: CachedWorkbook = new Map();
  walk(text('xl/workbook.xml') ?? '', {
    open(name, a) {
      if (name !== 'sheet') return;
      const id = Object.entries(a).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const part = targets.get(id);
      const xml = part ? text(part) : undefined;
      if (xml) workbook.set(a['name'] ?? '', readSheet(xml, strings));
    },
  });
  return workbook;
};
