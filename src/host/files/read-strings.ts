import { decodeText } from './cell-text';
import { readXml } from './xml';

/** The shared strings: rich text joined, phonetic runs left out. */
export function readSharedStrings(bytes: Uint8Array | undefined, part: string): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let current = '';
  let inText = false;
  let phonetic = 0;
  readXml(bytes, part, {
    open(name) {
      if (name === 'si') current = '';
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'rPh') phonetic++;
    },
    text(text) {
      if (inText) current += text;
    },
    close(name) {
      inText = false;
      if (name === 'si') strings.push(decodeText(current));
      else if (name === 'rPh') phonetic--;
    },
  });
  return strings;
}
