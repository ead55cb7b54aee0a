/** What the last intake read, as fingerprints: one record per source row, by register and source sheet. */
import type { RegisterId } from '../../registers/types';
import { BLANK_PRINT, PRINT, decodeNumber, encodeNumber } from './prints';

/** The rows of one source sheet that went into one register. */
export interface MemorySegment {
  readonly register: RegisterId;
  /** `Prints.source` of the sheet. */
  readonly source: string;
  /** Labels of the columns that were fed, in the order of the fingerprints. */
  readonly columns: readonly string[];
  readonly records: readonly MemoryRecord[];
}

export interface MemoryRecord {
  /** 来源行号 */
  readonly row: number;
  /** n of a 客户编号 C00000n that intake made for the row; 0 where the source gave it, or none was made. */
  readonly made: number;
  /** One fingerprint per column. */
  readonly prints: string;
}

export interface SourceMemory {
  readonly salt: string;
  readonly segments: readonly MemorySegment[];
}

/** A line of 建账指纹. */
export interface MemoryLine {
  readonly register: RegisterId;
  readonly source: string;
  readonly salt: string;
  readonly columns: string;
  readonly records: string;
}

/** A cell takes 32,767 characters. */
const MOST = 32_000;
const HEAD = 2 * PRINT;

/** Lines for the sheet; records in the order given, as many in a line as a cell takes. */
export const linesOfMemory = ({ salt, segments }: SourceMemory): MemoryLine[] =>
  segments.flatMap(({ register, source, columns, records }) => {
    const labels = JSON.stringify(columns);
    const width = HEAD + columns.length * PRINT;
    const each = Math.max(1, Math.floor(MOST / width));
    const lines: MemoryLine[] = [];
    for (let at = 0; at < records.length; at += each) {
      const text = records
        .slice(at, at + each)
        .map(({ row, made, prints }) => encodeNumber(row) + encodeNumber(made) + prints)
        .join('');
      lines.push({ register, source, salt, columns: labels, records: text });
    }
    return lines;
  });

const labelsOf = (text: string): string[] | undefined => {
  try {
    const labels = JSON.parse(text) as unknown;
    return Array.isArray(labels) && labels.every((label) => typeof label === 'string') ? labels : undefined;
  } catch {
    return undefined;
  }
};

/** Reads lines back. A line that somebody has changed says nothing; without any, nothing is remembered. */
export const memoryOfLines = (lines: readonly MemoryLine[]): SourceMemory | undefined => {
  const salt = lines[0]?.salt;
  if (!salt) return undefined;
  const segments = new Map<string, { segment: MemorySegment; records: MemoryRecord[] }>();
  for (const line of lines) {
    const columns = labelsOf(line.columns);
    const width = HEAD + (columns?.length ?? 0) * PRINT;
    if (!columns || line.salt !== salt || line.records.length % width !== 0) continue;
    const key = `${line.register}\u0000${line.source}\u0000${line.columns}`;
    let found = segments.get(key);
    if (!found) {
      const records: MemoryRecord[] = [];
      found = { segment: { register: line.register, source: line.source, columns, records }, records };
      segments.set(key, found);
    }
    for (let at = 0; at < line.records.length; at += width)
      found.records.push({
        row: decodeNumber(line.records.slice(at, at + PRINT)),
        made: decodeNumber(line.records.slice(at + PRINT, at + HEAD)),
        prints: line.records.slice(at + HEAD, at + width),
      });
  }
  return { salt, segments: [...segments.values()].map(({ segment }) => segment) };
};

/** The new segments in the places of those of the same sheet and register; what this intake did not see stays. */
export const renewed = (
  before: SourceMemory | undefined,
  salt: string,
  segments: readonly MemorySegment[],
): SourceMemory => {
  const keyOf = ({ register, source }: MemorySegment): string => `${register}\u0000${source}`;
  const fresh = new Map(segments.map((segment) => [keyOf(segment), segment]));
  const placed = new Set<string>();
  const kept = (before?.segments ?? []).flatMap((segment): MemorySegment[] => {
    const key = keyOf(segment);
    if (placed.has(key)) return [];
    const now = fresh.get(key);
    if (now) placed.add(key);
    return [now ?? segment];
  });
  return { salt, segments: [...kept, ...segments.filter((segment) => !placed.has(keyOf(segment)))] };
};

/** Fingerprint of a record under a label; a column that was not fed is unknown. */
export const printAt = (columns: ReadonlyMap<string, number>, prints: string, label: string): string | undefined => {
  const at = columns.get(label);
  return at === undefined ? undefined : prints.slice(at * PRINT, at * PRINT + PRINT);
};

/** How many of the filled cells of the first are the same in the second, from 0 to 1. */
export const likeness = (a: string, b: string): number => {
  let filled = 0;
  let same = 0;
  for (let at = 0; at < a.length; at += PRINT) {
    const print = a.slice(at, at + PRINT);
    if (print === BLANK_PRINT) continue;
    filled += 1;
    if (b.slice(at, at + PRINT) === print) same += 1;
  }
  return filled === 0 ? 0 : same / filled;
};
