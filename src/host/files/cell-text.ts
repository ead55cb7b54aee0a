import { escapeXml } from './xml';

/**
 * What XML 1.0 cannot hold, as char code tests: control characters but tab and line feed, lone surrogates, FFFE and FFFF.
 * A carriage return counts too: parsers would turn it into a line feed.
 */
const UNSAFE = new RegExp(
  '[\\u0000-\\u0008\\u000b-\\u001f\\ufffe\\uffff]|[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]',
  'g',
);
const LOOKS_ESCAPED = /_(?=x[0-9a-fA-F]{4}_)/g;
const ESCAPED = /_x([0-9a-fA-F]{4})_/g;

const hex = (ch: string): string => `_x${ch.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Cell text as OOXML writes it: `_xHHHH_` for what XML cannot hold, and for an underscore that would look like one. */
export function encodeText(text: string): string {
  let out = text;
  if (out.includes('_x')) out = out.replace(LOOKS_ESCAPED, '_x005F_');
  UNSAFE.lastIndex = 0;
  if (UNSAFE.test(out)) out = out.replace(UNSAFE, hex);
  return escapeXml(out);
}

/** The opposite of `encodeText`, after XML parsing. */
export function decodeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
