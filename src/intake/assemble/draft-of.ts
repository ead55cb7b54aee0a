/** The finished draft of a register: fields, kept columns of all tables, lineage. */
import type { CellValue } from '../../values/cell';
import type { FieldDef, RegisterId } from '../../registers/types';
import { LINEAGE } from '../../registers/types';
import type { RegisterDraft } from '../types';
import type { PendingRow } from './pending-row';

/**
 * @param kept names of all kept columns, in order
 * @param formats number format of kept columns by name
 * @param fed positions of the fields that something feeds
 */
export const draftOf = (
  register: RegisterId,
  fields: readonly FieldDef[],
  pending: readonly PendingRow[],
  kept: readonly string[],
  formats: ReadonlyMap<string, string>,
  fed: ReadonlySet<number>,
): RegisterDraft => {
  const at = new Map(kept.map((name, i) => [name, i]));
  const rows = pending.map((row) => {
    const tail = new Array<CellValue>(kept.length).fill(null);
    row.layout.forEach((name, i) => (tail[at.get(name)!] = row.kept[i] ?? null));
    return [...row.fields, ...tail, ...row.lineage];
  });
  // No prototype: a header may be called __proto__.
  const keptFormats = Object.create(null) as Record<string, string>;
  for (const name of kept) keptFormats[name] = formats.get(name) ?? 'General';
  return {
    register,
    columns: [...fields.map((field) => field.label), ...kept, ...LINEAGE],
    kept,
    rows,
    keptFormats,
    missing: fields.filter((_, place) => !fed.has(place)).map((field) => field.label),
  };
};
