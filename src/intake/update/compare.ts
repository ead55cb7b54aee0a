/** What an intake would change in a register that stands already. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import { keyField } from '../../registers';
import type { RegisterDef } from '../../registers/types';
import { LINEAGE } from '../../registers/types';
import type { RegisterDraft } from '../types';
import { matchRows, sameCell } from './match-rows';
import type { CellUpdate, RegisterUpdate, Standing } from './types';

/** Formulas stand where a source left a cell of these blank; a blank in the source says nothing about them. */
const isSaid = (value: CellValue | undefined): boolean => !isBlank(value);

/**
 * @param computed labels of columns that formulas fill
 * @param absorbed draft rows whose customer was merged into another: they stay out
 */
export const compareRegister = (
  register: RegisterDef,
  draft: RegisterDraft,
  standing: Standing,
  computed: ReadonlySet<string>,
  absorbed: ReadonlySet<number> = new Set(),
): RegisterUpdate => {
  const at = new Map(standing.columns.map((label, place) => [label, place]));
  const lineage: ReadonlySet<string> = new Set(LINEAGE);
  const missing = new Set(draft.missing);
  const shared = draft.columns.flatMap((label, place): [number, number][] => {
    const there = at.get(label);
    return there === undefined || lineage.has(label) || missing.has(label) || computed.has(label)
      ? []
      : [[place, there]];
  });
  const key = keyField(register)?.label;
  const keyAt = key === undefined ? -1 : draft.columns.indexOf(key);
  const [sheet, row] = ['来源工作表', '来源行号'];
  const live = draft.rows.flatMap((_, n) => (absorbed.has(n) ? [] : [n]));
  const matched = matchRows({
    draft: live.map((n) => draft.rows[n]!),
    standing: standing.rows,
    ...(keyAt >= 0 && at.has(key!) ? { key: { draft: keyAt, standing: at.get(key!)! } } : {}),
    shared,
    ...(at.has(sheet!) && at.has(row!)
      ? {
          lineage: {
            draft: [draft.columns.indexOf(sheet!), draft.columns.indexOf(row!)],
            standing: [at.get(sheet!)!, at.get(row!)!],
          } as const,
        }
      : {}),
  });
  const places = new Array<number>(draft.rows.length).fill(-1);
  const added: (readonly CellValue[])[] = [];
  const fills: CellUpdate[] = [];
  const changes: CellUpdate[] = [];
  live.forEach((n, i) => {
    const source = draft.rows[n]!;
    const place = matched[i]!;
    if (place < 0) {
      places[n] = standing.rows.length + added.length;
      added.push(source);
      return;
    }
    places[n] = place;
    const found = standing.rows[place]!;
    for (const [from, to] of shared) {
      if (!isSaid(source[from]) || sameCell(source[from], found[to])) continue;
      const before = found[to] ?? null;
      const update: CellUpdate = {
        register: register.id,
        row: place,
        key: keyAt >= 0 ? String(source[keyAt] ?? '') : '',
        column: draft.columns[from]!,
        before: isBlank(before) ? null : before,
        after: source[from]!,
      };
      (update.before === null ? fills : changes).push(update);
    }
  });
  const newColumns = draft.kept.filter((label) => !at.has(label));
  for (const label of newColumns) {
    const from = draft.columns.indexOf(label);
    for (const n of live) {
      const place = places[n]!;
      const after = draft.rows[n]![from];
      if (place < standing.rows.length && isSaid(after))
        fills.push({ register: register.id, row: place, key: '', column: label, before: null, after: after! });
    }
  }
  return {
    register: register.id,
    columns: draft.columns,
    added,
    fills,
    changes,
    newColumns,
    matched: live.length - added.length,
    places,
  };
};
