import { decodeXml } from './xml';

const NAME = new TextEncoder().encode('sheetData');
const [OPEN, CLOSE, SLASH] = [0x3c, 0x3e, 0x2f];

const isName = (bytes: Uint8Array, at: number): boolean => NAME.every((byte, offset) => bytes[at + offset] === byte);

/**
 * The text of a worksheet part without its cells, which are written anew anyway: those of a large register are longer
 * than any string may be. A part in UTF-16 is decoded whole.
 */
export function sheetShell(bytes: Uint8Array): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const first = wide ? -1 : nameFrom(bytes);
  if (first < 0) return decodeXml(bytes);
  const headEnd = bytes.indexOf(CLOSE, first);
  const last = nameBefore(bytes);
  // An empty element has no closing tag: nothing to leave out.
  if (headEnd < 0 || bytes[headEnd - 1] === SLASH || last <= first) return decodeXml(bytes);
  const tailStart = bytes.lastIndexOf(OPEN, last);
  return decodeXml(bytes.subarray(0, headEnd + 1)) + decodeXml(bytes.subarray(tailStart));
}

/** Where the opening tag's name begins: the first there is, since everything before the cells is short. */
function nameFrom(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(NAME[0]!); at >= 0; at = bytes.indexOf(NAME[0]!, at + 1))
    if (isName(bytes, at)) return at;
  return -1;
}

/** Where the closing tag's name begins: the last there is, since everything after the cells is short. */
function nameBefore(bytes: Uint8Array): number {
  for (let at = bytes.lastIndexOf(NAME[0]!); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(NAME[0]!, at - 1))
    if (isName(bytes, at)) return at;
  return -1;
}
