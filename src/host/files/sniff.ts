import { FileError } from './errors';

/** What the first bytes say a file is. */
export type FileKind = 'xlsx' | 'csv';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const TEXT_NAMES = /\.(csv|tsv|txt)$/i;

/** Tells a workbook from text, and refuses the rest by name. The content decides, not the file's name. */
export function sniff(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) throw new FileError('empty', 'the file has no bytes');
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    // An encrypted workbook is an OLE file with a stream of this name; directory names are UTF-16.
    if (holdsUtf16(bytes, 'EncryptedPackage')) throw new FileError('encrypted', 'OLE container with EncryptedPackage');
    throw new FileError('legacyXls', 'OLE container: Excel 97-2003');
  }
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5)) return 'xlsx';
  if (TEXT_NAMES.test(fileName)) {
    if (!hasUtf16Mark(bytes) && bytes.subarray(0, 4096).includes(0)) {
      throw new FileError('notWorkbook', 'binary data in a text file');
    }
    return 'csv';
  }
  throw new FileError('notWorkbook', 'neither a zip container nor a text table');
}

export function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((ch) => [ch.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
