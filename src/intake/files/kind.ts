/** What the first bytes say a file is; its name alone decides nothing but whether text may be a table. */
import { FileRefusal } from './refusal';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TEXT_NAMES = /\.(csv|tsv|txt)$/i;
/** A file with an opening password is an OLE file with a stream of this name, in UTF-16. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

const holds = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
};

/** UTF-16 begins with a byte order mark. */
export const isUtf16 = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);

/** @throws FileRefusal `empty`, `encrypted`, `legacyXls`, `notWorkbook` */
export const kindOf = (bytes: Uint8Array, file: string): 'workbook' | 'text' => {
  if (bytes.length === 0) throw new FileRefusal('empty', file);
  if (startsWith(bytes, OLE)) throw new FileRefusal(holds(bytes, ENCRYPTED) ? 'encrypted' : 'legacyXls', file);
  if (startsWith(bytes, [0x50, 0x4b, 3]) || startsWith(bytes, [0x50, 0x4b, 5])) return 'workbook';
  const binary = !isUtf16(bytes) && bytes.subarray(0, 4096).includes(0);
  if (!TEXT_NAMES.test(file) || binary) throw new FileRefusal('notWorkbook', file);
  return 'text';
};
