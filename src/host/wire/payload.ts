/** Length of a text in UTF-8 bytes, as it travels. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (code >= 0xd800 && code < 0xe000)
      bytes += 1; // half of a pair: 4 bytes for two units
    else bytes += code < 0x800 ? 1 : 2;
  }
  return bytes;
}
