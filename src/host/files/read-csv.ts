import Papa from 'papaparse';
import { Workbook, type WorkbookOptions } from '../model/workbook';
import { FileError } from './errors';
import { hasUtf16Mark } from './sniff';

/** Opens delimited text as a workbook of one sheet. Every cell stays text: nothing is guessed to be a date or a number. */
export function readCsv(bytes: Uint8Array, fileName: string, options: WorkbookOptions): Workbook {
  let text = decodeText(bytes);
  // Excel's own convention: a first line `sep=;` names the delimiter and is no data.
  const named = /^sep=(.)\r?\n/i.exec(text);
  if (named) text = text.slice(named[0].length);
  if (!text.trim()) throw new FileError('empty', 'the text holds nothing');
  const { data } = Papa.parse<string[]>(text, {
    delimiter: named?.[1] ?? '',
    delimitersToGuess: [',', '\t', ';', '|'],
  });
  const workbook = new Workbook(options);
  const sheet = workbook.addSheet(sheetName(fileName));
  data.forEach((line, row) =>
    line.map(plainText).forEach((cell, column) => cell !== '' && sheet.cells.setValue(row, column, cell)),
  );
  workbook.lineLengths = data.map((line) => line.length);
  const used = sheet.usedArea(true);
  if (!used) throw new FileError('empty', 'the text holds no cell');
  workbook.calc.areaChanged(sheet, used);
  sheet.dirty = false;
  return workbook;
}

/** Exports write `="001"` so that Excel keeps the zeros; Excel shows 001, and so do we. */
function plainText(cell: string): string {
  return /^="((?:[^"]|"")*)"$/.exec(cell)?.[1]?.replace(/""/g, '"') ?? cell;
}

/** UTF-16 by its mark; UTF-8 when it is valid UTF-8; else GB18030, which holds GBK and GB 2312. */
function decodeText(bytes: Uint8Array): string {
  if (hasUtf16Mark(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** The file's name as a sheet name: without its ending, forbidden characters and more than 31 characters. */
function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const clean = base.replace(/[:\\/?*[\]]/g, '_').replace(/^'+|'+$/g, '');
  return [...clean].slice(0, 31).join('').slice(0, 31) || 'Sheet1';
}
