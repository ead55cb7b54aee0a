/** Delimited text (.csv, .tsv, .txt) as a source sheet. Every cell stays text: cleaning reads numbers and dates later. */
import Papa from 'papaparse';
import type { CellValue } from '../../values/cell';
import type { SourceSheet } from '../types';
import { isUtf16 } from './kind';
import { FileRefusal } from './refusal';

/** UTF-16 by its mark; UTF-8 when it is valid UTF-8; else GB18030, which holds GBK and GB 2312. */
const decode = (bytes: Uint8Array): string => {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
};

const DELIMITERS = [',', '\t', ';', '|'];
/** Lines that are looked at to guess the delimiter. */
const LOOKED_AT = 30;

/** The delimiter that cuts most lines into as many cells as the first one: a comma may stand within amounts and texts. */
const delimiterOf = (text: string): string => {
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: LOOKED_AT, skipEmptyLines: true });
    const cells = data[0]?.length ?? 1;
    const alike = data.filter((line) => line.length === cells).length / Math.max(1, data.length);
    return { delimiter, cells, score: cells > 1 ? alike : 0 };
  });
  return scored.sort((a, b) => b.score - a.score || b.cells - a.cells)[0]!.delimiter;
};

/** @throws FileRefusal `empty` */
export const readTextTable = (bytes: Uint8Array, file: string): SourceSheet => {
  let text = decode(bytes);
  // Excel's own convention: a first line `sep=;` names the delimiter and is no data.
  const named = /^sep=(.)\r?\n/i.exec(text);
  if (named) text = text.slice(named[0].length);
  const { data } = Papa.parse<string[]>(text, { delimiter: named?.[1] ?? delimiterOf(text) });
  const width = data.reduce((most, line) => Math.max(most, line.length), 0);
  const values = data.map((line) => Array.from({ length: width }, (_, at): CellValue => line[at] || null));
  while (values.at(-1)?.every((cell) => cell === null)) values.pop();
  if (values.length === 0) throw new FileRefusal('empty', file);
  const general = Array.from({ length: width }, () => 'General');
  return {
    file,
    name: file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''),
    hidden: false,
    firstRow: 1,
    firstColumn: 1,
    values,
    formats: values.map(() => general),
    merges: [],
    hiddenRows: new Set(),
    lineLengths: data.map((line) => line.length),
  };
};
