/** Cutting, joining and searching text. Positions count UTF-16 units from 1, as Excel does. */
import { CellError } from '../../model/types';
import { eachValue } from '../arrays';
import { ERR_VALUE } from '../errors';
import { toText, type Value } from '../values';
import { wildcardSource } from '../wildcards';
import { type FunctionTable, fn, fnRest } from './spec';

const LONGEST = 32_767;

const limited = (text: string): string | CellError => (text.length > LONGEST ? ERR_VALUE : text);

const left = (text: string, count: number) => (count < 0 ? ERR_VALUE : text.slice(0, Math.trunc(count)));

const right = (text: string, count: number) => {
  if (count < 0) return ERR_VALUE;
  const n = Math.trunc(count);
  return n === 0 ? '' : text.slice(-n);
};

const mid = (text: string, start: number, count: number) => {
  const from = Math.trunc(start);
  return from < 1 || count < 0 ? ERR_VALUE : text.slice(from - 1, from - 1 + Math.trunc(count));
};

/** Case matters, no wildcards. */
const find = (wanted: string, text: string, start: number) => {
  const from = Math.trunc(start);
  if (from < 1 || from > text.length + 1) return ERR_VALUE;
  const at = text.indexOf(wanted, from - 1);
  return at < 0 ? ERR_VALUE : at + 1;
};

/** Case does not matter, wildcards work. */
const search = (wanted: string, text: string, start: number) => {
  const from = Math.trunc(start);
  if (from < 1 || from > text.length + 1) return ERR_VALUE;
  const lazy = wildcardSource(wanted).replace(/\[\\s\\S\]\*/g, '[\\s\\S]*?');
  const found = new RegExp(lazy, 'i').exec(text.slice(from - 1));
  return found ? found.index + from : ERR_VALUE;
};

const substitute = (text: string, old: string, replacement: string, which: number | undefined) => {
  if (old === '') return text;
  if (which === undefined) return limited(text.split(old).join(replacement));
  const wanted = Math.trunc(which);
  if (wanted < 1) return ERR_VALUE;
  let at = -old.length;
  for (let i = 0; i < wanted; i++) {
    at = text.indexOf(old, at + old.length);
    if (at < 0) return text;
  }
  return limited(text.slice(0, at) + replacement + text.slice(at + old.length));
};

const replace = (text: string, start: number, count: number, replacement: string) => {
  const from = Math.trunc(start);
  if (from < 1 || count < 0) return ERR_VALUE;
  return limited(text.slice(0, from - 1) + replacement + text.slice(from - 1 + Math.trunc(count)));
};

/** Every letter that follows something other than a letter becomes a capital. */
const proper = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(^|[^\p{L}])(\p{L})/gu, (_all, before: string, letter: string) => before + letter.toUpperCase());

const texts = (
  ctx: Parameters<typeof eachValue>[1],
  args: readonly Value[],
  visit: (text: string) => void,
): CellError | null => {
  let failure: CellError | null = null;
  for (const arg of args) {
    eachValue(arg, ctx, (cell) => {
      const text = toText(cell);
      if (text instanceof CellError) failure ??= text;
      else visit(text);
      return failure !== null;
    });
  }
  return failure;
};

const concat = fnRest('', 'r', (ctx, args) => {
  let out = '';
  const failure = texts(ctx, args, (text) => {
    out += text;
  });
  return failure ?? limited(out);
});

const textJoin = fnRest('tbr', 'r', (ctx, delimiter, skipEmpty, first, more: Value[]) => {
  const parts: string[] = [];
  const failure = texts(ctx, [first, ...more], (text) => {
    if (!skipEmpty || text !== '') parts.push(text);
  });
  return failure ?? limited(parts.join(delimiter));
});

/** Double-byte characters count two where the language is Chinese. */
const byteLength = (text: string): number => {
  let length = 0;
  for (let i = 0; i < text.length; i++) length += text.charCodeAt(i) > 0xff ? 2 : 1;
  return length;
};

const unichar = (code: number) => {
  const point = Math.trunc(code);
  return point < 1 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)
    ? ERR_VALUE
    : String.fromCodePoint(point);
};

export const TEXT: FunctionTable = {
  LEFT: fn('tN', (_ctx, text, count = 1) => left(text, count)),
  RIGHT: fn('tN', (_ctx, text, count = 1) => right(text, count)),
  MID: fn('tnn', (_ctx, text, start, count) => mid(text, start, count)),
  LEN: fn('t', (_ctx, text) => text.length),
  LENB: fn('t', (_ctx, text) => byteLength(text)),
  FIND: fn('ttN', (_ctx, wanted, text, start = 1) => find(wanted, text, start)),
  SEARCH: fn('ttN', (_ctx, wanted, text, start = 1) => search(wanted, text, start)),
  SUBSTITUTE: fn('tttN', (_ctx, text, old, replacement, which) => substitute(text, old, replacement, which)),
  REPLACE: fn('tnnt', (_ctx, text, start, count, replacement) => replace(text, start, count, replacement)),
  /** Only the plain blank: full-width and no-break blanks stay. */
  TRIM: fn('t', (_ctx, text) => text.replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: fn('t', (_ctx, text) => [...text].filter((c) => c >= ' ').join('')),
  UPPER: fn('t', (_ctx, text) => text.toUpperCase()),
  LOWER: fn('t', (_ctx, text) => text.toLowerCase()),
  PROPER: fn('t', (_ctx, text) => proper(text)),
  CONCAT: concat,
  CONCATENATE: fnRest('', 't', (_ctx, args) => limited((args as string[]).join(''))),
  TEXTJOIN: textJoin,
  REPT: fn('tn', (_ctx, text, count) =>
    count < 0 || text.length * Math.trunc(count) > LONGEST ? ERR_VALUE : text.repeat(Math.trunc(count)),
  ),
  EXACT: fn('tt', (_ctx, a, b) => a === b),
  CHAR: fn('n', (_ctx, code) => (code < 1 || code >= 256 ? ERR_VALUE : String.fromCharCode(Math.trunc(code)))),
  CODE: fn('t', (_ctx, text) => (text === '' ? ERR_VALUE : text.charCodeAt(0))),
  UNICHAR: fn('n', (_ctx, code) => unichar(code)),
  UNICODE: fn('t', (_ctx, text) => text.codePointAt(0) ?? ERR_VALUE),
};
